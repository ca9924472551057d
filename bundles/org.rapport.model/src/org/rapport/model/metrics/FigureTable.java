// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.rapport.model.ServicePlan;
import org.rapport.model.text.Cells;
import org.rapport.model.text.Labels;

/**
 * Figures of plans as rows of a spreadsheet, one kind in a table. Each row has the file and the day in front, so that
 * the rows of many plans can stand in one sheet. What is not defined is empty.
 */
public enum FigureTable {

    /** A row for each person: visits, continuity and goal attainment. */
    PEOPLE("id", "name", "visits", "workers", "upc", "coc", "secon", "hi", "mmci", "handOffs", "newWorkerVisits",
            "minutesPerDay", "gasT") {
        @Override
        Stream<Object[]> values(PlanMetrics metrics, Map<String, String> names) {
            return metrics.people().stream().map(each -> new Object[] { each.id(), each.name(), each.visits(),
                    each.workers(), each.upc(), each.coc(), each.secon(), each.hi(), each.mmci(), each.handOffs(),
                    each.newWorkerVisits(), each.minutesPerDay(), each.gasT() });
        }
    },

    /** A row for each working relationship: minutes given, asked for and spent together. */
    RELATIONSHIPS("id", "person", "personName", "worker", "workerName", "minutesGiven", "minutesMinimum",
            "minutesOptimum", "contactMinutes", "visits", "firstVisit", "lastVisit") {
        @Override
        Stream<Object[]> values(PlanMetrics metrics, Map<String, String> names) {
            return metrics.relationships().stream().map(each -> new Object[] { each.id(), each.person(),
                    names.get(each.person()), each.worker(), names.get(each.worker()), each.minutesGiven(),
                    each.minutesMinimum(), each.minutesOptimum(), each.contactMinutes(), each.visits(),
                    each.firstVisit(), each.lastVisit() });
        }
    },

    /** A row for each worker: minutes a week, and how they are used. */
    WORKERS("id", "name", "minutesPerWeek", "contactMinutes", "utilisationPercent", "contactPercent", "caseload") {
        @Override
        Stream<Object[]> values(PlanMetrics metrics, Map<String, String> names) {
            return metrics.workers().stream().map(each -> new Object[] { each.id(), names.get(each.id()),
                    each.minutesPerWeek(), each.contactMinutes(), each.utilisationPercent(), each.contactPercent(),
                    each.caseload() });
        }
    };

    private static final List<String> FRONT = List.of("file", "at", "windowDays");

    private final List<String> own;

    FigureTable(String... own) {
        this.own = List.of(own);
    }

    abstract Stream<Object[]> values(PlanMetrics metrics, Map<String, String> names);

    /** The word for it on the command line: people, relationships, workers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its columns are called. */
    public List<String> heads() {
        return Stream.concat(FRONT.stream(), own.stream()).toList();
    }

    /**
     * The rows of a plan, a text for each column. A name that a spreadsheet would run as a formula gets an apostrophe
     * in front.
     *
     * @param file what the plan is called in the first column
     */
    public List<List<String>> rows(String file, ServicePlan plan, PlanMetrics metrics) {
        Map<String, String> names = new HashMap<>();
        plan.getPeople().forEach(person -> names.put(person.getId(), Labels.of(person)));
        plan.getWorkers().forEach(worker -> names.put(worker.getId(), Labels.of(worker)));
        List<String> front = List.of(Cells.of(file), metrics.at().toString(), Integer.toString(metrics.windowDays()));
        return values(metrics, names).map(values -> {
            List<String> cells = new ArrayList<>(front);
            Arrays.stream(values).map(Cells::of).forEach(cells::add);
            return cells;
        }).toList();
    }
}
