// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.text.Cells;
import org.rapport.model.text.Labels;

/** Visits as rows of a spreadsheet, a visit in each. What is not said is empty; several of a kind have “; ” between. */
public final class VisitTable {

    private static final List<String> HEADS = List.of("file", "id", "person", "personName", "workers", "workerNames",
            "workersNeeded", "start", "durationMinutes", "purpose", "mode", "status", "actualStart", "actualMinutes",
            "travelMinutes", "skills", "goals");

    private static final String BETWEEN = "; ";

    private VisitTable() {
    }

    /** What its columns are called. */
    public static List<String> heads() {
        return HEADS;
    }

    /**
     * The row of a visit, a text for each column.
     *
     * @param file what the plan is called in the first column
     */
    public static List<String> row(String file, Visit visit) {
        Person person = visit.getPerson();
        return Stream.of(file, visit.getId(), person == null ? null : person.getId(),
                person == null ? null : Labels.of(person), ids(visit.getWorkers()),
                joined(visit.getWorkers().stream().map(Labels::of)), visit.getWorkersNeeded(), visit.getStart(),
                visit.getDurationMinutes(), visit.getPurpose(), visit.getMode(), visit.getStatus(),
                visit.getActualStart(), visit.getActualMinutes(), visit.getTravelMinutes(),
                joined(visit.getSkills().stream()), ids(visit.getGoals())).map(Cells::of).toList();
    }

    private static String ids(List<? extends Identifiable> elements) {
        return joined(elements.stream().map(Identifiable::getId));
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(Objects::nonNull).collect(Collectors.joining(BETWEEN));
    }
}
