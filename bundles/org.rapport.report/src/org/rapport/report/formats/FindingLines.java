// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.rapport.checks.Finding;
import org.rapport.model.FindingOverride;
import org.rapport.model.Identifiable;
import org.rapport.model.Worker;
import org.rapport.model.WorkerRole;
import org.rapport.model.text.Labels;

/** How a finding looks to people: a sign, a word, the check, what it asks, and what somebody answered. */
public final class FindingLines {

    private static final int WORD = 10;

    private final Style style;

    private final int width;

    /** @param width characters in a line */
    public FindingLines(Style style, int width) {
        this.style = style;
        this.width = width;
    }

    /** What stands above the findings about somebody or something. */
    public static String heading(Identifiable subject) {
        if (subject instanceof Worker worker) {
            return Texts.format("findings.worker", Labels.name(worker), role(worker.getRole()));
        }
        return subject.eContainer() == null ? Texts.text("findings.plan") : Labels.of(subject);
    }

    private static String role(WorkerRole role) {
        String key = "role." + role.getName();
        return Texts.has(key) ? Texts.text(key) : Labels.words(role.getName()).toLowerCase(Locale.ROOT);
    }

    /** The lines of a finding, with what else there is to say of it below. */
    public List<String> of(Finding finding, String... more) {
        String word = finding.isOverridden() ? Texts.text("findings.overridden") : finding.severity().word();
        String id = finding.check().id();
        String start = "  " + sign(finding) + ' ' + word + " ".repeat(Math.max(0, WORD - word.length())) + "  ";
        int indent = start.length() + id.length() + 2;
        List<String> below = new ArrayList<>(List.of(more));
        if (finding.isOverridden()) {
            below.add(answer(finding.override()));
        } else if (finding.expired() != null) {
            below.add(Texts.format("findings.answer.expired", finding.expired().getReason(),
                    Labels.day(finding.expired().getExpiresOn())));
        }
        List<String> lines = new ArrayList<>();
        lines.add(style.of(finding, start) + id + "  " + Paragraph.wrap(finding.message(), indent, width));
        below.forEach(line -> lines.add(" ".repeat(indent) + Paragraph.wrap(line, indent, width)));
        return lines;
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
}
