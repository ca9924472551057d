// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.RelationshipDepth;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

/** Beginning to work together. */
class PairingServicesTests {

    private final PlanBuilder builder = new PlanBuilder();

    private final Person ada = builder.person("Ada");

    private final Worker sam = builder.worker("Sam");

    private final Relationship relationship = builder.relationship(sam, ada, "2026-03-02");

    private final PairingServices services = new PairingServices();

    @Test
    @DisplayName("A relationship starts where there is none, as deep as is written")
    void start() {
        Worker kit = builder.worker("Kit");
        assertThat(services.canStart(sam, ada)).isFalse();
        assertThat(services.canStart(kit, ada)).isTrue();
        Relationship deep = services.startAs(ada, kit, " Deep ");
        assertThat(deep.getDepth()).isEqualTo(RelationshipDepth.DEEP);
        assertThat(deep.getStartedOn()).isEqualTo("2026-03-02");
        assertThat(builder.plan().getRelationships()).contains(deep);
        assertThatIllegalArgumentException().isThrownBy(() -> services.startAs(ada, sam, "friendly"))
                .withMessage("“friendly” is no kind of relationship. Write brief, regular or deep.");
    }

    @Test
    @DisplayName("Newcomers are the workers who have no relationship with a person")
    void newcomers() {
        Worker kit = builder.worker("Kit");
        assertThat(services.newcomers(ada)).containsExactly(kit);
        assertThat(services.newcomers(builder.person("Ben"))).containsExactly(sam, kit);
    }

    @Test
    @DisplayName("A relationship goes to another worker or person, but never becomes a second one of the same two")
    void other() {
        Worker kit = builder.worker("Kit");
        Person ben = builder.person("Ben");
        Relationship second = builder.relationship(kit, ada, "2026-03-02");
        assertThat(services.giveTo(second, sam).getWorker()).isEqualTo(kit);
        assertThat(services.turnTo(second, ben).getPerson()).isEqualTo(ben);
        assertThat(services.giveTo(second, sam).getWorker()).isEqualTo(sam);
        assertThat(services.turnTo(second, ada).getPerson()).isEqualTo(ben);
        assertThat(services.giveTo(relationship, kit).getWorker()).isEqualTo(kit);
    }

    @Test
    @DisplayName("A relationship without a worker or person takes whoever comes")
    void broken() {
        Relationship half = builder.relationship(sam, builder.person("Ben"), "2026-03-02");
        half.setPerson(null);
        assertThat(services.giveTo(half, sam).getWorker()).isEqualTo(sam);
        half.setWorker(null);
        assertThat(services.turnTo(half, ada).getPerson()).isEqualTo(ada);
    }
}
