// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Person;
import org.rapport.model.Worker;
import org.rapport.model.WorkerRole;
import org.rapport.testing.PlanBuilder;

/** How steady it is who comes. */
class ContinuityServicesTests {

    private final PlanBuilder builder = new PlanBuilder();

    private final Person ada = builder.person("Ada");

    private final Worker sam = builder.worker("Sam");

    private final Worker kit = builder.worker("Kit");

    private final ContinuityServices services = new ContinuityServices();

    @Test
    @DisplayName("Too few visits have no index, four have one")
    void index() {
        builder.relationship(sam, ada, "2026-03-02").setKeyWorker(true);
        visits(3, ada, sam);
        assertThat(services.personRow(ada)).isEqualTo("Ada: 1 worker in 14 days · Too few visits to say");
        assertThat(services.continuityIcon(ada)).endsWith("/continuity-few.png");
        visits(1, ada, kit);
        assertThat(services.personNode(ada)).isEqualTo("Ada\n2 workers in 14 days\nContinuity 0.50 of 1");
        assertThat(services.personDetails(ada)).startsWith("Ada").contains("1 is always the same worker");
    }

    @Test
    @DisplayName("The mark asks where the checks of continuity ask")
    void steadiness() {
        builder.relationship(sam, ada, "2026-03-02").setKeyWorker(true);
        builder.relationship(kit, ada, "2026-03-02");
        visits(4, ada, sam);
        visits(1, ada, kit);
        ada.getDeclinedWorkers().add(kit);
        assertThat(services.continuityIcon(ada)).endsWith("/continuity-asked.png");
    }

    @Test
    @DisplayName("Lowest continuity comes first, people without an index last")
    void order() {
        Person emrys = builder.person("Emrys");
        Person joan = builder.person("Joan");
        visits(4, joan, sam);
        visits(2, emrys, sam);
        visits(2, emrys, kit);
        assertThat(services.worstFirst(builder.plan())).containsExactly(emrys, joan, ada);
    }

    @Test
    @DisplayName("A worker’s column says name and role")
    void column() {
        sam.setRole(WorkerRole.OT_ASSISTANT);
        assertThat(services.workerColumn(sam)).isEqualTo("Sam");
    }

    private void visits(int count, Person person, Worker worker) {
        for (int i = 0; i < count; i++) {
            builder.visit(person, "2026-04-0%dT%02d:00".formatted(2 + i, 8 + builder.plan().getVisits().size() % 9), 45,
                    worker);
        }
    }
}
