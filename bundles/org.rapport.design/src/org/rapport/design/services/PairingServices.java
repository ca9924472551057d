// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.rapport.design.internal.PlanFacts;
import org.rapport.design.internal.Texts;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Relationship;
import org.rapport.model.RelationshipDepth;
import org.rapport.model.ServicePlan;
import org.rapport.model.Worker;

/** Who begins to work with whom: a worker and a person have one relationship at most. */
public final class PairingServices {

    /** Whether a worker and a person may start a relationship: there is none yet. */
    public boolean canStart(Worker worker, Person person) {
        return PlanFacts.of(person).index().relationshipsOf(person).stream()
                .noneMatch(relationship -> relationship.getWorker() == worker);
    }

    /** Starts a relationship on the plan’s first day. @return the relationship */
    public Relationship start(Worker worker, Person person) {
        Relationship relationship = RapportFactory.eINSTANCE.createRelationship();
        relationship.setWorker(worker);
        relationship.setPerson(person);
        relationship.setDepth(RelationshipDepth.REGULAR);
        ServicePlan plan = PlanFacts.of(person).plan();
        relationship.setStartedOn(plan.getPeriodStart());
        plan.getRelationships().add(relationship);
        return relationship;
    }

    /**
     * Starts a relationship where there is none, as deep as is written.
     *
     * @param depth brief, regular or deep, in any case
     * @throws IllegalArgumentException when it is none of these
     */
    public Relationship startAs(Person person, Worker worker, String depth) {
        RelationshipDepth wanted = List.of(RelationshipDepth.values()).stream()
                .filter(each -> each.getName().equalsIgnoreCase(depth.strip())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Texts.TEXTS.format("bad.depth", depth)));
        Relationship relationship = start(worker, person);
        relationship.setDepth(wanted);
        return relationship;
    }

    /** The workers of a plan who have no relationship with a person, in their order. */
    public List<Worker> newcomers(Person person) {
        return PlanFacts.of(person).plan().getWorkers().stream().filter(worker -> canStart(worker, person)).toList();
    }

    /**
     * Lets another worker have a relationship, unless they have one with the person already. Sirius knows no type for
     * the new end of a line: anything but a worker changes nothing.
     *
     * @return the relationship
     */
    public Relationship giveTo(Relationship relationship, EObject other) {
        if (other instanceof Worker worker
                && (relationship.getPerson() == null || canStart(worker, relationship.getPerson()))) {
            relationship.setWorker(worker);
        }
        return relationship;
    }

    /**
     * Makes a relationship one with another person, unless the worker has one with them already; anything but a person
     * changes nothing.
     *
     * @return the relationship
     */
    public Relationship turnTo(Relationship relationship, EObject other) {
        if (other instanceof Person person
                && (relationship.getWorker() == null || canStart(relationship.getWorker(), person))) {
            relationship.setPerson(person);
        }
        return relationship;
    }
}
