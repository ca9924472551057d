// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.rapport.model.metrics.PersonMetrics;
import org.rapport.model.metrics.RelationshipMetrics;
import org.rapport.model.metrics.WorkerMetrics;
import org.rapport.model.text.Labels;
import org.rapport.report.formats.Figures;
import org.rapport.report.formats.Format;
import org.rapport.report.formats.Judgement;
import org.rapport.report.formats.Paragraph;
import org.rapport.report.formats.PlanFile;
import org.rapport.report.formats.Style;

/** Figures for people to read: a table for each group, with what its columns mean below. */
final class MetricsText implements Format<Figures> {

    private static final int INDENT = 2;

    private final Writer writer;

    private final Style style;

    private final int width;

    private final OtherStandards standards;

    private boolean first = true;

    MetricsText(Writer writer, Terminal terminal, OtherStandards standards) {
        this.writer = writer;
        style = new Style(terminal.colour());
        width = terminal.width();
        this.standards = standards;
    }

    @Override
    public void file(PlanFile file, Figures figures) throws IOException {
        if (!first) {
            line("\n");
        }
        first = false;
        line(style.bold(Labels.of(figures.plan())));
        line(Texts.format("metrics.file", file.title(), Labels.day(figures.metrics().at()),
                figures.metrics().windowDays()));
        Judgement judgement = standards.of(figures.plan());
        if (judgement != null) {
            line(Paragraph.wrap(judgement.sentence(), 0, width));
        }
        Names names = new Names(figures.plan());
        people(figures);
        group("relationships", figures.metrics().relationships().stream().map(each -> cells(each, names)).toList());
        group("workers", figures.metrics().workers().stream().map(each -> cells(each, names)).toList());
        writer.flush();
    }

    private void people(Figures figures) throws IOException {
        int minimum = figures.plan().getStandards() == null ? 0
                : figures.plan().getStandards().getMinimumVisitsForIndex();
        group("people", figures.metrics().people().stream().sorted(PersonMetrics.WORST_FIRST).map(MetricsText::cells)
                .toList(), minimum);
    }

    private static List<String> cells(PersonMetrics person) {
        List<String> cells = new ArrayList<>(
                List.of(name(person.name()), whole(person.visits()), whole(person.workers())));
        if (person.upc() == null) {
            cells.add(Texts.text("metrics.too.few"));
            cells.addAll(Arrays.asList(null, null, null, null));
        } else {
            cells.addAll(List.of(share(person.upc()), share(person.coc()), share(person.secon()), share(person.hi()),
                    share(person.mmci())));
        }
        cells.addAll(List.of(whole(person.handOffs()), whole(person.newWorkerVisits()), tenth(person.minutesPerDay()),
                tenth(person.gasT())));
        return cells;
    }

    private static List<String> cells(RelationshipMetrics relationship, Names names) {
        return List.of(name(names.of(relationship.person())), name(names.of(relationship.worker())),
                whole(relationship.minutesGiven()), whole(relationship.minutesMinimum()),
                whole(relationship.minutesOptimum()), whole(relationship.contactMinutes()),
                whole(relationship.visits()),
                relationship.firstVisit() == null ? none() : relationship.firstVisit().toString(),
                relationship.lastVisit() == null ? none() : relationship.lastVisit().toString());
    }

    private static List<String> cells(WorkerMetrics worker, Names names) {
        return List.of(name(names.of(worker.id())), tenth(worker.minutesPerWeek()), tenth(worker.contactMinutes()),
                tenth(worker.utilisationPercent()), tenth(worker.contactPercent()), whole(worker.caseload()));
    }

    /** A heading, the table and the meaning of its columns; or a word that there is nothing to count. */
    private void group(String group, List<List<String>> rows, Object... details) throws IOException {
        line("");
        line(style.bold(Texts.text("metrics." + group)));
        if (rows.isEmpty()) {
            line(" ".repeat(INDENT) + Texts.text("metrics." + group + ".none"));
            return;
        }
        Table table = new Table(List.of(Texts.text("metrics." + group + ".heads").split(";")));
        rows.forEach(table::row);
        for (String row : table.lines()) {
            line(" ".repeat(INDENT) + row);
        }
        line("");
        for (String definition : Texts.format("metrics." + group + ".definitions", details).split("\n")) {
            line(" ".repeat(INDENT) + style.dim(Paragraph.wrap(definition, INDENT, width)));
        }
    }

    private static String name(String name) {
        return name == null ? none() : name;
    }

    private static String none() {
        return Texts.text("metrics.none");
    }

    private static String whole(Integer value) {
        return value == null ? none() : value.toString();
    }

    private static String share(Double value) {
        return value == null ? none() : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String tenth(Double value) {
        return value == null ? none() : String.format(Locale.ROOT, "%.1f", value);
    }

    private void line(String text) throws IOException {
        writer.write(text);
        writer.write('\n');
    }
}
