// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.model.Goal;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

/** What people write into cells. */
class EntryServicesTests {

    private static final String TARGET = "targetDate";

    private static final String LEVEL = "currentLevel";

    private final Goal goal = PersonParts.goal(new PlanBuilder().person("Ada"), "Bake");

    private final EntryServices services = new EntryServices();

    @ParameterizedTest
    @ValueSource(strings = { "2026-04-12", "12/4/2026", "12.04.2026", "12 Apr 2026", "12 april 2026",
            "Sun 12 Apr 2026" })
    @DisplayName("A day is read the way it is written")
    void day(String text) {
        services.writeDay(goal, TARGET, text);
        assertThat(goal.getTargetDate()).isEqualTo("2026-04-12");
        assertThat(services.day(goal, TARGET)).isEqualTo("Sun 12 Apr 2026");
        services.writeDay(goal, TARGET, " ");
        assertThat(goal.getTargetDate()).isNull();
        assertThat(services.day(goal, TARGET)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "tomorrow", "31/2/2026", "2026-13-01", "12/4/26x" })
    @DisplayName("What is no day changes nothing and says how to write one")
    void noDay(String text) {
        services.writeDay(goal, TARGET, "2026-04-12");
        assertThatIllegalArgumentException().isThrownBy(() -> services.writeDay(goal, TARGET, text))
                .withMessageContaining(text).withMessageContaining("12 April 2026");
        assertThat(goal.getTargetDate()).isEqualTo("2026-04-12");
    }

    @ParameterizedTest
    @CsvSource({ "−2, -2", "-1, -1", "0, 0", "+1, 1", " 2 , 2", "\"\"," })
    @DisplayName("A level is read with either minus, a plus or none")
    void level(String text, Integer level) {
        services.writeLevel(goal, LEVEL, text.replace("\"", ""));
        assertThat(goal.getCurrentLevel()).isEqualTo(level);
        assertThat(services.level(goal, LEVEL)).isEqualTo(level == null ? "" : level.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "3", "-3", "better", "1.5" })
    @DisplayName("What is no level changes nothing and says which there are")
    void noLevel(String text) {
        goal.setCurrentLevel(1);
        assertThatIllegalArgumentException().isThrownBy(() -> services.writeLevel(goal, LEVEL, text))
                .withMessageContaining(text).withMessageContaining("−2");
        assertThat(goal.getCurrentLevel()).isEqualTo(1);
    }

    @Test
    @DisplayName("A literal is shown in words")
    void words() {
        assertThat(services.words(goal, "area")).isEqualTo("Self care");
        assertThatIllegalArgumentException().isThrownBy(() -> services.words(goal, "aria"))
                .withMessage("Goal has no feature aria");
    }
}
