// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Activity;
import org.rapport.model.DemandEvent;
import org.rapport.model.FindingOverride;
import org.rapport.model.HandOff;
import org.rapport.model.Membership;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.Team;
import org.rapport.model.Visit;
import org.rapport.model.VisitPattern;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;

/**
 * Whom an edit touches: the people and workers whose checks may answer differently after it. It errs on the side of too
 * many, never of too few.
 */
final class Touched {

    private final Set<Person> people = new LinkedHashSet<>();

    private final Set<Worker> workers = new LinkedHashSet<>();

    private boolean everything;

    Set<Person> people() {
        return people;
    }

    Set<Worker> workers() {
        return workers;
    }

    boolean isEverything() {
        return everything;
    }

    void touchEverything() {
        everything = true;
    }

    void clear() {
        people.clear();
        workers.clear();
        everything = false;
    }

    /** Touches what an element of the plan is about. @param index the plan as it was, or as it is */
    void touch(Object element, PlanIndex index) {
        switch (element) {
            case null -> {
                // A reference that was or is empty touches nobody.
            }
            case Person person -> around(person, index);
            case Worker worker -> around(worker, index);
            case Visit visit -> {
                about(visit.getPerson());
                workers.addAll(visit.getWorkers());
                index.plan().getHandOffs().stream().filter(handOff -> handOff.getJointVisit() == visit)
                        .forEach(handOff -> about(handOff.getPerson()));
            }
            case Activity activity -> about(activity.getWorker());
            case VisitPattern pattern -> {
                about(pattern.getPerson());
                workers.addAll(pattern.getWorkers());
            }
            case Relationship relationship -> {
                about(relationship.getPerson());
                about(relationship.getWorker());
            }
            case HandOff handOff -> {
                about(handOff.getPerson());
                about(handOff.getFromWorker());
                about(handOff.getToWorker());
            }
            case DemandEvent demand -> about(demand.getPerson());
            case Team team -> {
                people.addAll(team.getSupports());
                team.getMemberships().forEach(membership -> about(membership.getWorker()));
            }
            case Membership membership -> {
                about(membership.getWorker());
                touch(membership.eContainer(), index);
            }
            case FindingOverride override -> {
                // Answers are given to findings after the checks were asked.
            }
            case EObject other -> everything = true;
            default -> throw new IllegalArgumentException(String.valueOf(element));
        }
    }

    /** Touches a person or worker whom an element was or is about, without whom they know. */
    void touchOnly(EObject personOrWorker) {
        if (personOrWorker instanceof Person person) {
            people.add(person);
        } else if (personOrWorker instanceof Worker worker) {
            workers.add(worker);
        }
    }

    private void about(Person person) {
        if (person != null) {
            people.add(person);
        }
    }

    private void about(Worker worker) {
        if (worker != null) {
            workers.add(worker);
        }
    }

    /** What a person contains is seen by the checks of their workers too: where they live, what they are called. */
    private void around(Person person, PlanIndex index) {
        people.add(person);
        index.visitsOf(person).forEach(visit -> workers.addAll(visit.getWorkers()));
        index.relationshipsOf(person).forEach(relationship -> about(relationship.getWorker()));
    }

    /** What a worker contains is seen by the checks of whomever they visit, know or are in a team for. */
    private void around(Worker worker, PlanIndex index) {
        workers.add(worker);
        index.visitsOf(worker).forEach(visit -> {
            about(visit.getPerson());
            workers.addAll(visit.getWorkers());
        });
        index.relationshipsOf(worker).forEach(relationship -> about(relationship.getPerson()));
        index.plan().getTeams().stream().filter(team -> isOf(worker, team))
                .forEach(team -> people.addAll(team.getSupports()));
        index.plan().getHandOffs().stream()
                .filter(handOff -> handOff.getFromWorker() == worker || handOff.getToWorker() == worker)
                .forEach(handOff -> about(handOff.getPerson()));
        index.plan().getVisitPatterns().stream().filter(pattern -> pattern.getWorkers().contains(worker))
                .forEach(pattern -> about(pattern.getPerson()));
        index.plan().getPeople().stream().filter(person -> person.getDeclinedWorkers().contains(worker))
                .forEach(people::add);
    }

    /** Whoever leads a team need not be a member of it. */
    private static boolean isOf(Worker worker, Team team) {
        return team.getLead() == worker
                || team.getMemberships().stream().anyMatch(membership -> membership.getWorker() == worker);
    }
}
