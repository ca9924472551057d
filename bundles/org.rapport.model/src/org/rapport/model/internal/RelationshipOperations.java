// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.internal;

import org.rapport.model.Relationship;
import org.rapport.model.calc.RapportTime;

/** What a working relationship answers itself. */
public final class RelationshipOperations {

    private RelationshipOperations() {
    }

    /** See {@link Relationship#rapportMinimumMinutes()}. */
    public static Integer rapportMinimumMinutes(Relationship relationship) {
        return RapportTime.minimum(relationship, PlanOperations.standardsOf(relationship));
    }

    /** See {@link Relationship#rapportOptimumMinutes()}. */
    public static Integer rapportOptimumMinutes(Relationship relationship) {
        return RapportTime.optimum(relationship, PlanOperations.standardsOf(relationship));
    }

    /** See {@link Relationship#rapportMinutesGiven()}. */
    public static int rapportMinutesGiven(Relationship relationship) {
        return RapportTime.given(relationship,
                PlanOperations.visits(relationship,
                        visit -> visit.getPerson() == relationship.getPerson()
                                && visit.getWorkers().contains(relationship.getWorker())),
                PlanOperations.standardsOf(relationship));
    }
}
