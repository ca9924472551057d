// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.internal;

import org.rapport.model.Goal;

/** What a goal answers itself. */
public final class GoalOperations {

    private GoalOperations() {
    }

    /** See {@link Goal#weight()}. */
    public static int weight(Goal goal) {
        return goal.getImportance() * goal.getDifficulty();
    }
}
