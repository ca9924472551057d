// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Activity;
import org.rapport.model.DemandEvent;
import org.rapport.model.HandOff;
import org.rapport.model.Membership;
import org.rapport.model.Person;
import org.rapport.model.PlanningStandards;
import org.rapport.model.RapportFactory;
import org.rapport.model.Relationship;
import org.rapport.model.ServicePlan;
import org.rapport.model.Team;
import org.rapport.model.Visit;
import org.rapport.model.VisitPattern;
import org.rapport.model.Worker;

/**
 * Who comes when, looked up by person and by worker: one pass over a plan, then every answer without another. It shows
 * the plan as it was when the index was made, and what was taken in and left out since. Only visits that count (DONE or
 * PLANNED) are in it. Every list is in a fixed order, and is not to be changed.
 */
public final class PlanIndex {

    private static final Comparator<Duty> DUTY_ORDER = Comparator.comparingLong((Duty duty) -> duty.span().start())
            .thenComparing(duty -> duty.element().getId(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final ServicePlan plan;

    private final PlanningStandards standards;

    private final ZoneId zone;

    private final Travel travel;

    private final Map<EObject, List<Visit>> visits = new HashMap<>();

    private final Map<EObject, List<Duty>> duties = new HashMap<>();

    private final Map<EObject, List<Relationship>> relationships = new HashMap<>();

    private final Map<EObject, List<HandOff>> handOffs = new HashMap<>();

    private final Map<EObject, List<VisitPattern>> patterns = new HashMap<>();

    private final Map<EObject, List<Team>> teams = new HashMap<>();

    private final Map<EObject, List<DemandEvent>> demand = new HashMap<>();

    private final Map<Person, Map<Worker, List<Visit>>> pairs = new HashMap<>();

    private PlanIndex(ServicePlan plan) {
        this.plan = plan;
        standards = plan.getStandards() != null
                ? plan.getStandards()
                : RapportFactory.eINSTANCE.createPlanningStandards();
        zone = zoneOf(plan);
        travel = Travel.of(plan, standards);
        for (Visit visit : plan.getVisits()) {
            if (VisitTimes.counts(visit)) {
                add(visit);
            }
        }
        for (Activity activity : plan.getActivities()) {
            if (activity.getStart() != null) {
                add(duties, activity.getWorker(), dutyOf(activity));
            }
        }
        for (List<Visit> list : visits.values()) {
            list.sort(VisitTimes.ORDER);
        }
        for (List<Duty> list : duties.values()) {
            list.sort(DUTY_ORDER);
        }
        indexRelations();
    }

    /** Looks through relationships, hand-offs, patterns, teams and demand again; they are few beside the visits. */
    public void indexRelations() {
        relationships.clear();
        handOffs.clear();
        patterns.clear();
        teams.clear();
        demand.clear();
        for (Relationship relationship : plan.getRelationships()) {
            add(relationships, relationship.getPerson(), relationship);
            add(relationships, relationship.getWorker(), relationship);
        }
        for (HandOff handOff : plan.getHandOffs()) {
            add(handOffs, handOff.getPerson(), handOff);
        }
        for (VisitPattern pattern : plan.getVisitPatterns()) {
            add(patterns, pattern.getPerson(), pattern);
        }
        for (Team team : plan.getTeams()) {
            add(team);
        }
        for (DemandEvent event : plan.getDemand()) {
            add(demand, event.getPerson(), event);
        }
    }

    /** Takes in a visit as it is now, where it counts. It must not be in the index. */
    public void takeIn(Visit visit) {
        if (VisitTimes.counts(visit)) {
            Duty duty = dutyOf(visit);
            insert(visits, visit.getPerson(), visit, VisitTimes.ORDER);
            pairs.remove(visit.getPerson());
            for (Worker worker : visit.getWorkers()) {
                insert(visits, worker, visit, VisitTimes.ORDER);
                insert(duties, worker, duty, DUTY_ORDER);
            }
        }
    }

    /**
     * Leaves out a visit, as it was, from whom it belonged to.
     *
     * @param owners the person and workers that it may have belonged to; null among them is nobody
     */
    public void leaveOut(Visit visit, Iterable<? extends EObject> owners) {
        for (EObject owner : owners) {
            remove(visits, owner, visit::equals);
            remove(duties, owner, duty -> duty.element() == visit);
            if (owner instanceof Person person) {
                pairs.remove(person);
            }
        }
    }

    /** Takes in an activity as it is now. It must not be in the index. */
    public void takeIn(Activity activity) {
        if (activity.getStart() != null) {
            insert(duties, activity.getWorker(), dutyOf(activity), DUTY_ORDER);
        }
    }

    /** Leaves out an activity, as it was. @param worker whom it belonged to; null is nobody */
    public void leaveOut(Activity activity, Worker worker) {
        remove(duties, worker, duty -> duty.element() == activity);
    }

    /** Looks through a plan. @throws java.time.DateTimeException when its {@code timeZone} names none */
    public static PlanIndex of(ServicePlan plan) {
        return new PlanIndex(plan);
    }

    /** The zone in which a plan's times are meant. @throws DateTimeException when its {@code timeZone} names none */
    public static ZoneId zoneOf(ServicePlan plan) {
        return ZoneId.of(plan.getTimeZone());
    }

    /** The plan this index shows. */
    public ServicePlan plan() {
        return plan;
    }

    /** The plan's standards, or the defaults when it has none. */
    public PlanningStandards standards() {
        return standards;
    }

    /** The plan's time zone. */
    public ZoneId zone() {
        return zone;
    }

    /** Travel by the plan's places and standards. */
    public Travel travel() {
        return travel;
    }

    /** The person's visits that count, in order of start, then id. */
    public List<Visit> visitsOf(Person person) {
        return visits.getOrDefault(person, List.of());
    }

    /** The worker's visits that count, in order of start, then id. */
    public List<Visit> visitsOf(Worker worker) {
        return visits.getOrDefault(worker, List.of());
    }

    /** The visits that count of one worker to one person, in order of start, then id. */
    public List<Visit> visitsOf(Worker worker, Person person) {
        return visitsByWorker(person).getOrDefault(worker, List.of());
    }

    /** Whoever visits the person, in order of the first visit, with their visits in order. */
    public Map<Worker, List<Visit>> visitsByWorker(Person person) {
        return pairs.computeIfAbsent(person, this::pairsOf);
    }

    /** The worker's visits and activities, BREAK and TRAVEL among them, in order of start, then id. */
    public List<Duty> dutiesOf(Worker worker) {
        return duties.getOrDefault(worker, List.of());
    }

    /** The person's relationships, in the order of the file. */
    public List<Relationship> relationshipsOf(Person person) {
        return relationships.getOrDefault(person, List.of());
    }

    /** The worker's relationships, in the order of the file. */
    public List<Relationship> relationshipsOf(Worker worker) {
        return relationships.getOrDefault(worker, List.of());
    }

    /** The person's hand-offs, in the order of the file. */
    public List<HandOff> handOffsOf(Person person) {
        return handOffs.getOrDefault(person, List.of());
    }

    /** The person's visit patterns, in the order of the file. */
    public List<VisitPattern> patternsOf(Person person) {
        return patterns.getOrDefault(person, List.of());
    }

    /** The teams that support the person, in the order of the file. */
    public List<Team> teamsOf(Person person) {
        return teams.getOrDefault(person, List.of());
    }

    /** The demand events about the person, in the order of the file. */
    public List<DemandEvent> demandOf(Person person) {
        return demand.getOrDefault(person, List.of());
    }

    /** The teams the worker is or was a member of, in the order of the file. */
    public List<Team> teamsOf(Worker worker) {
        return teams.getOrDefault(worker, List.of());
    }

    /**
     * Whether the worker knew the person before a moment: an earlier visit of theirs counts, and so does a relationship
     * that started before the plan's first day, because its visits are not in the plan.
     */
    public boolean knownBefore(Worker worker, Person person, LocalDateTime moment) {
        List<Visit> earlier = visitsOf(worker, person);
        return !earlier.isEmpty() && VisitTimes.start(earlier.getFirst()).isBefore(moment)
                || relationshipsOf(person).stream().anyMatch(relationship -> relationship.getWorker() == worker
                        && startedBeforePlan(relationship, plan.getPeriodStart()));
    }

    /**
     * Whether a relationship is in force on a day: it has started, with its first visit where no start is recorded, and
     * has not ended before that day. A relationship with neither start nor visit is.
     */
    public boolean isInForce(Relationship relationship, LocalDate day) {
        LocalDate ended = relationship.getEndedOn();
        LocalDate started = RapportTime.start(relationship,
                visitsOf(relationship.getWorker(), relationship.getPerson()));
        return (started == null || !started.isAfter(day)) && (ended == null || !ended.isBefore(day));
    }

    /**
     * The people a worker holds: those with a relationship in force on the window's last day, and those with a visit in
     * the window.
     */
    public Set<Person> caseload(Worker worker, Window window) {
        Set<Person> people = new LinkedHashSet<>();
        relationshipsOf(worker).stream().filter(relationship -> isInForce(relationship, window.last()))
                .forEach(relationship -> people.add(relationship.getPerson()));
        window.of(visitsOf(worker)).forEach(visit -> people.add(visit.getPerson()));
        people.remove(null);
        return people;
    }

    /** Working minutes from the first to the last day, both inclusive. */
    public WorkingTime.Minutes workingTime(Worker worker, LocalDate first, LocalDate last) {
        return WorkingTime.between(first, last, dutiesOf(worker), worker, travel);
    }

    /** Working minutes by the Monday of each week in which the worker has a duty. */
    public NavigableMap<LocalDate, WorkingTime.Minutes> workingWeeks(Worker worker) {
        return WorkingTime.byWeek(dutiesOf(worker), worker, travel);
    }

    /** Whether a relationship is older than the plan. @param periodStart may be null: then never */
    public static boolean startedBeforePlan(Relationship relationship, LocalDate periodStart) {
        return periodStart != null && relationship.getStartedOn() != null
                && relationship.getStartedOn().isBefore(periodStart);
    }

    private Map<Worker, List<Visit>> pairsOf(Person person) {
        Map<Worker, List<Visit>> byWorker = new LinkedHashMap<>();
        for (Visit visit : visitsOf(person)) {
            for (Worker worker : visit.getWorkers()) {
                byWorker.computeIfAbsent(worker, key -> new ArrayList<>()).add(visit);
            }
        }
        return Collections.unmodifiableMap(byWorker);
    }

    private void add(Visit visit) {
        Duty duty = dutyOf(visit);
        add(visits, visit.getPerson(), visit);
        for (Worker worker : visit.getWorkers()) {
            add(visits, worker, visit);
            add(duties, worker, duty);
        }
    }

    private Duty dutyOf(Visit visit) {
        return new Duty(visit, VisitTimes.span(visit, zone), VisitTimes.start(visit).toLocalDate());
    }

    private Duty dutyOf(Activity activity) {
        TimeSpan span = TimeSpan.of(activity.getStart(), Math.max(0, activity.getDurationMinutes()), zone);
        return new Duty(activity, span, activity.getStart().toLocalDate());
    }

    private void add(Team team) {
        team.getSupports().forEach(person -> add(teams, person, team));
        team.getMemberships().stream().map(Membership::getWorker).distinct()
                .forEach(worker -> add(teams, worker, team));
    }

    private static <T> void add(Map<EObject, List<T>> map, EObject key, T value) {
        if (key != null) {
            map.computeIfAbsent(key, absent -> new ArrayList<>()).add(value);
        }
    }

    private static <T> void insert(Map<EObject, List<T>> map, EObject key, T value, Comparator<T> order) {
        if (key != null) {
            List<T> list = map.computeIfAbsent(key, absent -> new ArrayList<>());
            int found = Collections.binarySearch(list, value, order);
            list.add(found < 0 ? -found - 1 : found, value);
        }
    }

    private static <T> void remove(Map<EObject, List<T>> map, EObject key, Predicate<T> which) {
        List<T> list = key == null ? null : map.get(key);
        if (list != null && list.removeIf(which) && list.isEmpty()) {
            map.remove(key);
        }
    }
}
