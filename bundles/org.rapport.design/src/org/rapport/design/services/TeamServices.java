// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.rapport.design.internal.PlanFacts;
import org.rapport.design.internal.Texts;
import org.rapport.model.Membership;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.rapport.model.Team;
import org.rapport.model.Worker;

/** Teams, and who is in them on the day the plan is looked at. */
public final class TeamServices {

    /** The members of a team on the day the plan is looked at, in the order of the file. */
    public List<Worker> members(Team team) {
        LocalDate day = PlanFacts.of(team).day();
        return team.getMemberships().stream().filter(membership -> isInForce(membership, day))
                .map(Membership::getWorker).filter(Objects::nonNull).distinct().toList();
    }

    /** Workers who are in no team on the day the plan is looked at. */
    public List<Worker> withoutTeam(ServicePlan plan) {
        Set<Worker> inTeams = new HashSet<>();
        plan.getTeams().forEach(team -> inTeams.addAll(members(team)));
        return plan.getWorkers().stream().filter(worker -> !inTeams.contains(worker)).toList();
    }

    /** The plan, if it has workers who are in no team: these then have a box of their own. */
    public List<ServicePlan> onlyWithFreeWorkers(ServicePlan plan) {
        return withoutTeam(plan).isEmpty() ? List.of() : List.of(plan);
    }

    /** Makes a worker a member of a team; who is one already stays one. @return the worker */
    public Worker join(Worker worker, Team team) {
        if (!members(team).contains(worker)) {
            Membership membership = RapportFactory.eINSTANCE.createMembership();
            membership.setWorker(worker);
            team.getMemberships().add(membership);
        }
        return worker;
    }

    /** Ends a worker’s memberships in a team, if it is one. @return the worker */
    public Worker leaveTeam(Worker worker, EObject team) {
        if (team instanceof Team left) {
            left.getMemberships().removeIf(membership -> membership.getWorker() == worker);
        }
        return worker;
    }

    /** Begins a worker in a team. @return the worker */
    public Worker newWorker(Team team) {
        Worker worker = RapportFactory.eINSTANCE.createWorker();
        worker.setName(Texts.TEXTS.text("new.worker"));
        PlanFacts.of(team).plan().getWorkers().add(worker);
        return join(worker, team);
    }

    /**
     * Whether an element belongs to one of the chosen teams: a team itself, a member, or a person it supports. Whatever
     * is neither belongs to all, and without a choice everything does.
     *
     * @param chosen a team, or a collection of teams
     */
    public boolean isOf(EObject element, Object chosen) {
        Collection<?> teams = chosen instanceof Collection<?> many ? many
                : chosen == null ? List.of() : List.of(chosen);
        return teams.isEmpty() || teams.stream().anyMatch(team -> team instanceof Team one && isOf(element, one));
    }

    private boolean isOf(EObject element, Team team) {
        return switch (element) {
            case Worker worker -> members(team).contains(worker);
            case Person person -> team.getSupports().contains(person);
            case Team other -> other == team;
            default -> true;
        };
    }

    private static boolean isInForce(Membership membership, LocalDate day) {
        return (membership.getFrom() == null || !membership.getFrom().isAfter(day))
                && (membership.getTo() == null || !membership.getTo().isBefore(day));
    }
}
