// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.util.List;
import java.util.OptionalDouble;

import org.rapport.model.Goal;

/** Goal attainment scaling (Kiresuk and Sherman 1968), with the formula as corrected by the erratum. */
public final class GoalAttainment {

    /** The expected correlation between goals, by convention 0.3. */
    public static final double RHO = 0.3;

    private GoalAttainment() {
    }

    /**
     * One goal's score.
     *
     * @param weight importance times difficulty, 0 or more
     * @param level attainment, -2 to +2
     */
    public record Scored(int weight, int level) {
    }

    /**
     * How far a person has come: the T-score of the goals that have both a baseline and a current level, now less that
     * at the beginning.
     *
     * @return in points of T, which has a standard deviation of 10; empty when no goal can be scored so
     */
    public static OptionalDouble change(List<Goal> goals) {
        List<Goal> both = goals.stream()
                .filter(goal -> goal.getBaselineLevel() != null && goal.getCurrentLevel() != null).toList();
        OptionalDouble now = tScore(
                both.stream().map(goal -> new Scored(goal.weight(), goal.getCurrentLevel())).toList());
        OptionalDouble before = tScore(
                both.stream().map(goal -> new Scored(goal.weight(), goal.getBaselineLevel())).toList());
        return now.isPresent() && before.isPresent()
                ? OptionalDouble.of(now.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
    }

    /**
     * The T-score: 50 + 10 &Sigma;wx / &radic;((1 - &rho;) &Sigma;w&sup2; + &rho; (&Sigma;w)&sup2;). 50 means that the
     * goals were met as expected; the standard deviation is 10 (Turner-Stokes 2009 with its erratum).
     *
     * @return the score; empty when there is no goal or all weights are 0
     */
    public static OptionalDouble tScore(List<Scored> goals) {
        double sumOfProducts = 0;
        double sumOfWeights = 0;
        double sumOfSquares = 0;
        for (Scored goal : goals) {
            sumOfProducts += (double) goal.weight() * goal.level();
            sumOfWeights += goal.weight();
            sumOfSquares += (double) goal.weight() * goal.weight();
        }
        if (sumOfWeights == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(50
                + 10 * sumOfProducts / Math.sqrt((1 - RHO) * sumOfSquares + RHO * sumOfWeights * sumOfWeights));
    }
}
