// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import org.rapport.model.Activity;
import org.rapport.model.Identifiable;
import org.rapport.model.NamedElement;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.model.calc.Duty;
import org.rapport.model.calc.Journeys;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/** What the board shows of a plan: rows with visits, whatever they look like. */
public final class BoardContents {

    private final PlanIndex index;

    private final BoardPeriod period;

    private final List<BoardRow> rows = new ArrayList<>();

    private BoardContents(PlanIndex index, BoardPeriod period) {
        this.index = index;
        this.period = period;
    }

    /**
     * Looks through a plan.
     *
     * @param byPerson a row for each person; else one for each worker, below one for visits that are to be filled
     * @param toFill what to call that one
     */
    public static BoardContents of(PlanIndex index, BoardPeriod period, boolean byPerson, String toFill) {
        BoardContents contents = new BoardContents(index, period);
        List<Visit> shown = index.plan().getVisits().stream()
                .filter(visit -> period.contains(VisitTimes.start(visit))).sorted(VisitTimes.ORDER).toList();
        if (byPerson) {
            contents.addPeople(index.plan(), shown);
        } else {
            contents.addWorkers(index.plan(), shown, toFill);
        }
        return contents;
    }

    /** The rows from top to bottom. */
    public List<BoardRow> rows() {
        return rows;
    }

    /** The days shown. */
    public BoardPeriod period() {
        return period;
    }

    /** The plan, looked through. */
    public PlanIndex index() {
        return index;
    }

    /** Whether no visit is shown. */
    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.bars().isEmpty());
    }

    private void addPeople(ServicePlan plan, List<Visit> shown) {
        for (Person person : sorted(plan.getPeople(), Labels::name)) {
            List<Visit> visits = shown.stream().filter(visit -> visit.getPerson() == person).toList();
            rows.add(row(person, Labels.name(person), visits, null));
        }
    }

    private void addWorkers(ServicePlan plan, List<Visit> shown, String toFill) {
        List<Visit> open = shown.stream().filter(visit -> visit.getStatus() == VisitStatus.PLANNED
                && visit.getWorkers().size() < Math.max(1, visit.getWorkersNeeded())).toList();
        rows.add(row(null, toFill, open, null));
        for (Worker worker : sorted(plan.getWorkers(), NamedElement::getName)) {
            List<Visit> visits = shown.stream().filter(visit -> visit.getWorkers().contains(worker)).toList();
            rows.add(row(worker, Labels.name(worker), visits, worker));
        }
    }

    private static <T> List<T> sorted(List<T> elements, Function<T, String> name) {
        return elements.stream().sorted(Comparator.comparing(
                element -> Objects.requireNonNullElse(name.apply(element), "").toLowerCase(Locale.ROOT))).toList();
    }

    private BoardRow row(Identifiable subject, String name, List<Visit> visits, Worker worker) {
        List<LocalDateTime> laneEnds = new ArrayList<>();
        List<BoardBar> bars = new ArrayList<>();
        for (Visit visit : visits) {
            Familiarity familiarity = worker == null
                    ? Familiarity.ofAll(visit, index)
                    : Familiarity.of(visit, worker, index);
            BoardBar bar = new BoardBar(visit, worker, lane(visit, laneEnds), familiarity);
            bars.add(bar);
        }
        String note = worker == null || worker.getRole() == null ? "" : Labels.words(worker.getRole().getName());
        return new BoardRow(subject, name, note, List.copyOf(bars), Math.max(1, laneEnds.size()),
                worker == null ? List.of() : ways(worker), worker == null ? List.of() : activities(worker));
    }

    /** The first line that is free when a visit starts; a new one when none is. */
    private static int lane(Visit visit, List<LocalDateTime> laneEnds) {
        LocalDateTime start = VisitTimes.start(visit);
        LocalDateTime end = start.plusMinutes(Math.max(1, VisitTimes.minutes(visit)));
        for (int lane = 0; lane < laneEnds.size(); lane++) {
            if (!laneEnds.get(lane).isAfter(start)) {
                laneEnds.set(lane, end);
                return lane;
            }
        }
        laneEnds.add(end);
        return laneEnds.size() - 1;
    }

    private List<BoardRow.Way> ways(Worker worker) {
        List<BoardRow.Way> ways = new ArrayList<>();
        List<Duty> duties = index.dutiesOf(worker).stream()
                .filter(duty -> !duty.day().isBefore(period.first()) && !duty.day().isAfter(period.last())).toList();
        Journeys.forEach(duties, worker, index.travel(), (from, to, available, required) -> {
            if (from.day().equals(to.day()) && required > 0) {
                Visit before = (Visit) from.element();
                ways.add(new BoardRow.Way(VisitTimes.start(before).plusMinutes(VisitTimes.minutes(before)),
                        VisitTimes.start((Visit) to.element()), required, available >= required));
            }
        });
        return List.copyOf(ways);
    }

    private List<Activity> activities(Worker worker) {
        return index.dutiesOf(worker).stream().map(Duty::element).filter(Activity.class::isInstance)
                .map(Activity.class::cast).filter(activity -> period.contains(activity.getStart())).toList();
    }
}
