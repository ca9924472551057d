// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.calc.Continuity;
import org.rapport.model.calc.GoalAttainment;
import org.rapport.model.calc.GoalAttainment.Scored;
import org.rapport.model.calc.Window;

/** What a person answers themselves. */
public final class PersonOperations {

    private PersonOperations() {
    }

    /** See {@link Person#visitsBetween(LocalDate, LocalDate)}. */
    public static EList<Visit> visitsBetween(Person person, LocalDate from, LocalDate to) {
        return new BasicEList<>(PlanOperations.visits(person,
                visit -> visit.getPerson() == person && PlanOperations.startsBetween(visit, from, to)));
    }

    /** See {@link Person#continuity(LocalDate)}. */
    public static Continuity continuity(Person person, LocalDate at) {
        int days = PlanOperations.standardsOf(person).getWindowDays();
        return Window.endingOn(at, days, PlanOperations.planOf(person))
                .continuity(PlanOperations.visits(person, visit -> visit.getPerson() == person));
    }

    /** See {@link Person#gasT()}. */
    public static Double gasT(Person person) {
        List<Scored> scored = person.getGoals().stream().filter(goal -> goal.getCurrentLevel() != null)
                .map(goal -> new Scored(goal.weight(), goal.getCurrentLevel())).toList();
        OptionalDouble score = GoalAttainment.tScore(scored);
        return score.isPresent() ? score.getAsDouble() : null;
    }
}
