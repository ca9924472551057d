// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.rapport.model.metrics.PersonMetrics;
import org.rapport.model.metrics.RelationshipMetrics;
import org.rapport.model.metrics.WorkerMetrics;

/**
 * Figures of one kind as comma-separated values (RFC 4180): a head, then a row each, with the file and the day in
 * front, so that the rows of many plans can stand in one sheet. What is not defined is empty.
 */
final class MetricsCsv implements Format<Figures> {

    private static final List<String> FILE = List.of("file", "at", "windowDays");

    private static final List<String> PEOPLE = List.of("id", "name", "visits", "workers", "upc", "coc", "secon", "hi",
            "mmci", "handOffs", "newWorkerVisits", "minutesPerDay", "gasT");

    private static final List<String> RELATIONSHIPS = List.of("id", "person", "personName", "worker", "workerName",
            "minutesGiven", "minutesMinimum", "minutesOptimum", "contactMinutes", "visits", "firstVisit", "lastVisit");

    private static final List<String> WORKERS = List.of("id", "name", "minutesPerWeek", "contactMinutes",
            "utilisationPercent", "contactPercent", "caseload");

    /** What a spreadsheet would take for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final CsvWriter csv;

    private final String table;

    MetricsCsv(Writer writer, String table) {
        // Closing is for whoever opened the place; every record goes there at once.
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(writer);
        this.table = table;
    }

    @Override
    public void begin() {
        List<String> heads = new ArrayList<>(FILE);
        heads.addAll(switch (table) {
            case "relationships" -> RELATIONSHIPS;
            case "workers" -> WORKERS;
            default -> PEOPLE;
        });
        csv.writeRecord(heads);
    }

    @Override
    public void file(PlanFile file, Figures figures) throws IOException {
        Names names = new Names(figures.plan());
        switch (table) {
            case "relationships" ->
                figures.metrics().relationships().forEach(each -> relationship(file, figures, each, names));
            case "workers" -> figures.metrics().workers().forEach(each -> worker(file, figures, each, names));
            default -> figures.metrics().people().forEach(each -> person(file, figures, each));
        }
    }

    private void person(PlanFile file, Figures figures, PersonMetrics person) {
        row(file, figures, person.id(), person.name(), person.visits(), person.workers(), person.upc(), person.coc(),
                person.secon(), person.hi(), person.mmci(), person.handOffs(), person.newWorkerVisits(),
                person.minutesPerDay(), person.gasT());
    }

    private void relationship(PlanFile file, Figures figures, RelationshipMetrics relationship, Names names) {
        row(file, figures, relationship.id(), relationship.person(), names.of(relationship.person()),
                relationship.worker(), names.of(relationship.worker()), relationship.minutesGiven(),
                relationship.minutesMinimum(), relationship.minutesOptimum(), relationship.contactMinutes(),
                relationship.visits(), relationship.firstVisit(), relationship.lastVisit());
    }

    private void worker(PlanFile file, Figures figures, WorkerMetrics worker, Names names) {
        row(file, figures, worker.id(), names.of(worker.id()), worker.minutesPerWeek(), worker.contactMinutes(),
                worker.utilisationPercent(), worker.contactPercent(), worker.caseload());
    }

    private void row(PlanFile file, Figures figures, Object... values) {
        List<String> cells = new ArrayList<>(List.of(text(file.name()), figures.metrics().at().toString(),
                Integer.toString(figures.metrics().windowDays())));
        Arrays.stream(values).map(MetricsCsv::cell).forEach(cells::add);
        csv.writeRecord(cells);
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text(text);
            case Double number -> new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    /** A name that a spreadsheet would run as a formula gets an apostrophe in front. */
    private static String text(String text) {
        return text.length() > 1 && FORMULA.indexOf(text.charAt(0)) >= 0 ? '\'' + text : text;
    }
}
