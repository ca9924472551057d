// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.fixes;

import java.util.List;
import java.util.Optional;

import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.FixKind;
import org.rapport.checks.PlanEdit;
import org.rapport.checks.QuickFix;
import org.rapport.model.Goal;
import org.rapport.model.GoalStatus;
import org.rapport.model.Need;
import org.rapport.model.Person;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.Strength;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.text.Labels;

/** Says how what is in a plan belongs together. What is linked was said by the person or planned with them before. */
public final class GoalLinks {

    /** Linking a goal to a strength. */
    public static final FixKind STRENGTH = FixKind.recording("link-strength", GoalLinks.class);

    /** Linking a goal to a need. */
    public static final FixKind NEED = FixKind.recording("link-need", GoalLinks.class);

    /** Linking a visit to a goal. */
    public static final FixKind VISIT = FixKind.recording("link-visit", GoalLinks.class);

    private GoalLinks() {
    }

    /** Says on which of the person's strengths a goal draws. */
    public static Optional<QuickFix> strength(Finding finding, Goal goal, Person person) {
        return QuickFix.of(STRENGTH, finding).title(Labels.of(goal))
                .ask("strength", person.getStrengths(), Labels::of).doing(values -> new PlanEdit().add(goal,
                        Literals.GOAL__DRAWS_ON, values.choice("strength", Strength.class)));
    }

    /** Says which of the person's goals addresses a need. */
    public static Optional<QuickFix> need(Finding finding, Need need, Person person) {
        List<Goal> goals = person.getGoals().stream()
                .filter(goal -> goal.getStatus() == GoalStatus.PROPOSED || goal.getStatus() == GoalStatus.ACTIVE)
                .toList();
        return QuickFix.of(NEED, finding).title(Labels.of(need)).ask("goal", goals, Labels::of)
                .doing(values -> new PlanEdit().add(values.choice("goal", Goal.class), Literals.GOAL__ADDRESSES, need));
    }

    /** Says which of the planned visits is for a goal; those that are for no goal yet come first. */
    public static Optional<QuickFix> visit(Finding finding, Goal goal, Person person, FixContext context) {
        List<Visit> visits = context.index().visitsOf(person).stream()
                .filter(visit -> visit.getStatus() == VisitStatus.PLANNED)
                .sorted((one, other) -> Boolean.compare(other.getGoals().isEmpty(), one.getGoals().isEmpty())).toList();
        return QuickFix.of(VISIT, finding).title(Labels.of(goal)).ask("visit", visits, Labels::of)
                .doing(values -> new PlanEdit().add(values.choice("visit", Visit.class), Literals.VISIT__GOALS, goal));
    }
}
