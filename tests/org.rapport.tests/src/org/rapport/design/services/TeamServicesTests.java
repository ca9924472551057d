// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Team;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

/** Who is in which team. */
class TeamServicesTests {

    private final PlanBuilder builder = new PlanBuilder();

    private final Team weir = team("Weir");

    private final Worker nia = builder.worker("Nia");

    private final TeamServices services = new TeamServices();

    @Test
    @DisplayName("Members are those of the day the plan is looked at")
    void members() {
        services.join(nia, weir);
        services.join(nia, weir);
        assertThat(weir.getMemberships()).hasSize(1);
        assertThat(services.members(weir)).containsExactly(nia);
        weir.getMemberships().getFirst().setTo(LocalDate.parse("2026-04-11"));
        assertThat(services.members(weir)).isEmpty();
        assertThat(services.withoutTeam(builder.plan())).containsExactly(nia);
        weir.getMemberships().getFirst().setTo(LocalDate.parse("2026-04-12"));
        assertThat(services.members(weir)).containsExactly(nia);
        assertThat(services.onlyWithFreeWorkers(builder.plan())).isEmpty();
    }

    @Test
    @DisplayName("A worker moves from one team to another, and out of the box of those in none")
    void move() {
        Team mill = team("Mill");
        services.join(services.leaveTeam(services.join(nia, weir), weir), mill);
        assertThat(services.members(weir)).isEmpty();
        assertThat(services.members(mill)).containsExactly(nia);
        assertThat(services.leaveTeam(nia, builder.plan())).isSameAs(nia);
        assertThat(services.members(mill)).containsExactly(nia);
    }

    @Test
    @DisplayName("A new worker is in the plan and the team")
    void newWorker() {
        Worker worker = services.newWorker(weir);
        assertThat(builder.plan().getWorkers()).containsExactly(nia, worker);
        assertThat(services.members(weir)).containsExactly(worker);
        assertThat(services.onlyWithFreeWorkers(builder.plan())).containsExactly(builder.plan());
    }

    @Test
    @DisplayName("The choice of teams keeps them, their members and the people they support")
    void chosen() {
        Team mill = team("Mill");
        Person ada = builder.person("Ada");
        mill.getSupports().add(ada);
        services.join(nia, mill);
        assertThat(services.isOf(ada, List.of(weir))).isFalse();
        assertThat(services.isOf(ada, List.of(weir, mill))).isTrue();
        assertThat(services.isOf(nia, mill)).isTrue();
        assertThat(services.isOf(weir, mill)).isFalse();
        assertThat(services.isOf(builder.plan(), mill)).isTrue();
        assertThat(services.isOf(ada, null)).isTrue();
        assertThat(services.isOf(ada, List.of())).isTrue();
    }

    private Team team(String name) {
        Team team = RapportFactory.eINSTANCE.createTeam();
        team.setName(name);
        builder.plan().getTeams().add(team);
        return team;
    }
}
