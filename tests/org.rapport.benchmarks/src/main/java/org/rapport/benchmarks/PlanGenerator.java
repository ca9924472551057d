// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.benchmarks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.rapport.model.ContinuityBand;
import org.rapport.model.Goal;
import org.rapport.model.Person;
import org.rapport.model.PlanningStandards;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportStandard;
import org.rapport.model.Relationship;
import org.rapport.model.RelationshipDepth;
import org.rapport.model.ServicePlan;
import org.rapport.model.Strength;
import org.rapport.model.Visit;
import org.rapport.model.VisitPurpose;
import org.rapport.model.Worker;

/**
 * Makes plans of any size, always the same for the same size. A round of ten people and four workers, of whom three are
 * on duty each day, has two visits a person a day over fifty days: a thousand visits. Larger services have more rounds,
 * not longer weeks, as real ones do. Some visits are moved into another one and some are short, so that checks find
 * something.
 */
final class PlanGenerator {

    static final int VISITS_PER_ROUND = 1000;

    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-03-02");

    private static final int DAYS = 50;

    private static final int PEOPLE = 10;

    private static final int WORKERS = 4;

    private static final RapportFactory FACTORY = RapportFactory.eINSTANCE;

    private final SplittableRandom random = new SplittableRandom(20261124);

    private final ServicePlan plan = FACTORY.createServicePlan();

    private PlanGenerator() {
        plan.setId("plan");
        plan.setName("A generated service");
        plan.setFormatVersion(1);
        plan.setPeriodStart(FIRST_DAY);
        plan.setPeriodEnd(FIRST_DAY.plusDays(DAYS - 1L));
        plan.setStandards(standards());
    }

    /** @param visits a multiple of {@link #VISITS_PER_ROUND} */
    static ServicePlan plan(int visits) {
        PlanGenerator generator = new PlanGenerator();
        List<Visit> made = new ArrayList<>(visits);
        for (int round = 0; round < visits / VISITS_PER_ROUND; round++) {
            generator.round(round, made);
        }
        generator.plan.getVisits().addAll(made);
        return generator.plan;
    }

    private void round(int round, List<Visit> made) {
        List<Worker> workers = new ArrayList<>();
        for (int index = 0; index < WORKERS; index++) {
            workers.add(worker("w" + round + '-' + index));
        }
        plan.getWorkers().addAll(workers);
        List<Person> people = new ArrayList<>();
        for (int index = 0; index < PEOPLE; index++) {
            people.add(person("p" + round + '-' + index));
        }
        plan.getPeople().addAll(people);
        for (Person person : people) {
            workers.forEach(worker -> relate(worker, person));
        }
        for (int day = 0; day < DAYS; day++) {
            for (int index = 0; index < PEOPLE; index++) {
                Worker worker = workers.get((index % (WORKERS - 1) + day) % WORKERS);
                made.add(visit(people.get(index), worker, day, 8 + index / 3));
                made.add(visit(people.get(index), worker, day, 13 + index / 3));
            }
        }
    }

    private Visit visit(Person person, Worker worker, int day, int hour) {
        Visit visit = FACTORY.createVisit();
        visit.setId("v" + person.getId() + '-' + day + '-' + hour);
        visit.setPerson(person);
        visit.getWorkers().add(worker);
        int chance = random.nextInt(100);
        LocalTime start = chance == 0 ? LocalTime.of(hour, 0).minusMinutes(30) : LocalTime.of(hour, 0);
        visit.setStart(FIRST_DAY.plusDays(day).atTime(start));
        visit.setDurationMinutes(chance < 5 ? 20 : 45);
        visit.setPurpose(VisitPurpose.values()[random.nextInt(VisitPurpose.values().length)]);
        if (day % 2 == 0) {
            visit.getGoals().add(person.getGoals().getFirst());
        }
        return visit;
    }

    private Person person(String id) {
        Person person = FACTORY.createPerson();
        person.setId(id);
        person.setName("Person " + id);
        person.setWhatMatters("To be at home, with my own things around me and people who know me");
        for (int index = 0; index < 3; index++) {
            Strength strength = FACTORY.createStrength();
            strength.setId(id + "-s" + index);
            strength.setStatement("Something I have always been good at, and still enjoy");
            person.getStrengths().add(strength);
        }
        for (int index = 0; index < 2; index++) {
            Goal goal = FACTORY.createGoal();
            goal.setId(id + "-g" + index);
            goal.setStatement("To do again what I like to do most");
            goal.setSetOn(FIRST_DAY);
            if (random.nextInt(3) > 0) {
                goal.getDrawsOn().add(person.getStrengths().get(index));
            }
            person.getGoals().add(goal);
        }
        return person;
    }

    private Worker worker(String id) {
        Worker worker = FACTORY.createWorker();
        worker.setId(id);
        worker.setName("Worker " + id);
        worker.setContractedMinutesPerWeek(2220);
        return worker;
    }

    private void relate(Worker worker, Person person) {
        Relationship relationship = FACTORY.createRelationship();
        relationship.setId("r" + worker.getId() + person.getId());
        relationship.setWorker(worker);
        relationship.setPerson(person);
        relationship.setStartedOn(FIRST_DAY.plusDays(random.nextInt(DAYS)));
        plan.getRelationships().add(relationship);
    }

    private static PlanningStandards standards() {
        PlanningStandards standards = FACTORY.createPlanningStandards();
        standards.setId("standards");
        ContinuityBand band = FACTORY.createContinuityBand();
        band.setId("band");
        band.setFromMinutesPerDay(0);
        band.setLowCoc(0.25);
        standards.getContinuityBands().add(band);
        RapportStandard rapport = FACTORY.createRapportStandard();
        rapport.setId("rapport");
        rapport.setDepth(RelationshipDepth.REGULAR);
        rapport.setMinimumMinutes(180);
        rapport.setOptimumMinutes(300);
        rapport.setWithinDays(28);
        standards.getRapport().add(rapport);
        return standards;
    }
}
