// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rapport.design.internal.PlanFacts;
import org.rapport.design.internal.Texts;
import org.rapport.model.ServicePlan;
import org.rapport.model.Team;

/** The organisations that teams belong to. They are names on teams only, so a team stands for each. */
public final class OrganisationServices {

    /** A team for each organisation, the first of it, which stands for the organisation on the diagram. */
    public List<Team> organisations(ServicePlan plan) {
        Map<String, Team> first = new LinkedHashMap<>();
        plan.getTeams().forEach(team -> first.putIfAbsent(organisationName(team), team));
        return List.copyOf(first.values());
    }

    /** The teams of the organisation that a team belongs to, that team among them. */
    public List<Team> teamsBeside(Team team) {
        return PlanFacts.of(team).plan().getTeams().stream()
                .filter(each -> organisationName(each).equals(organisationName(team))).toList();
    }

    /** What the organisation of a team is called. */
    public String organisationName(Team team) {
        return Texts.orAsk(team.getOrganisation(), "ask.organisation");
    }

    /** Gives the organisation of a team, and so all its teams, another name. @return the team */
    public Team renameOrganisation(Team team, String name) {
        teamsBeside(team).forEach(each -> each.setOrganisation(name.isBlank() ? null : name.strip()));
        return team;
    }
}
