// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.metrics;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

import org.rapport.model.Goal;
import org.rapport.model.GoalStatus;
import org.rapport.model.Person;
import org.rapport.model.calc.GoalAttainment;

/**
 * How far people get with their goals.
 *
 * @param goals goals of all people, 0 or more
 * @param active those they work on
 * @param achieved those they achieved
 * @param asExpectedOrBetter those with a current level of 0 or more, of whatever status
 * @param scored those with a current level
 * @param gasT GAS T-score averaged over the people who have one; about 50 when goals are met as expected
 * @param change points of T that they gained since the beginning, averaged over those who have a baseline too
 */
public record Attainment(int goals, int active, int achieved, int asExpectedOrBetter, int scored, Mean gasT,
        Mean change) {

    /** The figures of people. */
    public static Attainment of(List<Person> people) {
        List<Goal> goals = people.stream().flatMap(person -> person.getGoals().stream()).toList();
        List<Integer> levels = goals.stream().map(Goal::getCurrentLevel).filter(Objects::nonNull).toList();
        return new Attainment(goals.size(), count(goals, GoalStatus.ACTIVE), count(goals, GoalStatus.ACHIEVED),
                (int) levels.stream().filter(level -> level >= 0).count(), levels.size(),
                Mean.of(people.stream().map(Person::gasT).toList()),
                Mean.of(people.stream().map(Attainment::change).toList()));
    }

    private static int count(List<Goal> goals, GoalStatus status) {
        return (int) goals.stream().filter(goal -> goal.getStatus() == status).count();
    }

    /** Points of T that a person gained; null when that cannot be scored. */
    private static Double change(Person person) {
        OptionalDouble change = GoalAttainment.change(person.getGoals());
        return change.isPresent() ? change.getAsDouble() : null;
    }

    Attainment hiddenBelow(int minimum) {
        return new Attainment(goals, active, achieved, asExpectedOrBetter, scored, gasT.hiddenBelow(minimum),
                change.hiddenBelow(minimum));
    }
}
