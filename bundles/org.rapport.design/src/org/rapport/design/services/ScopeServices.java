// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.rapport.design.internal.PlanFacts;
import org.rapport.model.NamedElement;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.Team;
import org.rapport.model.Worker;

/** Whom a table is about: the whole service, or one of its teams. Anything else has nobody. */
public final class ScopeServices {

    /** Whether a table can be about it. */
    public boolean isScope(NamedElement scope) {
        return scope instanceof ServicePlan || scope instanceof Team;
    }

    /** The workers of the service in the order of the file, or the members of the team on the day it is looked at. */
    public List<Worker> workersOf(NamedElement scope) {
        return switch (scope) {
            case ServicePlan plan -> plan.getWorkers();
            case Team team -> new TeamServices().members(team);
            default -> List.of();
        };
    }

    /** The people whom the service or team supports, in the order of the file. */
    public List<Person> peopleOf(NamedElement scope) {
        return switch (scope) {
            case ServicePlan plan -> plan.getPeople();
            case Team team -> team.getSupports();
            default -> List.of();
        };
    }

    /**
     * The workers of the service or team, and after the members of a team whoever else comes to the people it supports
     * in the window, or has a relationship with them: they belong to how steady it is.
     */
    public List<Worker> visitorsOf(NamedElement scope) {
        Set<Worker> workers = new LinkedHashSet<>(workersOf(scope));
        if (scope instanceof Team team) {
            Set<Worker> others = new LinkedHashSet<>();
            team.getSupports().forEach(person -> others.addAll(MeetingServices.visitors(person)));
            PlanFacts.of(team).plan().getWorkers().stream().filter(others::contains).forEach(workers::add);
        }
        return List.copyOf(workers);
    }
}
