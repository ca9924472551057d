// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

import org.rapport.checks.CheckContext;
import org.rapport.model.Membership;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.Team;
import org.rapport.model.Worker;
import org.rapport.model.WorkerRole;

/** The workers around a person. */
final class Around {

    private Around() {
    }

    /**
     * The workers whom the person has on the day looked at: by a relationship in force, in a team that supports them,
     * or because they visit them.
     */
    static Set<Worker> workers(Person person, CheckContext context) {
        Set<Worker> workers = new LinkedHashSet<>(context.index().visitsByWorker(person).keySet());
        context.index().relationshipsOf(person).stream()
                .filter(relationship -> context.index().isInForce(relationship, context.at()))
                .map(Relationship::getWorker).forEach(workers::add);
        for (Team team : context.index().teamsOf(person)) {
            workers.add(team.getLead());
            team.getMemberships().stream().filter(membership -> isMember(membership, context.at()))
                    .map(Membership::getWorker).forEach(workers::add);
        }
        workers.remove(null);
        return workers;
    }

    /** Whether one of the workers around the person has the role. */
    static boolean has(WorkerRole role, Person person, CheckContext context) {
        return workers(person, context).stream().anyMatch(worker -> worker.getRole() == role);
    }

    private static boolean isMember(Membership membership, LocalDate day) {
        return (membership.getFrom() == null || !membership.getFrom().isAfter(day))
                && (membership.getTo() == null || !membership.getTo().isBefore(day));
    }
}
