// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

import org.rapport.checks.CheckDescriptor;

/** What checks there are, as a page in Markdown: a list of all to begin with, then each with its limits and sources. */
final class ChecksMarkdown {

    private final Writer writer;

    ChecksMarkdown(Writer writer) {
        this.writer = writer;
    }

    void write(List<CheckDescriptor> checks) throws IOException {
        line("# " + Texts.text("checks.heading"));
        line("");
        line(Texts.text("checks.introduction"));
        line("");
        line(Texts.text("checks.table"));
        line("| --- | --- | --- | --- |");
        for (CheckDescriptor check : checks) {
            line("| [" + check.id() + "](#" + check.id().toLowerCase(Locale.ROOT) + ") | " + cell(check.title())
                    + " | " + cell(check.question()) + " | " + check.severity().word() + " |");
        }
        for (CheckDescriptor check : checks) {
            check(check);
        }
    }

    private void check(CheckDescriptor check) throws IOException {
        line("");
        line("## " + check.id());
        line("");
        line("**" + escape(check.title()) + ".** " + escape(check.question()));
        line("");
        line(Texts.format("checks.markdown.facts", check.severity().word(),
                check.unit().isEmpty() ? Texts.text("checks.nothing") : check.unit(), ChecksText.packs(check)));
        section("checks.markdown.why", check.why());
        section("checks.markdown.todo", check.whatToDo());
        section("checks.markdown.rule", check.rule());
        section("checks.markdown.example", check.example());
        List<Limit> limits = Limit.of(check);
        if (!limits.isEmpty()) {
            line("");
            line(Texts.text("checks.markdown.limits"));
            line("| --- | --- | --- |");
            for (Limit limit : limits) {
                line("| `" + limit.name() + "` | " + ChecksText.standard(limit) + " | " + cell(limit.meaning())
                        + (limit.switches() ? ' ' + Texts.text("checks.markdown.switch") : "") + " |");
            }
        }
        section("checks.markdown.source", check.source());
    }

    private void section(String key, String text) throws IOException {
        line("");
        line(Texts.format(key, escape(text)));
    }

    private static String cell(String text) {
        return escape(text).replace("|", "\\|");
    }

    /** Keeps names such as SAFE_AND_WELL and formulas from turning into emphasis. */
    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("_", "\\_").replace("*", "\\*").replace("<", "&lt;");
    }

    private void line(String text) throws IOException {
        writer.write(text);
        writer.write('\n');
    }
}
