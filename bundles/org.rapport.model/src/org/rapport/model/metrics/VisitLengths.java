// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.metrics;

import java.util.List;

import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.VisitTimes;

/**
 * How long home visits are, by the two measures of NICE QS123 statement 4: the share of visits of at least 30 minutes,
 * and of the shorter ones the share that was agreed before. Over all days of the plan, by the minutes that count.
 *
 * @param atLeastMinutes the limit, {@code PlanningStandards.shortVisitMinutes}; null where the service emptied it, as
 *        is all that is held against it
 * @param homeVisits visits at home, DONE or PLANNED, 0 or more; a visit by two workers is one
 * @param atLeast those of them that take so long or longer
 * @param shorter the others
 * @param shorterAgreed those of the others that were agreed before
 * @param atLeastPercent share of {@code atLeast} in the home visits; null without
 * @param shorterAgreedPercent share of {@code shorterAgreed} in the shorter ones; null without
 */
public record VisitLengths(Integer atLeastMinutes, int homeVisits, Integer atLeast, Integer shorter,
        Integer shorterAgreed, Double atLeastPercent, Double shorterAgreedPercent) {

    /** The figures of a plan. */
    public static VisitLengths of(PlanIndex index) {
        Integer minutes = index.standards().getShortVisitMinutes();
        List<Visit> visits = index.plan().getVisits().stream()
                .filter(visit -> VisitTimes.counts(visit) && visit.getMode() == VisitMode.HOME).toList();
        if (minutes == null) {
            return new VisitLengths(null, visits.size(), null, null, null, null, null);
        }
        int atLeast = (int) visits.stream().filter(visit -> VisitTimes.minutes(visit) >= minutes).count();
        int agreed = (int) visits.stream()
                .filter(visit -> VisitTimes.minutes(visit) < minutes && visit.isShortVisitAgreed()).count();
        int shorter = visits.size() - atLeast;
        return new VisitLengths(minutes, visits.size(), atLeast, shorter, agreed, Mean.percent(atLeast, visits.size()),
                Mean.percent(agreed, shorter));
    }
}
