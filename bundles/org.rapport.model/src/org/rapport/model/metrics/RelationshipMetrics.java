// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.metrics;

import java.time.LocalDate;
import java.util.List;

import org.rapport.model.Identifiable;
import org.rapport.model.Relationship;
import org.rapport.model.Visit;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.RapportTime;
import org.rapport.model.calc.VisitTimes;

/**
 * The time in one working relationship. Rapport minutes are reckoned over the plan, done and planned, as
 * {@link RapportTime} says; contact and visits are those on days up to the day asked for.
 *
 * @param id the relationship's id
 * @param person the person's id, or null
 * @param worker the worker's id, or null
 * @param minutesGiven rapport minutes given, 0 or more
 * @param minutesMinimum rapport minutes required at the least; null where neither agreed nor set by a standard
 * @param minutesOptimum rapport minutes at the optimum; null where neither agreed nor set by a standard
 * @param contactMinutes minutes of contact, PHONE and VIDEO included, 0 or more
 * @param visits visits, 0 or more
 * @param firstVisit day of the first of them, or null
 * @param lastVisit day of the last of them, or null
 */
public record RelationshipMetrics(String id, String person, String worker, int minutesGiven, Integer minutesMinimum,
        Integer minutesOptimum, int contactMinutes, int visits, LocalDate firstVisit, LocalDate lastVisit) {

    /** The figures of a relationship of the index's plan. @param at last day whose visits count as contact */
    public static RelationshipMetrics of(Relationship relationship, PlanIndex index, LocalDate at) {
        List<Visit> planned = index.visitsOf(relationship.getWorker(), relationship.getPerson());
        List<Visit> visits = planned.stream().filter(visit -> !day(visit).isAfter(at)).toList();
        return new RelationshipMetrics(relationship.getId(), id(relationship.getPerson()), id(relationship.getWorker()),
                RapportTime.given(relationship, planned, index.standards()),
                RapportTime.minimum(relationship, index.standards()),
                RapportTime.optimum(relationship, index.standards()),
                visits.stream().mapToInt(VisitTimes::minutes).sum(), visits.size(),
                visits.isEmpty() ? null : day(visits.getFirst()), visits.isEmpty() ? null : day(visits.getLast()));
    }

    private static LocalDate day(Visit visit) {
        return VisitTimes.start(visit).toLocalDate();
    }

    private static String id(Identifiable element) {
        return element == null ? null : element.getId();
    }
}
