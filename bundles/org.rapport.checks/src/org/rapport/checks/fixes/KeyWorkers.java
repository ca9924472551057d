// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.FixKind;
import org.rapport.checks.PlanEdit;
import org.rapport.checks.QuickFix;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.Relationship;
import org.rapport.model.Worker;
import org.rapport.model.calc.RapportTime;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/** Settles who a person's key worker is. */
public final class KeyWorkers {

    /** Naming a key worker. */
    public static final FixKind NAME = FixKind.of("name-key-worker", KeyWorkers.class);

    /** Leaving one of several key workers. */
    public static final FixKind KEEP_ONE = FixKind.of("keep-one-key-worker", KeyWorkers.class);

    private KeyWorkers() {
    }

    /** Names one of the workers whom the person has, whoever was chosen by them or spends most time with them first. */
    public static Optional<QuickFix> name(Finding finding, Person person, FixContext context) {
        List<Relationship> relationships = new ArrayList<>(inForce(person, context));
        // Whoever visits the person without a relationship on record gets one.
        context.index().visitsByWorker(person).keySet().stream()
                .filter(worker -> context.index().relationshipsOf(person).stream()
                        .noneMatch(each -> each.getWorker() == worker))
                .forEach(worker -> relationships.add(made(worker, person, context)));
        relationships.removeIf(each -> person.getDeclinedWorkers().contains(each.getWorker()));
        return QuickFix.of(NAME, finding).title(Labels.name(person)).choose("worker", relationships,
                each -> label(NAME, each, context)).leadsTo("TIME-04", "TIME-05", "CONT-09").doing(values -> {
                    Relationship chosen = values.choice("worker", Relationship.class);
                    return chosen.eContainer() == null
                            ? new PlanEdit().add(context.plan(), Literals.SERVICE_PLAN__RELATIONSHIPS, chosen)
                            : new PlanEdit().set(chosen, Literals.RELATIONSHIP__KEY_WORKER, true);
                });
    }

    /** Leaves the key worker who is chosen. */
    public static Optional<QuickFix> keepOne(Finding finding, Person person, FixContext context) {
        List<Relationship> keyWorkers = inForce(person, context).stream().filter(Relationship::isKeyWorker).toList();
        List<Worker> workers = keyWorkers.stream().map(Relationship::getWorker).distinct().toList();
        return QuickFix.of(KEEP_ONE, finding).title(Labels.name(person))
                .choose("worker", workers,
                        worker -> label(KEEP_ONE, keyWorkers.stream().filter(each -> each.getWorker() == worker)
                                .findFirst().orElseThrow(), context))
                .doing(values -> {
                    PlanEdit edit = new PlanEdit();
                    keyWorkers.stream().filter(each -> each.getWorker() != values.choice("worker", Worker.class))
                            .forEach(each -> edit.set(each, Literals.RELATIONSHIP__KEY_WORKER, false));
                    return edit;
                });
    }

    private static List<Relationship> inForce(Person person, FixContext context) {
        return context.index().relationshipsOf(person).stream()
                .filter(each -> each.getWorker() != null && context.index().isInForce(each, context.at()))
                .sorted(Comparator.comparing(Relationship::isChosenByPerson)
                        .thenComparing(each -> minutes(each, context)).reversed())
                .toList();
    }

    private static Relationship made(Worker worker, Person person, FixContext context) {
        Relationship relationship = RapportFactory.eINSTANCE.createRelationship();
        relationship.setWorker(worker);
        relationship.setPerson(person);
        relationship.setStartedOn(RapportTime.start(relationship, context.index().visitsOf(worker, person)));
        relationship.setKeyWorker(true);
        return relationship;
    }

    private static String label(FixKind kind, Relationship relationship, FixContext context) {
        return kind.say("option", Labels.name(relationship.getWorker()), minutes(relationship, context),
                relationship.isChosenByPerson() ? 1 : 0);
    }

    private static int minutes(Relationship relationship, FixContext context) {
        return context.index().visitsOf(relationship.getWorker(), relationship.getPerson()).stream()
                .mapToInt(VisitTimes::minutes).sum();
    }
}
