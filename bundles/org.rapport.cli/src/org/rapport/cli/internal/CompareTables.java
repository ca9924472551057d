// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

import org.rapport.checks.compare.MetricChange;
import org.rapport.checks.compare.PlanComparison;
import org.rapport.checks.compare.PlanTotals;
import org.rapport.model.metrics.PersonMetrics;
import org.rapport.model.metrics.WorkerMetrics;
import org.rapport.report.formats.Paragraph;
import org.rapport.report.formats.Style;

/** The figures of a comparison as tables: before and after where they differ, once where they do not. */
final class CompareTables {

    private static final String INDENT = "  ";

    private final PlanComparison comparison;

    private final Style style;

    private final int width;

    private final Names before;

    private final Names after;

    private final List<String> lines = new ArrayList<>();

    CompareTables(PlanComparison comparison, Style style, int width) {
        this.comparison = comparison;
        this.style = style;
        this.width = width;
        before = new Names(comparison.before().run().plan());
        after = new Names(comparison.after().run().plan());
    }

    List<String> lines() {
        people();
        workers();
        totals();
        return lines;
    }

    private void people() {
        List<List<String>> rows = comparison.people().stream().filter(MetricChange::isChange)
                .filter(change -> change.before() != null && change.after() != null)
                .map(change -> row(change, cell(PersonMetrics::visits), cell(PersonMetrics::workers),
                        share(PersonMetrics::upc), share(PersonMetrics::coc), share(PersonMetrics::secon),
                        cell(PersonMetrics::handOffs), cell(PersonMetrics::newWorkerVisits),
                        tenth(PersonMetrics::minutesPerDay), tenth(PersonMetrics::gasT)))
                .toList();
        table("people", rows, comparison.people());
    }

    private void workers() {
        List<List<String>> rows = comparison.workers().stream().filter(MetricChange::isChange)
                .filter(change -> change.before() != null && change.after() != null)
                .map(change -> row(change, tenth(WorkerMetrics::minutesPerWeek), tenth(WorkerMetrics::contactMinutes),
                        tenth(WorkerMetrics::utilisationPercent), tenth(WorkerMetrics::contactPercent),
                        cell(WorkerMetrics::caseload)))
                .toList();
        table("workers", rows, comparison.workers());
    }

    private <R> void table(String kind, List<List<String>> rows, List<MetricChange<R>> all) {
        lines.add("");
        lines.add(style.bold(Texts.text("compare." + kind)));
        if (!rows.isEmpty()) {
            Table table = new Table(List.of(Texts.text("compare." + kind + ".heads").split(";")));
            rows.forEach(table::row);
            table.lines().forEach(line -> lines.add(INDENT + line));
        }
        long alike = all.stream().filter(change -> !change.isChange()).count();
        say("compare." + kind + ".alike", alike == 0 ? null : alike);
        say("compare.only.before", names(all, change -> change.after() == null));
        say("compare.only.after", names(all, change -> change.before() == null));
    }

    private void say(String key, Object what) {
        if (what != null) {
            lines.add(INDENT + Paragraph.wrap(Texts.format(key, what), INDENT.length(), width));
        }
    }

    private <R> String names(List<MetricChange<R>> all, Predicate<MetricChange<R>> which) {
        List<String> names = all.stream().filter(which).map(change -> name(change.id())).toList();
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private String name(String id) {
        return Objects.requireNonNullElseGet(after.of(id), () -> Objects.requireNonNullElse(before.of(id), id));
    }

    private void totals() {
        PlanTotals was = comparison.before().totals();
        PlanTotals is = comparison.after().totals();
        lines.add("");
        lines.add(style.bold(Texts.text("compare.totals")));
        Table table = new Table(List.of(Texts.text("compare.totals.heads").split(";")));
        total(table, "visits", was, is, PlanTotals::attendances);
        total(table, "hand-offs", was, is, PlanTotals::handOffs);
        total(table, "new-workers", was, is, PlanTotals::newWorkerVisits);
        total(table, "minutes-given", was, is, PlanTotals::minutesGiven);
        total(table, "below-minimum", was, is, PlanTotals::belowMinimum);
        total(table, "minutes-per-week", was, is, PlanTotals::minutesPerWeek);
        total(table, "contact", was, is, PlanTotals::contactMinutes);
        table.lines().forEach(line -> lines.add(INDENT + line));
    }

    private static void total(Table table, String key, PlanTotals was, PlanTotals is,
            Function<PlanTotals, Number> figure) {
        String form = figure.apply(was) instanceof Double ? ".1f" : ".0f";
        double one = figure.apply(was).doubleValue();
        double other = figure.apply(is).doubleValue();
        table.row(List.of(Texts.text("compare.totals." + key), text(one, "%" + form), text(other, "%" + form),
                one == other ? Texts.text("compare.none") : text(other - one, "%+" + form)));
    }

    @SafeVarargs
    private <R> List<String> row(MetricChange<R> change, Function<R, String>... figures) {
        List<String> cells = new ArrayList<>();
        cells.add(name(change.id()));
        for (Function<R, String> figure : figures) {
            String was = figure.apply(change.before());
            String is = figure.apply(change.after());
            cells.add(was.equals(is) ? is : Texts.format("compare.cell", was, is));
        }
        return cells;
    }

    private static <R> Function<R, String> cell(Function<R, Integer> figure) {
        return row -> text(figure.apply(row), "%d");
    }

    private static <R> Function<R, String> share(Function<R, Double> figure) {
        return row -> text(figure.apply(row), "%.2f");
    }

    private static <R> Function<R, String> tenth(Function<R, Double> figure) {
        return row -> text(figure.apply(row), "%.1f");
    }

    private static String text(Number value, String form) {
        return value == null ? Texts.text("metrics.none") : String.format(Locale.ROOT, form, value);
    }
}
