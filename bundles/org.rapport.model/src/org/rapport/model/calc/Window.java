// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;

/**
 * A run of days over which continuity is looked at.
 *
 * @param first first day, inclusive
 * @param last last day, inclusive; not before {@code first}
 */
public record Window(LocalDate first, LocalDate last) {

    /**
     * The window of so many days that ends on a day, cut where the plan begins.
     *
     * @param days length in days, 1 or more
     */
    public static Window endingOn(LocalDate last, int days, ServicePlan plan) {
        LocalDate first = last.minusDays(Math.max(1, days) - 1L);
        LocalDate planned = plan.getPeriodStart();
        boolean cut = planned != null && planned.isAfter(first) && !planned.isAfter(last);
        return new Window(cut ? planned : first, last);
    }

    /** The day a plan is looked at unless another is asked for: its last day, else that of its last visit. */
    public static Optional<LocalDate> lastDayOf(ServicePlan plan) {
        if (plan.getPeriodEnd() != null) {
            return Optional.of(plan.getPeriodEnd());
        }
        return plan.getVisits().stream().filter(VisitTimes::counts).max(VisitTimes.ORDER)
                .map(visit -> VisitTimes.start(visit).toLocalDate());
    }

    /** Whether a day is in the window. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Those of the visits, in their order, that start in the window. */
    public List<Visit> of(List<Visit> visits) {
        return visits.stream().filter(visit -> contains(VisitTimes.start(visit).toLocalDate())).toList();
    }

    /** Days in the window, 1 or more. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** The continuity indices of a person's visits, of which those in the window are taken. @param visits in order */
    public Continuity continuity(List<Visit> visits) {
        return Continuity.of(of(visits).stream().map(Visit::getWorkers).toList());
    }

    /** Minutes of support a day over the window. A visit by two workers is one visit to the person. */
    public double minutesPerDay(List<Visit> visits) {
        return (double) of(visits).stream().mapToInt(VisitTimes::minutes).sum() / days();
    }
}
