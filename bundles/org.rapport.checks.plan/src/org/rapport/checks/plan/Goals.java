// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import java.util.stream.Stream;

import org.rapport.model.Goal;
import org.rapport.model.GoalStatus;
import org.rapport.model.Person;

/** A person's goals, by where they stand. */
final class Goals {

    private Goals() {
    }

    /** Goals that are proposed or worked on; what was achieved, changed or stopped needs nothing any more. */
    static Stream<Goal> open(Person person) {
        return person.getGoals().stream()
                .filter(goal -> goal.getStatus() == GoalStatus.PROPOSED || goal.getStatus() == GoalStatus.ACTIVE);
    }
}
