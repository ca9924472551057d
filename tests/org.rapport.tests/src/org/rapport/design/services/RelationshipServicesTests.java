// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.HandOff;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

/** Relationships as lines. */
class RelationshipServicesTests {

    private final PlanBuilder builder = new PlanBuilder();

    private final Person ada = builder.person("Ada");

    private final Worker sam = builder.worker("Sam");

    private final Relationship relationship = builder.relationship(sam, ada, "2026-03-02");

    private final RelationshipServices services = new RelationshipServices();

    @Test
    @DisplayName("A relationship says minutes given of minimum and optimum, and is short one minute below")
    void minutes() {
        builder.visit(ada, "2026-03-03T09:00", 119, sam);
        assertThat(services.minutesText(relationship)).isEqualTo("119 min, no standard set");
        assertThat(services.isShort(relationship)).isFalse();
        builder.rapportStandard(120, 180);
        assertThat(services.minutesText(relationship)).isEqualTo("119 of 120 to 180 min");
        assertThat(services.isShort(relationship)).isTrue();
        builder.plan().getVisits().getFirst().setDurationMinutes(120);
        assertThat(services.isShort(relationship)).isFalse();
        relationship.setKeyWorker(true);
        assertThat(services.relationshipText(relationship))
                .isEqualTo("Key worker · Regular\n120 of 120 to 180 min");
    }

    @Test
    @DisplayName("A line is as wide as there are minutes, 1 to 6")
    void width() {
        assertThat(services.width(relationship)).isEqualTo(1);
        builder.visit(ada, "2026-03-03T09:00", 240, sam);
        assertThat(services.width(relationship)).isEqualTo(3);
        builder.visit(ada, "2026-03-04T09:00", 1200, sam);
        assertThat(services.width(relationship)).isEqualTo(6);
    }

    @Test
    @DisplayName("A relationship is over the day after it ended")
    void over() {
        relationship.setEndedOn(LocalDate.parse("2026-04-12"));
        assertThat(services.isOver(relationship)).isFalse();
        relationship.setEndedOn(LocalDate.parse("2026-04-11"));
        assertThat(services.isOver(relationship)).isTrue();
    }

    @Test
    @DisplayName("A hand-off says whether it was prepared")
    void handOff() {
        HandOff handOff = builder.handOff(ada, sam, builder.worker("Kit"), "2026-03-14");
        assertThat(services.handOffText(handOff))
                .isEqualTo("Ada, Sat 14 Mar 2026\nWithout briefing or joint visit");
        handOff.setBriefed(true);
        assertThat(services.isPrepared(handOff)).isTrue();
        assertThat(services.handOffText(handOff)).endsWith("\nPrepared");
    }

    @Test
    @DisplayName("A relationship without a worker can be drawn")
    void broken() {
        relationship.setWorker(null);
        assertThat(services.relationshipText(relationship)).startsWith("Regular\n0 min");
        assertThat(services.width(relationship)).isEqualTo(1);
    }
}
