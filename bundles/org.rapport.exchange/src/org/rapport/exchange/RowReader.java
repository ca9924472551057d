// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.rapport.model.Goal;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.VisitPattern;
import org.rapport.model.VisitPurpose;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.text.Labels;

/** Reads the visit of a row, by the people, workers and zone of a plan. The plan stays as it is. */
final class RowReader {

    /** What a column of rules says of a visit that does not repeat. */
    private static final Set<String> NEVER = Set.of("", "no", "none", "never", "false", "doesnotrepeat");

    private final Map<String, VisitPattern> patterns = new HashMap<>();

    private final ImportChoices choices;

    private final Moments moments;

    private final NameFinder<Person> people;

    private final NameFinder<Worker> workers;

    private final NameFinder<VisitPurpose> purposes;

    RowReader(ServicePlan plan, DayOrder order, ImportChoices choices) {
        plan.getVisitPatterns().forEach(each -> patterns.put(each.getId(), each));
        this.choices = choices;
        moments = new Moments(order, PlanIndex.zoneOf(plan));
        people = new NameFinder<>(NameKind.PERSON, choices);
        plan.getPeople().forEach(each -> people.add(each, each.getId(), each.getReference(), each.getName()));
        workers = new NameFinder<>(NameKind.WORKER, choices);
        plan.getWorkers().forEach(each -> workers.add(each, each.getId(), each.getName()));
        purposes = WordFinder.purposes(choices);
    }

    /** The names that stood for nothing so far. */
    List<UnknownName> unknown() {
        return Stream.of(people, workers, purposes).flatMap(finder -> finder.unknown().stream()).toList();
    }

    /** Reads a row. @return the visit, without an id of its own; only to be used when the row was understood */
    Visit read(SheetRow row) {
        Visit visit = RapportFactory.eINSTANCE.createVisit();
        if (!NEVER.contains(NameFinder.loose(row.cell(VisitColumn.REPEATS)))) {
            row.ask(VisitColumn.REPEATS, Texts.text("row.repeats"));
        }
        String owner = row.cell(VisitColumn.CALENDAR);
        boolean ofPerson = !owner.isEmpty() && people.find(owner).size() == 1;
        visit.setPerson(ofPerson ? people.find(owner).iterator().next() : person(row));
        visit.getWorkers().addAll(workers(row, ofPerson));
        new RowTimes(moments, row).into(visit);
        VisitPurpose purpose = purpose(row);
        if (purpose != null) {
            visit.setPurpose(purpose);
        } else if (row.isLeftOut(VisitColumn.PURPOSE)) {
            row.note(Texts.text("note.purpose.left.out"));
        }
        VisitMode mode = row.read(VisitColumn.MODE, WordFinder.MODES::find, "row.mode");
        if (mode != null) {
            visit.setMode(mode);
        }
        Integer needed = row.whole(VisitColumn.WORKERS_NEEDED, 1);
        visit.setWorkersNeeded(needed != null ? needed : Math.max(1, visit.getWorkers().size()));
        visit.setTravelMinutes(row.whole(VisitColumn.TRAVEL_MINUTES, 0));
        visit.getSkills().addAll(row.parts(VisitColumn.SKILLS));
        visit.setEarliestStart(row.time(VisitColumn.EARLIEST_START));
        visit.setLatestStart(row.time(VisitColumn.LATEST_START));
        visit.setIntimateCare(Boolean.TRUE.equals(row.yes(VisitColumn.INTIMATE_CARE)));
        visit.setShortVisitAgreed(Boolean.TRUE.equals(row.yes(VisitColumn.SHORT_VISIT_AGREED)));
        status(row, visit);
        goals(row, visit);
        pattern(row, visit);
        return visit;
    }

    private Person person(SheetRow row) {
        String id = row.cell(VisitColumn.PERSON);
        String name = row.cell(VisitColumn.PERSON_NAME);
        Collection<Person> byId = id.isEmpty() ? List.of() : people.find(id);
        Collection<Person> byName = name.isEmpty() ? List.of() : people.find(name);
        if (id.isEmpty() && name.isEmpty()) {
            row.ask(Texts.text("row.person.none"));
        } else if (byId.size() == 1 && byName.size() == 1 && !byId.containsAll(byName)) {
            row.ask(VisitColumn.PERSON, Texts.format("row.person.two", Labels.of(byId.iterator().next()), name));
        } else if (byId.size() == 1) {
            return byId.iterator().next();
        } else if (byName.size() == 1) {
            return byName.iterator().next();
        } else {
            VisitColumn column = name.isEmpty() ? VisitColumn.PERSON : VisitColumn.PERSON_NAME;
            row.ask(column, unknown("person", people.note(name.isEmpty() ? id : name, row.line())));
        }
        return null;
    }

