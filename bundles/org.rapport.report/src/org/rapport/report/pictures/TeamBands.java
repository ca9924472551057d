// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.rapport.checks.Messages;
import org.rapport.model.Membership;
import org.rapport.model.Person;
import org.rapport.model.Team;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.text.Labels;

/**
 * Who belongs to which team on a day: everybody once, to the first team that has or supports them, and those without
 * one last. Teams of one organisation stand together.
 */
final class TeamBands {

    private static final Messages MESSAGES = Messages.of(TeamBands.class);

    /**
     * A team with whom it has.
     *
     * @param team null for everybody without one
     * @param name what to call it
     * @param organisation it belongs to; empty when none is recorded
     */
    record Band(Team team, String name, String organisation, List<Worker> workers, List<Person> people) {
    }

    private TeamBands() {
    }

    static List<Band> of(PlanIndex index, LocalDate at, PictureStyle style) {
        Set<Object> placed = new HashSet<>();
        List<Band> bands = new ArrayList<>();
        List<Team> teams = index.plan().getTeams().stream().filter(style::isShown)
                .sorted(Comparator.comparing(TeamBands::organisation)).toList();
        for (Team team : teams) {
            List<Worker> workers = team.getMemberships().stream().filter(membership -> isInForce(membership, at))
                    .map(Membership::getWorker).filter(style::isShown).filter(placed::add).toList();
            List<Person> people = team.getSupports().stream().filter(style::isShown).filter(placed::add).toList();
            if (!workers.isEmpty() || !people.isEmpty()) {
                bands.add(new Band(team, Labels.of(team), organisation(team), workers, people));
            }
        }
        List<Worker> workers = index.plan().getWorkers().stream().filter(style::isShown).filter(placed::add).toList();
        List<Person> people = index.plan().getPeople().stream().filter(style::isShown).filter(placed::add).toList();
        if (!workers.isEmpty() || !people.isEmpty()) {
            bands.add(new Band(null, MESSAGES.text("team.none"), "", workers, people));
        }
        return bands;
    }

    private static String organisation(Team team) {
        return team.getOrganisation() == null ? "" : team.getOrganisation();
    }

    private static boolean isInForce(Membership membership, LocalDate at) {
        return (membership.getFrom() == null || !membership.getFrom().isAfter(at))
                && (membership.getTo() == null || !membership.getTo().isBefore(at));
    }
}
