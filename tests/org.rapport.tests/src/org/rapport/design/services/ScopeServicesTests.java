// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Membership;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Team;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

@DisplayName("A table of a team")
class ScopeServicesTests {

    private final PlanBuilder builder = new PlanBuilder();

    private final Person ada = builder.person("Ada");

    private final Person joan = builder.person("Joan");

    private final Worker kit = builder.worker("Kit");

    private final Worker sam = builder.worker("Sam");

    private final Worker ivy = builder.worker("Ivy");

    private final Team team = RapportFactory.eINSTANCE.createTeam();

    private final ScopeServices services = new ScopeServices();

    @BeforeEach
    void begin() {
        builder.plan().getTeams().add(team);
        team.getSupports().add(joan);
        member(sam);
    }

    @Test
    @DisplayName("has the people it supports and its members of that day, and one of the service has everybody")
    void rows() {
        Membership over = member(ivy);
        over.setTo(LocalDate.of(2020, 1, 1));

        assertThat(services.peopleOf(team)).containsExactly(joan);
        assertThat(services.workersOf(team)).containsExactly(sam);
        assertThat(services.peopleOf(builder.plan())).containsExactly(ada, joan);
        assertThat(services.workersOf(builder.plan())).containsExactly(kit, sam, ivy);
    }

    @Test
    @DisplayName("has columns for members first, then for others who come to the people it supports or know them")
    void columns() {
        builder.visit(joan, "2026-04-02T09:00", 45, ivy);
        builder.visit(ada, "2026-04-02T09:00", 45, kit);
        assertThat(services.visitorsOf(team)).containsExactly(sam, ivy);

        builder.relationship(kit, joan, "2026-03-02");
        assertThat(services.visitorsOf(team)).containsExactly(sam, kit, ivy);
        assertThat(services.visitorsOf(builder.plan())).containsExactly(kit, sam, ivy);
    }

    @Test
    @DisplayName("has the people with the lowest continuity first")
    void order() {
        team.getSupports().add(0, ada);
        builder.visit(joan, "2026-04-02T09:00", 45, ivy);
        builder.visit(joan, "2026-04-03T09:00", 45, kit);
        builder.visit(joan, "2026-04-04T09:00", 45, sam);
        builder.visit(joan, "2026-04-05T09:00", 45, sam);
        assertThat(new ContinuityServices().worstFirst(team)).containsExactly(joan, ada);
    }

    @Test
    @DisplayName("is of a service or a team, and of nothing else")
    void about() {
        assertThat(services.isScope(team)).isTrue();
        assertThat(services.isScope(builder.plan())).isTrue();
        assertThat(services.isScope(sam)).isFalse();
        assertThat(services.workersOf(sam)).isEmpty();
        assertThat(services.peopleOf(sam)).isEmpty();
        assertThat(services.visitorsOf(sam)).isEmpty();
    }

    private Membership member(Worker worker) {
        Membership membership = RapportFactory.eINSTANCE.createMembership();
        membership.setWorker(worker);
        team.getMemberships().add(membership);
        return membership;
    }
}