    /**
     * By ids where they are all known, else by names. In the calendar of a person they stand where else the person
     * does; that of a worker is by them.
     */
    private List<Worker> workers(SheetRow row, boolean ofPerson) {
        List<String> ids = names(row, VisitColumn.WORKERS);
        List<String> names = names(row, ofPerson ? VisitColumn.PERSON_NAME : VisitColumn.WORKER_NAMES);
        String owner = row.cell(VisitColumn.CALENDAR);
        if (!ofPerson && workers.find(owner).size() == 1 && !owner.isEmpty()) {
            names.add(owner);
        } else if (ofPerson) {
            names.remove(Texts.text("calendar.open"));
        }
        boolean byId = names.isEmpty() || !ids.isEmpty() && ids.stream().allMatch(id -> workers.find(id).size() == 1);
        List<Worker> found = new ArrayList<>();
        for (String name : byId ? ids : names) {
            Collection<Worker> meant = workers.find(name);
            if (workers.isNobody(name)) {
                continue;
            }
            if (meant.size() != 1) {
                row.ask(byId ? VisitColumn.WORKERS : ofPerson ? VisitColumn.PERSON_NAME : VisitColumn.WORKER_NAMES,
                        unknown("worker", workers.note(name, row.line())));
            } else if (!found.contains(meant.iterator().next())) {
                found.add(meant.iterator().next());
            }
        }
        return found;
    }

    /** What stands in a cell is one name if there is such a worker, else several with signs or “and” between. */
    private List<String> names(SheetRow row, VisitColumn column) {
        List<String> names = new ArrayList<>();
        for (String cell : row.cells(column)) {
            for (String part : cell.split("[;\n]")) {
                String name = part.strip();
                if (!name.isEmpty()) {
                    names.addAll(isOne(name) ? List.of(name) : several(name));
                }
            }
        }
        return names;
    }

    private boolean isOne(String name) {
        return !workers.find(name).isEmpty() || workers.isNobody(name);
    }

    private List<String> several(String name) {
        List<String> several = Stream.of(name.split("\\s*[,/&+]\\s*|\\s+and\\s+")).filter(each -> !each.isBlank())
                .toList();
        return several.size() > 1 && several.stream().anyMatch(this::isOne) ? several : List.of(name);
    }

    private VisitPurpose purpose(SheetRow row) {
        String word = row.cell(VisitColumn.PURPOSE);
        Collection<VisitPurpose> meant = purposes.find(word);
        if (meant.size() == 1) {
            return meant.iterator().next();
        }
        if (!word.isEmpty()) {
            UnknownName noted = purposes.note(word, row.line());
            row.ask(VisitColumn.PURPOSE, noted.near().isEmpty() ? Texts.format("row.purpose", noted.name())
                    : Texts.format("row.purpose.near", noted.name(), noted.near().getFirst()));
        }
        return null;
    }

    private static String unknown(String what, UnknownName noted) {
        String key = "row." + what + (noted.several() ? ".several" : noted.near().isEmpty() ? ".unknown" : ".near");
        return Texts.format(key, noted.name(), String.join(Texts.text("list.or"), noted.near()));
    }

    private void status(SheetRow row, Visit visit) {
        VisitStatus status = row.read(VisitColumn.STATUS, WordFinder.STATUSES::find, "row.status");
        if (status != null) {
            visit.setStatus(status);
        } else if (visit.getActualStart() != null || visit.getActualMinutes() != null) {
            visit.setStatus(VisitStatus.DONE);
        } else if (choices.isDone()) {
            visit.setStatus(VisitStatus.DONE);
            visit.setActualStart(visit.getStart());
            visit.setActualMinutes(visit.getDurationMinutes());
        }
    }

    private static void goals(SheetRow row, Visit visit) {
        List<String> unknown = new ArrayList<>();
        for (String text : row.parts(VisitColumn.GOALS)) {
            List<Goal> of = visit.getPerson() == null ? List.of() : visit.getPerson().getGoals();
            Goal goal = of.stream().filter(each -> text.equals(each.getId()) || text.equals(each.getStatement()))
                    .findFirst().orElse(null);
            if (goal == null) {
                unknown.add(text);
            } else if (!visit.getGoals().contains(goal)) {
                visit.getGoals().add(goal);
            }
        }
        if (!unknown.isEmpty()) {
            row.note(Texts.format("note.goals", SheetRow.shown(String.join(VisitColumn.BETWEEN, unknown))));
        }
    }

    private void pattern(SheetRow row, Visit visit) {
        String id = row.cell(VisitColumn.PATTERN);
        if (!id.isEmpty()) {
            VisitPattern pattern = patterns.get(id);
            visit.setPattern(pattern);
            if (pattern == null) {
                row.note(Texts.format("note.pattern", SheetRow.shown(id)));
            }
        }
    }
}
