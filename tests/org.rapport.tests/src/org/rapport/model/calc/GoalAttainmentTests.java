// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rapport.model.Goal;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.calc.GoalAttainment.Scored;

class GoalAttainmentTests {

    @ParameterizedTest(name = "levels {0} with weights {1} give {2}")
    @CsvFileSource(resources = "goal-attainment.csv")
    @DisplayName("The T-score agrees with the published formula and its erratum")
    void published(String levels, String weights, double expected) {
        String[] level = levels.split(" ");
        String[] weight = weights.split(" ");
        List<Scored> goals = new ArrayList<>();
        for (int i = 0; i < level.length; i++) {
            goals.add(new Scored(Integer.parseInt(weight[i]), Integer.parseInt(level[i])));
        }
        assertThat(GoalAttainment.tScore(goals).orElseThrow()).isCloseTo(expected, within(1e-4));
    }

    @Test
    @DisplayName("Without goals, or with all weights 0, there is no score")
    void notScorable() {
        assertThat(GoalAttainment.tScore(List.of())).isEmpty();
        assertThat(GoalAttainment.tScore(List.of(new Scored(0, 2), new Scored(0, -2)))).isEmpty();
    }

    @Test
    @DisplayName("A goal of weight 0 does not move the score")
    void weightless() {
        assertThat(GoalAttainment.tScore(List.of(new Scored(3, 1), new Scored(0, -2))))
                .isEqualTo(GoalAttainment.tScore(List.of(new Scored(3, 1))));
    }

    @Test
    @DisplayName("A person’s score takes the goals that are rated, weighted by importance times difficulty")
    void ofAPerson() {
        Person ada = RapportFactory.eINSTANCE.createPerson();
        goal(ada, 3, 2, -1);
        goal(ada, 2, 1, -2);
        goal(ada, 1, 3, -1);
        ada.getGoals().add(RapportFactory.eINSTANCE.createGoal());
        assertThat(ada.getGoals().getFirst().weight()).isEqualTo(6);
        assertThat(ada.gasT()).as("as levels -1 -2 -1 with weights 6 2 3").isCloseTo(34.5282, within(1e-4));
        ada.getGoals().forEach(goal -> goal.setDifficulty(0));
        assertThat(ada.gasT()).isNull();
    }

    private static void goal(Person person, int importance, int difficulty, int level) {
        Goal goal = RapportFactory.eINSTANCE.createGoal();
        goal.setImportance(importance);
        goal.setDifficulty(difficulty);
        goal.setCurrentLevel(level);
        person.getGoals().add(goal);
    }
}
