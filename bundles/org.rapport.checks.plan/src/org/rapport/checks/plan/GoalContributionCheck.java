// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.PersonCheck;
import org.rapport.model.Contributor;
import org.rapport.model.Goal;
import org.rapport.model.Person;
import org.rapport.model.text.Labels;

/** PLAN-04: an open goal towards which neither the person nor family nor community takes a step. */
public final class GoalContributionCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("PLAN-04", GoalContributionCheck.class)
            .build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        Goals.open(person).filter(goal -> !hasContribution(goal)).forEach(goal -> context.finding(goal)
                .involving(person).report(goal.getSteps().isEmpty() ? "message.noSteps" : "message.onlyWorkers",
                        Labels.of(goal), Labels.name(person)));
    }

    private static boolean hasContribution(Goal goal) {
        return goal.getSteps().stream().anyMatch(step -> step.getContributor() != Contributor.WORKER);
    }
}
