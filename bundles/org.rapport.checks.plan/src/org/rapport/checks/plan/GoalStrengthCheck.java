// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.fixes.GoalLinks;
import org.rapport.model.Goal;
import org.rapport.model.Person;
import org.rapport.model.text.Labels;

/** PLAN-03: an open goal that draws on no strength, so that it starts from what is missing. */
public final class GoalStrengthCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("PLAN-03", GoalStrengthCheck.class)
            .fixes(GoalLinks.STRENGTH).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        Goals.open(person).filter(goal -> goal.getDrawsOn().isEmpty()).forEach(goal -> context.finding(goal)
                .involving(person).report("message", Labels.of(goal), Labels.name(person)));
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return QuickFix.those(GoalLinks.strength(finding, (Goal) finding.element(), (Person) finding.subject()));
    }
}
