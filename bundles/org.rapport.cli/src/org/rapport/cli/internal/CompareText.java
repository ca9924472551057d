// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.checks.compare.FindingChange.Kind;
import org.rapport.checks.compare.FindingChange;
import org.rapport.checks.compare.PlanComparison;
import org.rapport.model.text.Labels;
import org.rapport.report.formats.FindingGroup;
import org.rapport.report.formats.FindingLines;
import org.rapport.report.formats.Judgement;
import org.rapport.report.formats.Paragraph;
import org.rapport.report.formats.PlanFile;
import org.rapport.report.formats.Style;

/** A comparison for people to read: what is asked now, what no more, and whom it touches. */
final class CompareText {

    private final Writer writer;

    private final Style style;

    private final int width;

    private final FindingLines lines;

    private final OtherStandards standards;

    CompareText(Writer writer, Terminal terminal, OtherStandards standards) {
        this.writer = writer;
        this.standards = standards;
        style = new Style(terminal.colour());
        width = terminal.width();
        lines = new FindingLines(style, width);
    }

    void write(PlanFile before, PlanFile after, PlanComparison comparison) throws IOException {
        line(style.bold(Labels.of(comparison.after().run().plan())));
        state("compare.before", before, comparison.before());
        state("compare.after", after, comparison.after());
        findings("compare.new", comparison.findings(Kind.NEW));
        findings("compare.gone", comparison.findings(Kind.GONE));
        findings("compare.changed", comparison.findings(Kind.CHANGED));
        for (String line : new CompareTables(comparison, style, width).lines()) {
            line(line);
        }
        line("");
        summary(comparison);
        writer.flush();
    }

    private void state(String key, PlanFile file, PlanComparison.State state) throws IOException {
        line(Paragraph.wrap(Texts.format(key, file.title(), Labels.day(state.run().at())), 0, width));
        Judgement judgement = standards.of(state.run().plan());
        if (judgement != null) {
            line(Paragraph.wrap(judgement.sentence(), 0, width));
        }
    }

    private void findings(String key, List<FindingChange> changes) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        Map<Finding, FindingChange> byFinding = new LinkedHashMap<>();
        changes.forEach(change -> byFinding.put(change.finding(), change));
        line("");
        line(style.bold(Texts.text(key)));
        for (FindingGroup group : FindingGroup.of(List.copyOf(byFinding.keySet()))) {
            line("");
            line(FindingLines.heading(group.subject()));
            for (Finding finding : group.findings()) {
                for (String line : lines.of(finding, was(byFinding.get(finding)))) {
                    line(line);
                }
            }
        }
    }

    /** How a finding was before, in a sentence for each thing that is otherwise. */
    private static String[] was(FindingChange change) {
        if (change.kind() != Kind.CHANGED) {
            return new String[0];
        }
        Finding before = change.before();
        Finding after = change.after();
        Stream.Builder<String> was = Stream.builder();
        if (before.isOverridden() != after.isOverridden()) {
            was.add(Texts.text(before.isOverridden() ? "compare.was.overridden" : "compare.was.open"));
        }
        if (before.severity() != after.severity()) {
            was.add(Texts.format("compare.was.severity", before.severity().word()));
        }
        boolean measured = before.measured() != null && after.measured() != null;
        if (measured && !before.measured().equals(after.measured())) {
            was.add(Texts.format("compare.was.measured", before.measured(), after.measured(), after.unit()).strip());
        }
        if (before.required() != null && after.required() != null && !before.required().equals(after.required())) {
            was.add(Texts.format("compare.was.required", before.required(), after.required(), after.unit()).strip());
        }
        return was.build().toArray(String[]::new);
    }

    private void summary(PlanComparison comparison) throws IOException {
        int fresh = comparison.findings(Kind.NEW).size();
        int gone = comparison.findings(Kind.GONE).size();
        int changed = comparison.findings(Kind.CHANGED).size();
        int same = comparison.findings(Kind.SAME).size();
        line(Paragraph.wrap(Texts.format("compare.summary", fresh, gone, changed, same), 0, width));
        String open = Stream.of(Severity.values()).sorted(Comparator.naturalOrder())
                .map(severity -> Texts.format("compare.open." + severity.word(),
                        comparison.before().run().count(severity), comparison.after().run().count(severity)))
                .collect(Collectors.joining(", "));
        line(Paragraph.wrap(Texts.format("compare.open", open), 0, width));
    }

    private void line(String text) throws IOException {
        writer.write(text);
        writer.write('\n');
    }
}
