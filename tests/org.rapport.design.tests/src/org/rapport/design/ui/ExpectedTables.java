// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.model.Goal;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;

/**
 * What tables and trees must show, derived from the model alone, in the words of {@link MapText}; of what stands there
 * only what the model says literally, after the name of the place.
 */
final class ExpectedTables {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private ExpectedTables() {
    }

    /** A person's tree: every part below the heading for its kind. */
    static List<String> aboutMe(Person person) {
        List<String> lines = new ArrayList<>();
        Stream.of("Matters", "Communication", "Language", "Strengths")
                .forEach(each -> lines.add("AM_" + each + " " + person.getId()));
        person.getStrengths().forEach(each -> lines.add("AM_Strength " + each.getId()));
        lines.add("AM_Goals " + person.getId());
        person.getGoals().forEach(goal -> {
            lines.add("AM_Goal " + goal.getId());
            goal.getSteps().forEach(each -> lines.add("AM_Step " + each.getId()));
        });
        lines.add("AM_Needs " + person.getId());
        person.getNeeds().forEach(each -> lines.add("AM_Need " + each.getId()));
        lines.add("AM_Risks " + person.getId());
        person.getRisks().forEach(each -> lines.add("AM_Risk " + each.getId()));
        lines.add("AM_Members " + person.getId());
        person.getCircle().forEach(each -> lines.add("AM_Member " + each.getId()));
        return lines;
    }

    /** The cells of a person's table of goals that hold words and levels. */
    static List<String> goals(Person person) {
        return person.getGoals().stream().flatMap(ExpectedTables::goal).toList();
    }

    private static Stream<String> goal(Goal goal) {
        return Stream.of(cell(goal, "GT_Statement", goal.getStatement()),
                cell(goal, "GT_Baseline", level(goal.getBaselineLevel())),
                cell(goal, "GT_Now", level(goal.getCurrentLevel())));
    }

    /** A roster's cells: for each worker or person and each day with visits, the visits in their order. */
    static List<String> roster(ServicePlan plan, Class<? extends Identifiable> rows) {
        List<? extends Identifiable> those = rows == Worker.class ? plan.getWorkers() : plan.getPeople();
        return those.stream().flatMap(row -> {
            Map<LocalDate, String> days = visits(plan).filter(visit -> isOf(visit, row))
                    .collect(Collectors.groupingBy(visit -> start(visit).toLocalDate(), TreeMap::new,
                            Collectors.mapping(visit -> entry(visit, row), Collectors.joining(" / "))));
            return days.entrySet().stream().map(day -> cell(row, day.getKey().toString(), day.getValue()));
        }).toList();
    }

    private static boolean isOf(Visit visit, Identifiable row) {
        return visit.getPerson() == row || visit.getWorkers().contains(row);
    }

    private static String entry(Visit visit, Identifiable row) {
        String workers = visit.getWorkers().isEmpty()
                ? "nobody yet"
                : visit.getWorkers().stream().map(Worker::getName).collect(Collectors.joining(" and "));
        boolean done = visit.getStatus() == VisitStatus.DONE && visit.getActualMinutes() != null;
        int missing = visit.getWorkersNeeded() - visit.getWorkers().size();
        return TIME.format(start(visit)) + " " + (row instanceof Worker ? visit.getPerson().getName() : workers) + " "
                + (done ? visit.getActualMinutes() : visit.getDurationMinutes()) + " min"
                + (missing > 0 ? " (" + missing + " more needed)" : "");
    }

    /** When a visit began, or is to begin. */
    private static LocalDateTime start(Visit visit) {
        boolean done = visit.getStatus() == VisitStatus.DONE && visit.getActualStart() != null;
        return done ? visit.getActualStart() : visit.getStart();
    }

    /** Where people meet workers: whoever came to them in the last two weeks, or has a relationship with them. */
    static List<String> continuity(ServicePlan plan) {
        LocalDate first = plan.getPeriodEnd().minusDays(13);
        return plan.getPeople().stream()
                .flatMap(person -> plan.getWorkers().stream().filter(worker -> plan.getRelationships().stream()
                        .anyMatch(each -> each.getPerson() == person && each.getWorker() == worker)
                        || visits(plan).anyMatch(visit -> visit.getPerson() == person
                                && visit.getWorkers().contains(worker)
                                && !visit.getStart().toLocalDate().isBefore(first)))
                        .map(worker -> person.getId() + ", " + worker.getId()))
                .sorted().toList();
    }

    /** Those that took place or are to, in their order. */
    private static Stream<Visit> visits(ServicePlan plan) {
        Function<Visit, String> id = Visit::getId;
        return plan.getVisits().stream()
                .filter(visit -> visit.getStatus() == VisitStatus.DONE || visit.getStatus() == VisitStatus.PLANNED)
                .sorted(Comparator.comparing(ExpectedTables::start).thenComparing(id));
    }

    private static String cell(Identifiable row, String column, String text) {
        return (row.getId() + ", " + column + ": " + text).strip();
    }

    private static String level(Integer level) {
        return level == null ? "" : level.toString();
    }
}
