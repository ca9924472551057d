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
import org.rapport.checks.Severity;
import org.rapport.checks.fixes.GoalScores;
import org.rapport.model.Goal;
import org.rapport.model.GoalStatus;
import org.rapport.model.Person;
import org.rapport.model.text.Labels;

/** PLAN-16: goals whose attainment cannot be scored: without a baseline, with one that is too high, or weightless. */
public final class ScorableGoalCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("PLAN-16", ScorableGoalCheck.class)
            .severity(Severity.INFO).unit("level").fixes(GoalScores.BASELINE, GoalScores.WEIGHT).build();

    private static final int HIGHEST_BASELINE = -1;

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        List<Goal> scored = scored(person);
        if (!scored.isEmpty() && scored.stream().allMatch(goal -> goal.weight() == 0)) {
            context.finding(person).involving(scored).unit("").report("message.weight", Labels.name(person));
        }
        for (Goal goal : scored) {
            Integer baseline = goal.getBaselineLevel();
            if (baseline == null) {
                context.finding(goal).involving(person).report("message.baseline", Labels.of(goal),
                        Labels.name(person));
            } else if (baseline > HIGHEST_BASELINE) {
                context.finding(goal).involving(person).measured(baseline, HIGHEST_BASELINE).report("message.high",
                        Labels.of(goal), Labels.name(person), baseline, HIGHEST_BASELINE);
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return QuickFix.those(finding.element() instanceof Goal goal ? GoalScores.baseline(finding, goal)
                : GoalScores.weight(finding, scored((Person) finding.element()), (Person) finding.element()));
    }

    private static List<Goal> scored(Person person) {
        return person.getGoals().stream()
                .filter(goal -> goal.getStatus() == GoalStatus.ACTIVE || goal.getStatus() == GoalStatus.ACHIEVED)
                .toList();
    }
}
