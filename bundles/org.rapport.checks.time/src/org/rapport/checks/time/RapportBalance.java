// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.time.LocalDate;
import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.model.PlanningStandards;
import org.rapport.model.Relationship;
import org.rapport.model.RelationshipWish;
import org.rapport.model.Visit;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.RapportTime;

/**
 * The minutes a relationship is given to build rapport beside those it needs.
 *
 * @param relationship between a worker and a person who wants it
 * @param start its first day
 * @param deadline last day on which minutes count; null: as long as it lasts
 * @param given minutes given
 * @param minimum minutes needed at the least; null where neither agreed nor set
 * @param optimum minutes at the optimum; null where neither agreed nor set
 */
record RapportBalance(Relationship relationship, LocalDate start, LocalDate deadline, int given, Integer minimum,
        Integer optimum) {

    /** How much of the time that counts a plan shows. */
    enum Shown {

        /** All of it. */
        WHOLE,

        /** What comes before the plan ends; the deadline is later. */
        SO_FAR,

        /** What comes after the plan begins; they met before. */
        SINCE_THE_PLAN_BEGINS,

        /** All there is, because an agreement without a standard has no deadline. */
        AS_LONG_AS_IT_LASTS
    }

    /** The balance of a relationship; null where the plan cannot tell or nothing is asked of it. */
    static RapportBalance of(Relationship relationship, CheckContext context) {
        if (!isWanted(relationship)) {
            return null;
        }
        PlanningStandards standards = context.standards();
        List<Visit> visits = context.index().visitsOf(relationship.getWorker(), relationship.getPerson());
        LocalDate start = RapportTime.start(relationship, visits);
        LocalDate deadline = RapportTime.deadline(relationship, start, standards);
        return start == null || !isDue(relationship, start, deadline, context) ? null
                : new RapportBalance(relationship, start, deadline,
                        RapportTime.given(relationship, visits, standards),
                        RapportTime.minimum(relationship, standards), RapportTime.optimum(relationship, standards));
    }

    /** Whether it is somebody with somebody who does not decline, or put off, a closer relationship. */
    static boolean isWanted(Relationship relationship) {
        return relationship.getWorker() != null && relationship.getPerson() != null
                && relationship.getPerson().getRelationshipWish() == RelationshipWish.WANTS;
    }

    /** How much of the time that counts the plan shows. */
    Shown shown(CheckContext context) {
        if (deadline == null) {
            return Shown.AS_LONG_AS_IT_LASTS;
        }
        LocalDate planEnd = context.plan().getPeriodEnd();
        if (planEnd != null && deadline.isAfter(planEnd)) {
            return Shown.SO_FAR;
        }
        boolean older = PlanIndex.startedBeforePlan(relationship, context.plan().getPeriodStart());
        return older ? Shown.SINCE_THE_PLAN_BEGINS : Shown.WHOLE;
    }

    /** Whether minutes are due in the days that the plan shows. */
    private static boolean isDue(Relationship relationship, LocalDate start, LocalDate deadline, CheckContext context) {
        LocalDate planStart = context.plan().getPeriodStart();
        LocalDate planEnd = context.plan().getPeriodEnd();
        LocalDate ended = relationship.getEndedOn();
        boolean endedEarly = ended != null && (deadline == null || ended.isBefore(deadline));
        boolean later = planEnd != null && start.isAfter(planEnd);
        boolean earlier = planStart != null && start.isBefore(planStart)
                && (deadline == null || deadline.isBefore(planStart));
        return !endedEarly && !later && !earlier;
    }
}
