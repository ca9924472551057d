// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.VisitTimes;

/**
 * Which visits of a plan are meant.
 *
 * @param of whose: a worker or a person; null for everybody’s
 * @param from the first day; null for no first
 * @param until the last day; null for no last
 */
public record VisitChoice(Identifiable of, LocalDate from, LocalDate until) {

    private static final Comparator<Visit> ORDER = Comparator
            .comparing(VisitTimes::start, Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()))
            .thenComparing(Visit::getId, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Every visit of a plan. */
    public static final VisitChoice ALL = new VisitChoice(null, null, null);

    /** These visits, whatever became of them, in order of the start that counts. One without a start is on no day. */
    public List<Visit> in(ServicePlan plan) {
        return plan.getVisits().stream().filter(this::isMeant).sorted(ORDER).toList();
    }

    private boolean isMeant(Visit visit) {
        boolean theirs = of == null
                || (of instanceof Worker worker ? visit.getWorkers().contains(worker) : visit.getPerson() == of);
        return theirs && (from == null && until == null || isWithin(VisitTimes.start(visit)));
    }

    private boolean isWithin(LocalDateTime start) {
        return start != null && (from == null || !start.toLocalDate().isBefore(from))
                && (until == null || !start.toLocalDate().isAfter(until));
    }
}
