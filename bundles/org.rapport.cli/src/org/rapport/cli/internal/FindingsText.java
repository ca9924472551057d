// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.CheckRun;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.FindingOverride;
import org.rapport.model.Identifiable;
import org.rapport.model.PlanningStandards;
import org.rapport.model.Worker;
import org.rapport.model.WorkerRole;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.text.Labels;

/** Findings for people to read. */
final class FindingsText implements Format<CheckRun> {

    private static final int WORD = 10;

    private final Writer writer;

    private final Style style;

    private final int width;

    private boolean first = true;

    FindingsText(Writer writer, Terminal terminal) {
        this.writer = writer;
        style = new Style(terminal.colour());
        width = terminal.width();
    }

    @Override
    public void file(PlanFile file, CheckRun run) throws IOException {
        if (!first) {
            writer.write("\n\n");
        }
        first = false;
        line(style.bold(Labels.of(run.plan())));
        line(Paragraph.wrap(Texts.format("findings.file", file.title(), Labels.day(run.at())), 0, width));
        for (FindingGroup group : FindingGroup.of(run.findings())) {
            line("");
            line(style.bold(heading(group.subject())));
            for (Finding finding : group.findings()) {
                finding(finding);
            }
        }
        line("");
        summary(run);
        writer.flush();
    }

    private static String heading(Identifiable subject) {
        if (subject instanceof Worker worker) {
            return Texts.format("findings.worker", Labels.name(worker), role(worker.getRole()));
        }
        return subject.eContainer() == null ? Texts.text("findings.plan") : Labels.of(subject);
    }

    private static String role(WorkerRole role) {
        String key = "role." + role.getName();
        return Texts.has(key) ? Texts.text(key) : Labels.words(role.getName()).toLowerCase(Locale.ROOT);
    }

    private void finding(Finding finding) throws IOException {
        String word = finding.isOverridden() ? Texts.text("findings.overridden") : finding.severity().word();
        String id = finding.check().id();
        String start = "  " + sign(finding) + ' ' + word + " ".repeat(Math.max(0, WORD - word.length())) + "  ";
        int indent = start.length() + id.length() + 2;
        String message = Paragraph.wrap(finding.message(), indent, width);
        line(style.of(finding, start) + id + "  " + message);
        if (finding.isOverridden()) {
            line(" ".repeat(indent) + Paragraph.wrap(answer(finding.override()), indent, width));
        } else if (finding.expired() != null) {
            String expired = Texts.format("findings.answer.expired", finding.expired().getReason(),
                    Labels.day(finding.expired().getExpiresOn()));
            line(" ".repeat(indent) + Paragraph.wrap(expired, indent, width));
        }
    }

    private static String sign(Finding finding) {
        if (finding.isOverridden()) {
            return "○";
        }
        return switch (finding.severity()) {
            case ERROR -> "✗";
            case WARNING -> "!";
            case INFO -> "i";
        };
    }

    private static String answer(FindingOverride override) {
        List<String> details = new ArrayList<>();
        if (override.getBy() != null) {
            details.add(override.getBy());
        }
        if (override.getOn() != null) {
            details.add(Labels.day(override.getOn()));
        }
        return details.isEmpty() ? Texts.format("findings.answer", override.getReason())
                : Texts.format("findings.answer.by", override.getReason(), String.join(", ", details));
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
