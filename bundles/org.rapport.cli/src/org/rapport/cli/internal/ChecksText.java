// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.rapport.checks.CheckDescriptor;
import org.rapport.model.RulePack;
import org.rapport.model.text.Labels;
import org.rapport.report.formats.Paragraph;
import org.rapport.report.formats.Style;

/** What checks there are, for people to read. */
final class ChecksText {

    private static final int INDENT = 4;

    private final Writer writer;

    private final Style style;

    private final int width;

    ChecksText(Writer writer, Terminal terminal) {
        this.writer = writer;
        style = new Style(terminal.colour());
        width = terminal.width();
    }

    void write(List<CheckDescriptor> checks) throws IOException {
        if (checks.isEmpty()) {
            line(Texts.text("checks.none"));
        }
        for (CheckDescriptor check : checks) {
            line(style.bold(check.id() + "  " + check.title()));
            paragraph(check.question());
            paragraph(Texts.format("checks.why", check.why()));
            paragraph(Texts.format("checks.todo", check.whatToDo()));
            paragraph(Texts.format("checks.facts", check.severity().word(),
                    check.unit().isEmpty() ? Texts.text("checks.nothing") : check.unit(), packs(check)));
            for (Limit limit : Limit.of(check)) {
                paragraph(limit(limit));
            }
            paragraph(Texts.format("checks.source", check.source()));
            line("");
        }
        line(Texts.format("checks.count", checks.size()));
    }

    /** The rule packs under which it is asked, in words. */
    static String packs(CheckDescriptor check) {
        return check.rulePacks().stream().sorted().map(RulePack::getName).map(Labels::words)
                .collect(Collectors.joining(", "));
    }

    /** What a limit is unless a service sets its own, in words. */
    static String standard(Limit limit) {
        if (limit.standard() == null) {
            return Texts.text("checks.empty");
        }
        if (limit.standard() instanceof Enum<?> word) {
            return word.name().toUpperCase(Locale.ROOT);
        }
        return limit.standard() instanceof Double number
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : limit.standard().toString();
    }

    private static String limit(Limit limit) {
        return Texts.format(limit.switches() ? "checks.limit.switch" : "checks.limit", limit.name(), standard(limit),
                limit.meaning());
    }

    private void paragraph(String text) throws IOException {
        line(" ".repeat(INDENT) + Paragraph.wrap(text, INDENT, width));
    }

    private void line(String text) throws IOException {
        writer.write(text);
        writer.write('\n');
    }
}
