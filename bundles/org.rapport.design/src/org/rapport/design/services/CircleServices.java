// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.rapport.design.internal.PlanFacts;
import org.rapport.design.internal.Texts;
import org.rapport.design.internal.Views;
import org.rapport.model.CommunityResource;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.Worker;
import org.rapport.model.text.Labels;

/** Those who work with a person, and what of the community they make use of. */
public final class CircleServices {

    /** The working relationships of a person, in the order of the plan. */
    public List<Relationship> relationships(Person person) {
        return PlanFacts.of(person).index().relationshipsOf(person);
    }

    /** The workers who have a relationship with a person, each once. */
    public List<Worker> workers(Person person) {
        return relationships(person).stream().map(Relationship::getWorker).filter(worker -> worker != null).distinct()
                .toList();
    }

    /** The resources of the community that a person’s steps make use of. */
    public List<CommunityResource> resources(Person person) {
        return new GoalServices().takers(person).stream().filter(CommunityResource.class::isInstance)
                .map(CommunityResource.class::cast).toList();
    }

    /** What stands on a worker in a circle: name, role, and whether they speak the person’s language. */
    public String workerWith(Worker worker, EObject view) {
        String language = Views.shown(view) instanceof Person person ? language(worker, person) : "";
        return Texts.lines(Texts.name(Labels.name(worker)), Texts.role(worker.getRole()), language);
    }

    private static String language(Worker worker, Person person) {
        String wanted = person.getLanguage();
        if (wanted == null || wanted.isBlank()) {
            return "";
        }
        boolean shared = worker.getLanguages().stream()
                .anyMatch(spoken -> spoken.toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT)));
        return Texts.TEXTS.format(shared ? "language.shared" : "language.not", wanted);
    }
}
