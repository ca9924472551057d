// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.fixes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.FixKind;
import org.rapport.checks.PlanEdit;
import org.rapport.checks.QuickFix;
import org.rapport.model.HandOff;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.Relationship;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.text.Labels;

/** Plans and records how a person passes from one worker to another. */
public final class HandOffs {

    /** Recording a briefing. */
    public static final FixKind BRIEFED = FixKind.recording("record-briefing", HandOffs.class);

    /** Planning a joint visit for a hand-off. */
    public static final FixKind JOINT_VISIT = FixKind.of("plan-joint-visit", HandOffs.class);

    /** Planning a hand-off. */
    public static final FixKind PLAN = FixKind.of("plan-hand-off", HandOffs.class);

    private HandOffs() {
    }

    /** Records that the new worker was briefed. */
    public static Optional<QuickFix> briefed(Finding finding, HandOff handOff) {
        if (handOff.getFromWorker() == null || handOff.getToWorker() == null) {
            return Optional.empty();
        }
        return QuickFix.of(BRIEFED, finding)
                .title(Labels.name(handOff.getFromWorker()), Labels.name(handOff.getToWorker()))
                .doing(values -> new PlanEdit().set(handOff, Literals.HAND_OFF__BRIEFED, true));
    }

    /** Lets both go to one of the visits that one of them makes by the day of the hand-off. */
    public static Optional<QuickFix> jointVisit(Finding finding, HandOff handOff, FixContext context) {
        Worker from = handOff.getFromWorker();
        Worker to = handOff.getToWorker();
        if (from == null || to == null || from == to || handOff.getPerson() == null) {
            return Optional.empty();
        }
        List<Visit> possible = context.index().visitsOf(handOff.getPerson()).stream().filter(Company::isOpen)
                .filter(visit -> handOff.getOn() == null
                        || !visit.getStart().toLocalDate().isAfter(handOff.getOn()))
                .filter(visit -> visit.getWorkers().contains(from) != visit.getWorkers().contains(to))
                .filter(visit -> JoinVisit.canGo(other(visit, from, to), visit, context)).toList();
        return QuickFix.of(JOINT_VISIT, finding).title(Labels.name(from), Labels.name(to))
                .choose("visit", possible.reversed(),
                        visit -> JOINT_VISIT.say("option", Labels.moment(visit.getStart()),
                                Labels.name(other(visit, from, to)), Labels.names(visit.getWorkers())))
                .doing(values -> {
                    Visit visit = values.choice("visit", Visit.class);
                    return new PlanEdit().add(visit, Literals.VISIT__WORKERS, other(visit, from, to))
                            .set(handOff, Literals.HAND_OFF__JOINT_VISIT, visit);
                });
    }

    /** Plans that a worker hands over to somebody the person knows. @param by the latest day */
    public static Optional<QuickFix> plan(Finding finding, Relationship relationship, LocalDate by,
            FixContext context) {
        Person person = relationship.getPerson();
        return QuickFix.of(PLAN, finding).title(Labels.name(person), Labels.name(relationship.getWorker()))
                .choose("to", successors(relationship, by, context),
                        worker -> PLAN.say("option", Labels.name(worker),
                                context.index().visitsOf(worker, person).size()))
                .day("on", by).leadsTo("CONT-05").doing(values -> {
                    HandOff handOff = RapportFactory.eINSTANCE.createHandOff();
                    handOff.setPerson(person);
                    handOff.setFromWorker(relationship.getWorker());
                    handOff.setToWorker(values.choice("to", Worker.class));
                    handOff.setOn(values.day("on"));
                    return new PlanEdit().add(context.plan(), Literals.SERVICE_PLAN__HAND_OFFS, handOff);
                });
    }

    /** Whom the person knows and has beyond that day, whoever made most visits first. */
    private static List<Worker> successors(Relationship relationship, LocalDate by, FixContext context) {
        Person person = relationship.getPerson();
        List<Worker> successors = new ArrayList<>(context.index().visitsByWorker(person).keySet());
        context.index().relationshipsOf(person).stream().filter(each -> each.getWorker() != null)
                .filter(each -> !successors.contains(each.getWorker())).forEach(each -> successors.add(each
                        .getWorker()));
        successors.removeIf(worker -> worker == relationship.getWorker() || person.getDeclinedWorkers().contains(worker)
                || isGone(worker, person, by, context));
        successors.sort((one, other) -> Integer.compare(context.index().visitsOf(other, person).size(),
                context.index().visitsOf(one, person).size()));
        return successors;
    }

    private static boolean isGone(Worker worker, Person person, LocalDate by, FixContext context) {
        boolean ends = context.index().relationshipsOf(person).stream().filter(each -> each.getWorker() == worker)
                .anyMatch(each -> each.getEndedOn() != null && !each.getEndedOn().isAfter(by));
        return ends || worker.getAbsences().stream()
                .anyMatch(absence -> absence.getFrom() != null && absence.getTo() != null
                        && !absence.getFrom().toLocalDate().isAfter(by)
                        && !absence.getTo().toLocalDate().isBefore(by));
    }

    private static Worker other(Visit visit, Worker from, Worker to) {
        return visit.getWorkers().contains(from) ? to : from;
    }
}
