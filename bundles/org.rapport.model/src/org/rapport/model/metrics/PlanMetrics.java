// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.metrics;

import java.time.LocalDate;
import java.util.List;

import org.rapport.model.Relationship;
import org.rapport.model.RelationshipWish;
import org.rapport.model.ServicePlan;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.RapportTime;
import org.rapport.model.calc.Window;

/**
 * The figures of a plan on a day, in the order of the plan.
 *
 * @param at the day the plan is looked at; the continuity window ends on it
 * @param windowDays days of the window by the plan's standards; fewer where the plan began later
 * @param people a row for each person
 * @param relationships a row for each working relationship
 * @param workers a row for each worker
 * @param service the service as a whole
 */
public record PlanMetrics(LocalDate at, int windowDays, List<PersonMetrics> people,
        List<RelationshipMetrics> relationships, List<WorkerMetrics> workers, ServiceMetrics service) {

    /** The figures of a plan. @throws java.time.DateTimeException when its {@code timeZone} names none */
    public static PlanMetrics of(ServicePlan plan, LocalDate at) {
        return of(PlanIndex.of(plan), at);
    }

    /** The figures of the plan that an index shows. */
    public static PlanMetrics of(PlanIndex index, LocalDate at) {
        ServicePlan plan = index.plan();
        int windowDays = index.standards().getWindowDays();
        Window window = Window.endingOn(at, windowDays, plan);
        Window covered = WorkerMetrics.covered(index);
        List<PersonMetrics> people = plan.getPeople().stream().map(person -> PersonMetrics.of(person, index, window))
                .toList();
        return new PlanMetrics(at, windowDays, people, //
                plan.getRelationships().stream().map(each -> RelationshipMetrics.of(each, index, at)).toList(),
                plan.getWorkers().stream().map(worker -> WorkerMetrics.of(worker, index, covered, window)).toList(),
                ServiceMetrics.of(index, people));
    }

    /**
     * Relationships with fewer rapport minutes than the minimum about which the checks are silent, because the person
     * wants no closer working relationship, or not now. Not everybody does; they are counted so that nobody is
     * forgotten.
     */
    public static List<Relationship> silentByWish(PlanIndex index) {
        return index.plan().getRelationships().stream().filter(PlanMetrics::isUnwanted)
                .filter(relationship -> isBelowMinimum(relationship, index)).toList();
    }

    private static boolean isUnwanted(Relationship relationship) {
        return relationship.getPerson() != null
                && relationship.getPerson().getRelationshipWish() != RelationshipWish.WANTS;
    }

    private static boolean isBelowMinimum(Relationship relationship, PlanIndex index) {
        Integer minimum = RapportTime.minimum(relationship, index.standards());
        return minimum != null && RapportTime.given(relationship,
                index.visitsOf(relationship.getWorker(), relationship.getPerson()), index.standards()) < minimum;
    }
}
