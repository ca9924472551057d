// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.rapport.model.Absence;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.Obstacle.Kind;
import org.rapport.model.calc.WorkingDays.WorkingDay;

/** Ranks the workers of a plan for a visit. It suggests and says why; whoever plans decides. */
public final class WhoCouldGo {

    private static final int DAYS_PER_WEEK = 7;

    private final PlanIndex index;

    private final Visit visit;

    private final TimeSpan span;

    private final LocalDate day;

    private final Collection<Worker> company;

    private WhoCouldGo(PlanIndex index, Visit visit, Collection<Worker> company) {
        this.index = index;
        this.visit = visit;
        this.company = company;
        span = VisitTimes.span(visit, index.zone());
        day = VisitTimes.start(visit).toLocalDate();
    }

    /**
     * Ranks everybody for a visit as it is now.
     *
     * @param visit a visit with a start and a person
     * @param company the workers who go as well; whoever is ranked goes with them
     * @return a candidate for every worker of the plan but the company, best first
     */
    public static List<Candidate> rank(Visit visit, Collection<Worker> company, PlanIndex index) {
        WhoCouldGo who = new WhoCouldGo(index, visit, company);
        return index.plan().getWorkers().stream().filter(worker -> !company.contains(worker)).map(who::candidate)
                .sorted(Candidate.BEST_FIRST).toList();
    }

    private Candidate candidate(Worker worker) {
        Person person = visit.getPerson();
        List<Duty> duties = dutiesWith(worker);
        LocalDate monday = WorkingTime.mondayOf(day);
        int weekMinutes = WorkingTime
                .between(monday, monday.plusDays(DAYS_PER_WEEK - 1L), duties, worker, index.travel()).total();
        boolean withinContract = worker.getContractedMinutesPerWeek() <= 0
                || weekMinutes <= worker.getContractedMinutesPerWeek();
        return new Candidate(worker, person.getDeclinedWorkers().contains(worker),
                obstacles(worker, duties),
                missingSkills(worker),
                index.knownBefore(worker, person, VisitTimes.start(visit)), sharesLanguage(worker, person),
                index.visitsOf(worker, person).stream().mapToInt(VisitTimes::minutes).sum(),
                minutesMissing(worker, person), travelMinutes(worker, duties), weekMinutes, withinContract);
    }

    private List<Obstacle> obstacles(Worker worker, List<Duty> duties) {
        List<Obstacle> obstacles = new ArrayList<>();
        WorkerHours hours = WorkerHours.of(worker, index.zone());
        Absence absence = hours.absenceDuring(span);
        if (absence != null) {
            obstacles.add(new Obstacle(Kind.AWAY, absence, 0, 0));
        }
        int outside = hours.minutesOutside(span);
        if (outside > 0) {
            obstacles.add(new Obstacle(Kind.OUTSIDE_HOURS, null, 0, outside));
        }
        for (Duty duty : index.dutiesOf(worker)) {
            if (duty.element() != visit && duty.span().sharedMinutes(span) > 0) {
                obstacles.add(new Obstacle(Kind.BUSY, duty.element(), 0, 0));
            }
        }
        addWays(worker, duties, obstacles);
        addRest(duties, obstacles);
        return List.copyOf(obstacles);
    }

    private void addWays(Worker worker, List<Duty> duties, List<Obstacle> obstacles) {
        Journeys.forEach(duties, worker, index.travel(), (from, to, available, required) -> {
            if (available < required && to.element() == visit) {
                obstacles.add(new Obstacle(Kind.WAY_TO, from.element(), available, required));
            } else if (available < required && from.element() == visit) {
                obstacles.add(new Obstacle(Kind.WAY_FROM, to.element(), available, required));
            }
        });
    }

    private void addRest(List<Duty> duties, List<Obstacle> obstacles) {
        Integer rest = index.standards().getMinDailyRestMinutes();
        List<WorkingDay> days = WorkingDays.of(duties);
        for (int i = 1; rest != null && i < days.size(); i++) {
            Duty evening = days.get(i - 1).last();
            Duty morning = days.get(i).first();
            int minutes = evening.span().minutesUntil(morning.span());
            if (minutes < rest && morning.element() == visit) {
                obstacles.add(new Obstacle(Kind.REST_BEFORE, evening.element(), minutes, rest));
            } else if (minutes < rest && evening.element() == visit) {
                obstacles.add(new Obstacle(Kind.REST_AFTER, morning.element(), minutes, rest));
            }
        }
    }

    /** The worker's duties from the week before to the week after the visit, the visit among them, in order. */
    private List<Duty> dutiesWith(Worker worker) {
        List<Duty> duties = new ArrayList<>();
        Duty own = new Duty(visit, span, day);
        boolean added = false;
        for (Duty duty : index.dutiesOf(worker)) {
            if (duty.element() == visit || duty.day().isBefore(day.minusDays(DAYS_PER_WEEK))
                    || duty.day().isAfter(day.plusDays(DAYS_PER_WEEK))) {
                continue;
            }
            if (!added && duty.span().start() >= span.start()) {
                duties.add(own);
                added = true;
            }
            duties.add(duty);
        }
        if (!added) {
            duties.add(own);
        }
        return duties;
    }

    private List<String> missingSkills(Worker worker) {
        Set<String> held = new HashSet<>(worker.getSkills());
        company.forEach(other -> held.addAll(other.getSkills()));
        return visit.getSkills().stream().filter(skill -> !held.contains(skill)).toList();
    }

    private static boolean sharesLanguage(Worker worker, Person person) {
        String language = person.getLanguage();
        return language == null || language.isBlank()
                || worker.getLanguages().stream().anyMatch(language.strip()::equalsIgnoreCase);
    }

    private int minutesMissing(Worker worker, Person person) {
        for (Relationship relationship : index.relationshipsOf(person)) {
            Integer minimum = RapportTime.minimum(relationship, index.standards());
            if (relationship.getWorker() == worker && minimum != null) {
                return Math.max(0, minimum
                        - RapportTime.given(relationship, index.visitsOf(worker, person), index.standards()));
            }
        }
        return 0;
    }

    private int travelMinutes(Worker worker, List<Duty> duties) {
        Duty before = null;
        for (Duty duty : duties) {
            if (duty.element() == visit) {
                break;
            }
            before = duty.isVisit() ? duty : before;
        }
        return before != null && before.day().equals(day)
                ? index.travel().minutes((Visit) before.element(), visit, worker)
                : index.travel().minutesToFirst(visit, worker);
    }
}
