// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.RapportFactory;
import org.rapport.model.Team;
import org.rapport.testing.PlanBuilder;

/** Organisations, which are names on teams. */
class OrganisationServicesTests {

    private final PlanBuilder builder = new PlanBuilder();

    private final OrganisationServices services = new OrganisationServices();

    @Test
    @DisplayName("An organisation is stood for by its first team, and holds all of them")
    void organisations() {
        Team weir = team("Weir", "Riverside");
        Team mill = team("Mill", "Riverside");
        Team orphans = team("Orphans", " ");
        assertThat(services.organisations(builder.plan())).containsExactly(weir, orphans);
        assertThat(services.teamsBeside(mill)).containsExactly(weir, mill);
        assertThat(services.organisationName(orphans)).isEqualTo("Organisation not named");
    }

    @Test
    @DisplayName("Another name is given to all teams of an organisation")
    void rename() {
        Team weir = team("Weir", "Riverside");
        Team mill = team("Mill", "Riverside");
        Team hill = team("Hill", "Hillside");
        services.renameOrganisation(mill, " Lakeside ");
        assertThat(weir.getOrganisation()).isEqualTo("Lakeside").isEqualTo(mill.getOrganisation());
        assertThat(hill.getOrganisation()).isEqualTo("Hillside");
        services.renameOrganisation(hill, "");
        assertThat(hill.getOrganisation()).isNull();
    }

    private Team team(String name, String organisation) {
        Team team = RapportFactory.eINSTANCE.createTeam();
        team.setName(name);
        team.setOrganisation(organisation);
        builder.plan().getTeams().add(team);
        return team;
    }
}
