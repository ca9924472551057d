// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

/** Rosters, read and written. */
class RosterServicesTests {

    private final PlanBuilder builder = new PlanBuilder();

    private final Person ada = builder.person("Ada");

    private final Person emrys = builder.person("Emrys");

    private final Worker nia = builder.worker("Nia");

    private final Worker kit = builder.worker("Kit");

    private final Visit late = builder.visit(ada, "2026-03-03T11:00", 45, nia);

    private final Visit early = builder.visit(emrys, "2026-03-03T08:30", 60, kit);

    private final RosterServices services = new RosterServices();

    @Test
    @DisplayName("A day is stood for by its first visit, and the last six weeks are shown")
    void days() {
        Visit next = builder.visit(ada, "2026-03-05T09:00", 45, nia);
        assertThat(services.days(builder.plan())).containsExactly(early, next);
        assertThat(services.dayColumn(early)).isEqualTo("Tue 3 Mar");
        Visit last = builder.visit(ada, "2026-04-15T09:00", 45, nia);
        assertThat(services.days(builder.plan())).containsExactly(next, last);
        next.setStatus(VisitStatus.CANCELLED);
        assertThat(services.days(builder.plan())).containsExactly(last);
    }

    @Test
    @DisplayName("A cell says the visits of its row on its day, and what is still to fill")
    void cell() {
        builder.visit(emrys, "2026-03-03T14:15", 30, nia);
        assertThat(services.cell(nia, early)).isEqualTo("11:00 Ada 45 min\n14:15 Emrys 30 min");
        assertThat(services.cell(ada, early)).isEqualTo("11:00 Nia 45 min");
        assertThat(services.daysFilled(ada)).containsExactly(early);
        late.setWorkersNeeded(2);
        assertThat(services.cell(ada, early)).isEqualTo("11:00 Nia 45 min (1 more needed)");
        assertThat(services.daysFilled(ada)).isEmpty();
        assertThat(services.daysToFill(ada)).containsExactly(early);
        assertThat(services.row(ada)).isEqualTo("Ada");
        assertThat(services.row(nia)).startsWith("Nia, ");
    }

    @Test
    @DisplayName("Writing into a worker’s cell moves, adds and takes off visits")
    void writeWorker() {
        services.write(nia, early, "10:30 ada 50; 15.00 Emrys");
        assertThat(late.getStart()).isEqualTo("2026-03-03T10:30");
        assertThat(late.getDurationMinutes()).isEqualTo(50);
        assertThat(services.cell(nia, early)).isEqualTo("10:30 Ada 50 min\n15:00 Emrys 45 min");
        services.write(nia, early, "15:00 Emrys 45 min");
        assertThat(late.getWorkers()).isEmpty();
        assertThat(builder.plan().getVisits()).contains(late);
    }

    @Test
    @DisplayName("Writing into a person’s cell calls off what is left out")
    void writePerson() {
        services.write(ada, early, "12:00 Kit 30");
        assertThat(late.getStatus()).isEqualTo(VisitStatus.CANCELLED);
        assertThat(services.cell(ada, early)).isEqualTo("12:00 Kit 30 min");
    }

    @Test
    @DisplayName("What a cell shows can be written back and changes nothing")
    void writeBack() {
        late.setWorkersNeeded(2);
        services.write(ada, early, services.cell(ada, early));
        assertThat(late.getStart()).isEqualTo("2026-03-03T11:00");
        assertThat(late.getWorkers()).containsExactly(nia);
        assertThat(builder.plan().getVisits()).hasSize(2);
    }

    @Test
    @DisplayName("Visits that were done stay as they are")
    void done() {
        late.setStatus(VisitStatus.DONE);
        services.write(nia, early, "09:00 Ada 10\n10:00 Emrys 20");
        assertThat(late.getStart()).isEqualTo("2026-03-03T11:00");
        assertThat(services.cell(nia, early)).isEqualTo("10:00 Emrys 20 min\n11:00 Ada 45 min");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ada", "9 Ada", "25:00 Ada 45", "09:75 Ada", "10:00 Nobody 30" })
    @DisplayName("What cannot be read changes nothing and says why")
    void unreadable(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> services.write(nia, early, "10:30 Ada 50\n" + line + " too"))
                .withMessageContaining("too");
        assertThat(late.getStart()).isEqualTo("2026-03-03T11:00");
        assertThat(late.getDurationMinutes()).isEqualTo(45);
    }
}
