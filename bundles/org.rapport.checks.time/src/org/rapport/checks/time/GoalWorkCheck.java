// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.Severity;
import org.rapport.checks.fixes.GoalLinks;
import org.rapport.model.Goal;
import org.rapport.model.GoalStatus;
import org.rapport.model.GoalStep;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitPattern;
import org.rapport.model.text.Labels;

/** TIME-20: a goal that is active, and nothing is planned for it. */
public final class GoalWorkCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-20", GoalWorkCheck.class)
            .severity(Severity.INFO).fixes(GoalLinks.VISIT).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        if (person.getGoals().isEmpty()) {
            return;
        }
        Set<Goal> worked = new HashSet<>();
        for (Visit visit : context.index().visitsOf(person)) {
            worked.addAll(visit.getGoals());
        }
        for (VisitPattern pattern : context.index().patternsOf(person)) {
            worked.addAll(pattern.getGoals());
        }
        for (Goal goal : person.getGoals()) {
            if (goal.getStatus() == GoalStatus.ACTIVE && !worked.contains(goal) && !hasStepToTake(goal)) {
                context.finding(goal).involving(person).report("message", Labels.name(person), Labels.of(goal));
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return QuickFix.those(GoalLinks.visit(finding, (Goal) finding.element(), (Person) finding.subject(), context));
    }

    private static boolean hasStepToTake(Goal goal) {
        for (GoalStep step : goal.getSteps()) {
            if (step.getDoneOn() == null) {
                return true;
            }
        }
        return false;
    }
}
