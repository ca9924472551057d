// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.model.Goal;
import org.rapport.model.Person;
import org.rapport.model.Worker;
import org.rapport.model.WorkerRole;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

/** How full weeks are, and what disciplines are missing. */
class CapacityServicesTests {

    private final PlanBuilder builder = new PlanBuilder();

    private final Person ada = builder.person("Ada");

    private final Worker sam = builder.worker("Sam");

    private final CapacityServices services = new CapacityServices();

    @ParameterizedTest
    @CsvSource({ "85, room", "86, amber", "100, amber", "101, red" })
    @DisplayName("A week is nearly full above the amber and too full above the red limit")
    void load(int minutes, String load) {
        builder.plan().setPeriodEnd(LocalDate.parse("2026-03-08"));
        sam.setContractedMinutesPerWeek(100);
        builder.visit(ada, "2026-03-03T09:00", minutes, sam);
        assertThat(services.loadIcon(sam)).isEqualTo("/org.rapport.design/icons/load-" + load + ".png");
        assertThat(services.loadText(sam)).startsWith(minutes + " %");
        assertThat(services.workerCard(sam)).startsWith("Sam\nSupport worker\n1 person · " + minutes);
    }

    @Test
    @DisplayName("Without a weekly contract nothing is full")
    void noContract() {
        sam.setContractedMinutesPerWeek(0);
        assertThat(services.loadText(sam)).isEqualTo("no contract");
        assertThat(services.loadIcon(sam)).endsWith("load-unknown.png");
        assertThat(services.workerCard(sam)).contains("nobody yet");
    }

    @Test
    @DisplayName("A goal wants a discipline until somebody with it works with the person")
    void disciplines() {
        Goal goal = PersonParts.goal(ada, "Swallow safely");
        goal.getDisciplines().add(WorkerRole.SPEECH_THERAPIST);
        assertThat(services.goalsWithoutDiscipline(ada)).containsExactly(goal);
        assertThat(services.disciplinesText(ada)).isEqualTo("“Swallow safely” wants: Speech therapist");
        sam.setRole(WorkerRole.SPEECH_THERAPIST);
        assertThat(services.goalsWithoutDiscipline(ada)).hasSize(1);
        builder.relationship(sam, ada, "2026-03-02");
        assertThat(services.goalsWithoutDiscipline(ada)).isEmpty();
    }
}
