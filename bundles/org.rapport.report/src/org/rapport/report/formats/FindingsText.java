// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.CheckRun;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.PlanningStandards;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.text.Labels;

/** Findings for people to read: a heading for each subject, worst first, and a summary. */
public final class FindingsText implements Format<CheckRun> {

    private final Writer writer;

    private final Style style;

    private final int width;

    private final FindingLines lines;

    private final Judgements judgements;

    private boolean first = true;

    /**
     * Findings onto a writer.
     *
     * @param width characters in a line; as many as there are for {@link Integer#MAX_VALUE}
     */
    public FindingsText(Writer writer, Style style, int width, Judgements judgements) {
        this.writer = writer;
        this.style = style;
        this.width = width;
        lines = new FindingLines(style, width);
        this.judgements = judgements;
    }

    @Override
    public void file(PlanFile file, CheckRun run) throws IOException {
        if (!first) {
            writer.write("\n\n");
        }
        first = false;
        line(style.bold(Labels.of(run.plan())));
        line(Paragraph.wrap(Texts.format("findings.file", file.title(), Labels.day(run.at())), 0, width));
        Judgement judgement = judgements.of(run.plan());
        if (judgement != null) {
            line(Paragraph.wrap(judgement.sentence(), 0, width));
        }
        for (FindingGroup group : FindingGroup.of(run.findings())) {
            line("");
            line(style.bold(FindingLines.heading(group.subject())));
            for (Finding finding : group.findings()) {
                for (String line : lines.of(finding)) {
                    line(line);
                }
            }
        }
        line("");
        summary(run);
        writer.flush();
    }

    private void summary(CheckRun run) throws IOException {
        int asked = run.asked().size();
        if (asked == 0) {
            line(Texts.text("findings.none.asked"));
        } else if (run.findings().isEmpty()) {
            line(Paragraph.wrap(Texts.format("findings.none", asked), 0, width));
        } else {
            line(Paragraph.wrap(Texts.format("findings.summary", run.count(Severity.ERROR), run.count(Severity.WARNING),
                    run.count(Severity.INFO), run.overridden(), asked), 0, width));
        }
        if (!run.off().isEmpty()) {
            PlanningStandards standards = PlanIndex.of(run.plan()).standards();
            String off = run.off().stream().map(check -> off(check, standards)).collect(Collectors.joining(", "));
            line(Paragraph.wrap(Texts.format("findings.off", off), 0, width));
        }
    }

    private static String off(CheckDescriptor check, PlanningStandards standards) {
        List<String> empty = check.emptyLimits(standards);
        String why = empty.isEmpty() ? Texts.text("findings.off.setting")
                : Texts.format("findings.off.limit", String.join(", ", empty));
        return check.id() + " (" + why + ')';
    }

    private void line(String text) throws IOException {
        writer.write(text);
        writer.write('\n');
    }
}
