// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Monitor;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.VisitPattern;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;

/**
 * What a sheet of visits means for a plan, before anything is taken: every row with something in it is a visit that
 * comes in, one that is in the plan already, or one that was not understood.
 *
 * @param coming what comes in, in the order of the sheet
 * @param present what is in the plan already, and stays as it is
 * @param problems what was not understood; a line may have several
 * @param unknown names that stood for nothing, in order
 * @param notes what holds for the sheet as a whole and may not be what was meant, in sentences
 * @param unsaid of how many that come in the sheet does not say what became of them
 */
public record VisitImport(List<Coming> coming, List<Present> present, List<ImportProblem> problems,
        List<UnknownName> unknown, List<String> notes, int unsaid) {

    /**
     * A visit that comes in.
     *
     * @param lines its lines of the sheet; several where a row each is for one of the workers of a visit
     * @param visit complete, not yet in a plan
     * @param notes what may not be what was meant, in sentences
     */
    public record Coming(List<Integer> lines, Visit visit, List<String> notes) {
    }

    /**
     * A visit that is in the plan already.
     *
     * @param line the line of the sheet
     * @param visit that of the plan
     * @param others what the sheet says otherwise, by the names of its columns
     * @param read what the sheet says of it, in no plan
     */
    public record Present(int line, Visit visit, List<String> others, Visit read) {

        /** Whether it is still planned in the plan, and the sheet says what became of it. */
        public boolean hasOutcome() {
            return visit.getStatus() == VisitStatus.PLANNED && read.getStatus() != VisitStatus.PLANNED;
        }
    }

    /**
     * Works out what a sheet means. The plan stays as it is.
     *
     * @param monitor is told of progress, and asked whether to stop
     * @throws CancellationException when the monitor is cancelled
     */
    public static VisitImport of(VisitSheet sheet, ServicePlan plan, ImportChoices choices, Monitor monitor) {
        DayOrder order = DayOrder.of(sheet);
        RowReader reader = new RowReader(plan, order, choices);
        VisitMatcher matcher = new VisitMatcher(plan, sheet.columns());
        monitor.beginTask(Texts.text("import.task"), sheet.size());
        for (SheetLine record : sheet.rows()) {
            if (monitor.isCanceled()) {
                throw new CancellationException();
            }
            SheetRow row = new SheetRow(record, sheet.columns());
            matcher.take(row, reader.read(row));
            monitor.worked(1);
        }
        monitor.done();
        return new VisitImport(matcher.coming(), matcher.present(), matcher.problems(), reader.unknown(),
                notes(sheet, order), matcher.unsaid());
    }

    private static List<String> notes(VisitSheet sheet, DayOrder order) {
        List<String> notes = new ArrayList<>(sheet.notes());
        if (sheet.isGuessed()) {
            notes.add(Texts.text("note.windows"));
        }
        if (order == DayOrder.MONTH_FIRST) {
            notes.add(Texts.text("note.month.first"));
        }
        if (!sheet.columns().has(VisitColumn.PURPOSE)) {
            notes.add(Texts.text("note.purpose"));
        }
        if (!sheet.unknownColumns().isEmpty()) {
            notes.add(Texts.format("note.columns", sheet.unknownColumns().size(),
                    SheetRow.shown(String.join(", ", sheet.unknownColumns()))));
        }
        return notes;
    }

    /** How many lines of the sheet were not understood. */
    public int refused() {
        return (int) problems.stream().mapToInt(ImportProblem::line).distinct().count();
    }

    /** Those that are planned in the plan, and of which the sheet says what became of them: the first line of each. */
    public List<Present> outcomes() {
        Set<Visit> told = new HashSet<>();
        return present.stream().filter(each -> each.hasOutcome() && told.add(each.visit())).toList();
    }

    /**
     * Records what became of visits that are planned in the plan: status, and when and how long they really were. What
     * was planned stays. Like {@link #addTo}, it may be the plan that this one is a copy of.
     *
     * @return how many
     */
    public int recordOutcomes(ServicePlan plan) {
        Map<String, Visit> visits = byId(plan.getVisits());
        int count = 0;
        for (Present each : outcomes()) {
            Visit visit = visits.get(each.visit().getId());
            if (visit != null && visit.getStatus() == VisitStatus.PLANNED) {
                visit.setStatus(each.read().getStatus());
                visit.setActualStart(each.read().getActualStart());
                visit.setActualMinutes(each.read().getActualMinutes());
                count++;
            }
        }
        return count;
    }

    /**
     * Adds what comes in to the plan that was looked at, or to one that it was a copy of: whom the visits are for and
     * by is found there by id. Call it once, and within one command where there is undo.
     *
     * @return what could not be added, because the plan was changed meanwhile: it has the visit by now, or somebody
     *         of it is in the plan no longer
     */
    public List<Coming> addTo(ServicePlan plan) {
        VisitMatcher now = new VisitMatcher(plan, null);
        Map<String, Person> people = byId(plan.getPeople());
        Map<String, Worker> workers = byId(plan.getWorkers());
        Map<String, VisitPattern> patterns = byId(plan.getVisitPatterns());
        List<Coming> left = new ArrayList<>();
        List<Visit> added = new ArrayList<>();
        for (Coming each : coming) {
            Visit visit = each.visit();
            Person person = people.get(visit.getPerson().getId());
            if (person == null || now.has(visit)
                    || !visit.getWorkers().stream().allMatch(worker -> workers.containsKey(worker.getId()))) {
                left.add(each);
            } else {
                visit.setPerson(person);
                replace(visit.getWorkers(), workers);
                replace(visit.getGoals(), byId(person.getGoals()));
                visit.setPattern(visit.getPattern() == null ? null : patterns.get(visit.getPattern().getId()));
                added.add(visit);
            }
        }
        plan.getVisits().addAll(added);
        return left;
    }

    /** By those of the same id, where there are any. */
    private static <E extends Identifiable> void replace(List<E> elements, Map<String, E> here) {
        List<E> mine = elements.stream().map(element -> here.get(element.getId())).filter(Objects::nonNull).toList();
        elements.clear();
        elements.addAll(mine);
    }

    private static <E extends Identifiable> Map<String, E> byId(List<E> elements) {
        return elements.stream()
                .collect(Collectors.toMap(Identifiable::getId, Function.identity(), (one, other) -> one));
    }
}
