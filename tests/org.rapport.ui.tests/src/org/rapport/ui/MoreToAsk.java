// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import java.time.LocalDate;
import java.util.UUID;

import org.rapport.model.Episode;
import org.rapport.model.EpisodeKind;
import org.rapport.model.Goal;
import org.rapport.model.GoalStatus;
import org.rapport.model.Identifiable;
import org.rapport.model.OutcomeScore;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.VisitPurpose;
import org.rapport.model.Worker;
import org.rapport.model.WorkerRole;

/** Two people in a plan about whom much is asked, so that every kind of quick fix is offered somewhere. */
final class MoreToAsk {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

    private final RapportFactory factory = RapportFactory.eINSTANCE;

    private final ServicePlan plan;

    MoreToAsk(ServicePlan plan) {
        this.plan = plan;
    }

    void add() {
        plan.getStandards().setReviewEveryDays(42);
        plan.getOverrides().clear();
        Worker sam = worker("Samina", WorkerRole.SUPPORT_WORKER);
        worker("Nia", WorkerRole.OCCUPATIONAL_THERAPIST);
        Person ada = person("Ada");
        Goal weightless = goal(ada);
        weightless.setImportance(0);
        weightless.setDifficulty(0);
        weightless.setBaselineLevel(-2);
        ada.getComplexity().add(with(factory.createComplexityFactor()));
        OutcomeScore score = with(factory.createOutcomeScore());
        score.setInstrument("barthel-20");
        score.setSoft(true);
        score.setOn(BEGIN.minusDays(150));
        ada.getOutcomes().add(score);
        Episode waiting = episode(ada);
        waiting.setReferredOn(BEGIN);
        visit(ada, sam, 3, 45);
        visit(ada, sam, 5, 20).setPurpose(VisitPurpose.SPECIFIC_TASK);
        Person bert = person("Bert");
        goal(bert);
        Episode endless = episode(bert);
        endless.setStartedOn(BEGIN);
        endless.setMinutesPerWeekAtStart(300);
        endless.setMinutesPerWeekAim(60);
    }

    private Person person(String name) {
        Person person = with(factory.createPerson());
        person.setName(name);
        plan.getPeople().add(person);
        return person;
    }

    private Worker worker(String name, WorkerRole role) {
        Worker worker = with(factory.createWorker());
        worker.setName(name);
        worker.setRole(role);
        plan.getWorkers().add(worker);
        return worker;
    }

    private Goal goal(Person person) {
        Goal goal = with(factory.createGoal());
        goal.setStatement("Bake again");
        goal.setStatus(GoalStatus.ACTIVE);
        person.getGoals().add(goal);
        return goal;
    }

    private Episode episode(Person person) {
        Episode episode = with(factory.createEpisode());
        episode.setKind(EpisodeKind.REABLEMENT);
        person.getEpisodes().add(episode);
        return episode;
    }

    private Visit visit(Person person, Worker worker, int day, int minutes) {
        Visit visit = with(factory.createVisit());
        visit.setPerson(person);
        visit.getWorkers().add(worker);
        visit.setStart(BEGIN.withDayOfMonth(day).atTime(9, 0));
        visit.setDurationMinutes(minutes);
        plan.getVisits().add(visit);
        return visit;
    }

    private static <E extends Identifiable> E with(E element) {
        element.setId(UUID.randomUUID().toString());
        return element;
    }
}
