// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.rapport.model.ComplexityFactor;
import org.rapport.model.ComplexityWeight;
import org.rapport.model.Person;
import org.rapport.model.PlanningStandards;
import org.rapport.model.RapportStandard;
import org.rapport.model.Relationship;
import org.rapport.model.RelationshipDepth;
import org.rapport.model.Visit;

/**
 * The minutes a working relationship is given to build rapport, and those it needs. No source gives figures, so they
 * come from the agreement for the relationship or from the service's own standard alone.
 */
public final class RapportTime {

    private static final int PERCENT = 100;

    private RapportTime() {
    }

    /**
     * The standard that applies to a relationship: the one for its depth and the worker's role, else the general one
     * for its depth; null where the service set none.
     */
    public static RapportStandard standard(Relationship relationship, PlanningStandards standards) {
        RapportStandard general = null;
        for (RapportStandard standard : standards.getRapport()) {
            if (standard.getDepth() == relationship.getDepth()) {
                if (standard.isSetRole() && relationship.getWorker() != null
                        && standard.getRole() == relationship.getWorker().getRole()) {
                    return standard;
                }
                if (!standard.isSetRole() && general == null) {
                    general = standard;
                }
            }
        }
        return general;
    }

    /** Depths without a general standard of the service: a minimum comes from agreement or role alone. */
    public static Set<RelationshipDepth> depthsWithoutStandard(PlanningStandards standards) {
        Set<RelationshipDepth> depths = EnumSet.allOf(RelationshipDepth.class);
        for (RapportStandard standard : standards.getRapport()) {
            if (!standard.isSetRole()) {
                depths.remove(standard.getDepth());
            }
        }
        return depths;
    }

    /** Minutes required at the least: agreed, else by standard and complexity; null where there is neither. */
    public static Integer minimum(Relationship relationship, PlanningStandards standards) {
        RapportStandard standard = standard(relationship, standards);
        return required(relationship.getAgreedMinimumMinutes(), standard == null ? null : standard.getMinimumMinutes(),
                relationship.getPerson(), standards);
    }

    /** Minutes at the optimum: agreed, else by standard and complexity; null where there is neither. */
    public static Integer optimum(Relationship relationship, PlanningStandards standards) {
        RapportStandard standard = standard(relationship, standards);
        return required(relationship.getAgreedOptimumMinutes(), standard == null ? null : standard.getOptimumMinutes(),
                relationship.getPerson(), standards);
    }

    /** Sum of the extra time in percent for a person's complexity, each factor's own figure or else the standard's. */
    public static int extraTimePercent(Person person, PlanningStandards standards) {
        long sum = 0;
        for (ComplexityFactor factor : person.getComplexity()) {
            sum += factor.getExtraTimePercent() != null ? factor.getExtraTimePercent() : weight(factor, standards);
        }
        return whole(sum);
    }

    /**
     * Minutes required with complexity, rounded up to a whole minute.
     *
     * @param minutes by the standard, 0 or more
     * @param extraPercent extra time in percent, 0 or more
     */
    public static int withComplexity(int minutes, int extraPercent) {
        return whole(Math.ceilDiv(minutes * (PERCENT + (long) extraPercent), (long) PERCENT));
    }

    /** Day a relationship starts: as recorded, else the day of the first of these visits; null without either. */
    public static LocalDate start(Relationship relationship, List<Visit> visits) {
        if (relationship.getStartedOn() != null) {
            return relationship.getStartedOn();
        }
        return visits.isEmpty() ? null : VisitTimes.start(visits.getFirst()).toLocalDate();
    }

    /**
     * Last day on which minutes count as given: {@code withinDays} of the standard after the start; null, without end,
     * where no standard applies.
     */
    public static LocalDate deadline(Relationship relationship, LocalDate start, PlanningStandards standards) {
        RapportStandard standard = standard(relationship, standards);
        return standard == null || start == null ? null : start.plusDays(standard.getWithinDays());
    }

    /**
     * Minutes given: face-to-face visits that start from the start to the deadline. Each counts in full.
     *
     * @param visits the counting visits of the worker with the person, in order
     */
    public static int given(Relationship relationship, List<Visit> visits, PlanningStandards standards) {
        LocalDate start = start(relationship, visits);
        LocalDate deadline = deadline(relationship, start, standards);
        long sum = 0;
        for (Visit visit : visits) {
            LocalDate day = VisitTimes.start(visit).toLocalDate();
            if (VisitTimes.isFaceToFace(visit) && !day.isBefore(start)
                    && (deadline == null || !day.isAfter(deadline))) {
                sum += VisitTimes.minutes(visit);
            }
        }
        return whole(sum);
    }

    /** More minutes than a plan can hold are as many as it can: four thousand years of them ask no other question. */
    private static int whole(long minutes) {
        return Math.toIntExact(Math.min(minutes, Integer.MAX_VALUE));
    }

    private static Integer required(Integer agreed, Integer byStandard, Person person, PlanningStandards standards) {
        if (agreed != null) {
            return agreed;
        }
        if (byStandard == null) {
            return null;
        }
        return person == null ? byStandard : withComplexity(byStandard, extraTimePercent(person, standards));
    }

    private static int weight(ComplexityFactor factor, PlanningStandards standards) {
        return standards.getComplexityWeights().stream().filter(weight -> weight.getKind() == factor.getKind())
                .mapToInt(ComplexityWeight::getExtraTimePercent).findFirst().orElse(0);
    }
}
