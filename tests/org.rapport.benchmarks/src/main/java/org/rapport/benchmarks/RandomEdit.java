// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;

import org.rapport.model.Absence;
import org.rapport.model.Activity;
import org.rapport.model.HandOff;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Relationship;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;

/** What people do to a plan in a day, to somebody or some visit chosen by chance. */
enum RandomEdit {

    MOVE_VISIT((plan, random) -> {
        Visit visit = any(plan.getVisits(), random);
        int minutes = (random.nextInt(9) - 4) * 15;
        return () -> visit.setStart(visit.getStart().plusMinutes(minutes));
    }),

    STRETCH_VISIT((plan, random) -> {
        Visit visit = any(plan.getVisits(), random);
        int minutes = 15 + random.nextInt(4) * 15;
        return () -> visit.setDurationMinutes(minutes);
    }),

    GIVE_VISIT_AWAY((plan, random) -> {
        Visit visit = any(plan.getVisits(), random);
        Worker worker = any(plan.getWorkers(), random);
        return () -> {
            visit.getWorkers().clear();
            visit.getWorkers().add(worker);
        };
    }),

    CANCEL_VISIT((plan, random) -> {
        Visit visit = any(plan.getVisits(), random);
        return () -> visit.setStatus(VisitStatus.CANCELLED);
    }),

    ADD_VISIT((plan, random) -> {
        Visit like = any(plan.getVisits(), random);
        Visit visit = RapportFactory.eINSTANCE.createVisit();
        visit.setPerson(like.getPerson());
        visit.getWorkers().addAll(like.getWorkers());
        visit.setStart(like.getStart().plusHours(2));
        visit.setDurationMinutes(30);
        return () -> plan.getVisits().add(visit);
    }),

    REMOVE_VISIT((plan, random) -> {
        int index = random.nextInt(plan.getVisits().size());
        return () -> plan.getVisits().remove(index);
    }),

    REWORD_GOAL((plan, random) -> {
        Person person = any(plan.getPeople(), random);
        return () -> person.getGoals().getFirst().setStatement("To walk to the market and back");
    }),

    DRAW_ON_STRENGTH((plan, random) -> {
        Person person = any(plan.getPeople(), random);
        return () -> person.getGoals().getLast().getDrawsOn().add(person.getStrengths().getLast());
    }),

    TAKE_LEAVE((plan, random) -> {
        Worker worker = any(plan.getWorkers(), random);
        Absence absence = RapportFactory.eINSTANCE.createAbsence();
        absence.setFrom(plan.getPeriodStart().plusDays(random.nextInt(40)).atStartOfDay());
        absence.setTo(absence.getFrom().plusDays(7));
        return () -> worker.getAbsences().add(absence);
    }),

    SPEND_TIME((plan, random) -> {
        Activity activity = RapportFactory.eINSTANCE.createActivity();
        activity.setWorker(any(plan.getWorkers(), random));
        activity.setStart(plan.getPeriodStart().plusDays(random.nextInt(40)).atTime(12, 0));
        activity.setDurationMinutes(60);
        return () -> plan.getActivities().add(activity);
    }),

    NAME_KEY_WORKER((plan, random) -> {
        Relationship relationship = any(plan.getRelationships(), random);
        return () -> relationship.setKeyWorker(!relationship.isKeyWorker());
    }),

    HAND_OVER((plan, random) -> {
        Relationship relationship = any(plan.getRelationships(), random);
        HandOff handOff = RapportFactory.eINSTANCE.createHandOff();
        handOff.setPerson(relationship.getPerson());
        handOff.setFromWorker(relationship.getWorker());
        handOff.setToWorker(any(plan.getWorkers(), random));
        handOff.setOn(plan.getPeriodStart().plusDays(random.nextInt(40)));
        return () -> plan.getHandOffs().add(handOff);
    });

    private final BiFunction<ServicePlan, SplittableRandom, Runnable> preparation;

    RandomEdit(BiFunction<ServicePlan, SplittableRandom, Runnable> preparation) {
        this.preparation = preparation;
    }

    static RandomEdit any(SplittableRandom random) {
        return any(List.of(values()), random);
    }

    /** Chooses what to change, so that only the change itself remains to be done. */
    Runnable prepare(ServicePlan plan, SplittableRandom random) {
        return preparation.apply(plan, random);
    }

    private static <T> T any(List<T> among, SplittableRandom random) {
        return among.get(random.nextInt(among.size()));
    }
}
