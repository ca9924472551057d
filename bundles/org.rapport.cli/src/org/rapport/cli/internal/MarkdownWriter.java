// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.List;

import org.rapport.report.formats.Paragraph;

/** Writes the blocks of a page in Markdown, a blank line between two of them. */
final class MarkdownWriter {

    private final Writer writer;

    private final Markdown markdown;

    private boolean begun;

    MarkdownWriter(Writer writer, Markdown markdown) {
        this.writer = writer;
        this.markdown = markdown;
    }

    void heading(int level, String text) throws IOException {
        raw("#".repeat(level) + ' ' + text);
    }

    /** A paragraph that is Markdown already. */
    void marked(String text) throws IOException {
        raw(Paragraph.wrap(text, 0, Markdown.WIDTH));
    }

    /** Plain text, as a paragraph. */
    void paragraph(String text) throws IOException {
        raw(markdown.paragraph(text));
    }

    void lines(List<String> items) throws IOException {
        raw("- " + String.join("\n- ", items));
    }

    /** @param heads of the columns, with semicolons between */
    void table(String heads, List<List<String>> rows) throws IOException {
        List<String> columns = List.of(heads.split(";"));
        StringBuilder table = new StringBuilder(Markdown.row(columns)).append('\n')
                .append(Markdown.row(Collections.nCopies(columns.size(), "---")));
        rows.forEach(row -> table.append('\n').append(Markdown.row(row)));
        raw(table.toString());
    }

    void code(String language, String text) throws IOException {
        raw("```" + language + '\n' + text.strip() + "\n```");
    }

    /** A block that is Markdown already. */
    void raw(String block) throws IOException {
        writer.write(begun ? "\n" : "");
        writer.write(block);
        writer.write('\n');
        begun = true;
    }
}
