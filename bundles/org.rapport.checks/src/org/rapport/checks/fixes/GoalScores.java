// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.fixes;

import java.util.List;
import java.util.Optional;

import org.rapport.checks.Finding;
import org.rapport.checks.FixKind;
import org.rapport.checks.PlanEdit;
import org.rapport.checks.QuickFix;
import org.rapport.model.Goal;
import org.rapport.model.OutcomeScore;
import org.rapport.model.Person;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.text.Labels;

/** Records what scoring goals and outcomes needs, as it was settled with the person. */
public final class GoalScores {

    /** Recording where a goal starts. */
    public static final FixKind BASELINE = FixKind.recording("set-baseline", GoalScores.class);

    /** Recording how much a goal matters. */
    public static final FixKind WEIGHT = FixKind.recording("set-weight", GoalScores.class);

    /** Recording that an outcome lasted. */
    public static final FixKind SUSTAINED = FixKind.recording("record-sustained", GoalScores.class);

    private static final int MOST_WEIGHT = 3;

    private GoalScores() {
    }

    /** Records where a goal starts: nothing of it yet, or some. */
    public static Optional<QuickFix> baseline(Finding finding, Goal goal) {
        return QuickFix.of(BASELINE, finding).title(Labels.of(goal))
                .ask("level", List.of(-2, -1), level -> BASELINE.say("level", level))
                .doing(values -> new PlanEdit().set(goal, Literals.GOAL__BASELINE_LEVEL, values.choice("level",
                        Integer.class)));
    }

    /** Records how much one of the goals matters, and how hard it is. */
    public static Optional<QuickFix> weight(Finding finding, List<Goal> goals, Person person) {
        return QuickFix.of(WEIGHT, finding).title(Labels.name(person)).ask("goal", goals, Labels::of)
                .number("importance", null, 1, MOST_WEIGHT).number("difficulty", null, 1, MOST_WEIGHT)
                .doing(values -> new PlanEdit()
                        .set(values.choice("goal", Goal.class), Literals.GOAL__IMPORTANCE, values.number("importance"))
                        .set(values.choice("goal", Goal.class), Literals.GOAL__DIFFICULTY,
                                values.number("difficulty")));
    }

    /** Records until when an outcome was seen to last. */
    public static Optional<QuickFix> sustained(Finding finding, OutcomeScore score) {
        return QuickFix.of(SUSTAINED, finding).title(Labels.of(score)).day("until", null)
                .doing(values -> new PlanEdit().set(score, Literals.OUTCOME_SCORE__SUSTAINED_UNTIL,
                        values.day("until")));
    }
}
