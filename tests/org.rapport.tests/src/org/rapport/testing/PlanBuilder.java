// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

import org.rapport.checks.Check;
import org.rapport.checks.CheckRun;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Finding;
import org.rapport.model.Activity;
import org.rapport.model.ActivityKind;
import org.rapport.model.FindingOverride;
import org.rapport.model.HandOff;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.PlanningStandards;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportStandard;
import org.rapport.model.Relationship;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.Worker;

/** Builds small plans for tests, with ids that read well: the period is 2 March to 12 April 2026 in London. */
public final class PlanBuilder {

    private static final RapportFactory FACTORY = RapportFactory.eINSTANCE;

    private final ServicePlan plan = FACTORY.createServicePlan();

    private int count;

    public PlanBuilder() {
        plan.setId("plan");
        plan.setName("A plan for a test");
        plan.setPeriodStart(LocalDate.parse("2026-03-02"));
        plan.setPeriodEnd(LocalDate.parse("2026-04-12"));
        PlanningStandards standards = FACTORY.createPlanningStandards();
        standards.setId("standards");
        plan.setStandards(standards);
    }

    public ServicePlan plan() {
        return plan;
    }

    public PlanningStandards standards() {
        return plan.getStandards();
    }

    /** A person whose id and name are the same. */
    public Person person(String name) {
        Person person = FACTORY.createPerson();
        person.setId(name);
        person.setName(name);
        plan.getPeople().add(person);
        return person;
    }

    /** A support worker with 2220 minutes a week, whose id and name are the same. */
    public Worker worker(String name) {
        Worker worker = FACTORY.createWorker();
        worker.setId(name);
        worker.setName(name);
        worker.setContractedMinutesPerWeek(2220);
        plan.getWorkers().add(worker);
        return worker;
    }

    /** A planned home visit for practice. @param start such as 2026-03-02T09:00 */
    public Visit visit(Person person, String start, int minutes, Worker... workers) {
        Visit visit = FACTORY.createVisit();
        visit.setId(nextId("visit"));
        visit.setPerson(person);
        visit.setStart(LocalDateTime.parse(start));
        visit.setDurationMinutes(minutes);
        visit.getWorkers().addAll(List.of(workers));
        plan.getVisits().add(visit);
        return visit;
    }

    public Activity activity(Worker worker, ActivityKind kind, String start, int minutes) {
        Activity activity = FACTORY.createActivity();
        activity.setId(nextId("activity"));
        activity.setWorker(worker);
        activity.setKind(kind);
        activity.setStart(LocalDateTime.parse(start));
        activity.setDurationMinutes(minutes);
        plan.getActivities().add(activity);
        return activity;
    }

    /** A REGULAR relationship. @param startedOn such as 2026-03-02, or null */
    public Relationship relationship(Worker worker, Person person, String startedOn) {
        Relationship relationship = FACTORY.createRelationship();
        relationship.setId(nextId("relationship"));
        relationship.setWorker(worker);
        relationship.setPerson(person);
        relationship.setStartedOn(startedOn == null ? null : LocalDate.parse(startedOn));
        plan.getRelationships().add(relationship);
        return relationship;
    }

    /** A standard for REGULAR relationships of any role, within 28 days. */
    public RapportStandard rapportStandard(int minimum, int optimum) {
        RapportStandard standard = FACTORY.createRapportStandard();
        standard.setId(nextId("rapportStandard"));
        standard.setMinimumMinutes(minimum);
        standard.setOptimumMinutes(optimum);
        plan.getStandards().getRapport().add(standard);
        return standard;
    }

    public HandOff handOff(Person person, Worker from, Worker to, String on) {
        HandOff handOff = FACTORY.createHandOff();
        handOff.setId(nextId("handOff"));
        handOff.setPerson(person);
        handOff.setFromWorker(from);
        handOff.setToWorker(to);
        handOff.setOn(LocalDate.parse(on));
        plan.getHandOffs().add(handOff);
        return handOff;
    }

    /** An override without end. */
    public FindingOverride override(String checkId, Identifiable element) {
        FindingOverride override = FACTORY.createFindingOverride();
        override.setId(nextId("override"));
        override.setCheckId(checkId);
        override.setElement(element);
        override.setReason("Agreed with the person");
        plan.getOverrides().add(override);
        return override;
    }

    /** Changes something in passing: {@code with(visit, v -> v.setMode(PHONE))}. */
    public static <T> T with(T element, Consumer<T> change) {
        change.accept(element);
        return element;
    }

    /** What one check finds in the plan as it is now. */
    public List<Finding> findings(Check check) {
        return run(check).findings();
    }

    /** A run of some checks on the plan as it is now. */
    public CheckRun run(Check... checks) {
        return new CheckRunner(List.of(checks)).run(plan);
    }

    private String nextId(String kind) {
        count++;
        return kind + '-' + count;
    }
}
