// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.rapport.checks.CheckDescriptor;

/** What checks there are, in Markdown: in one document, or as an index to pages of their own. */
final class ChecksMarkdown {

    private final CheckCatalogue catalogue;

    private final Writer writer;

    private final MarkdownWriter out;

    ChecksMarkdown(CheckCatalogue catalogue, Writer writer) {
        this.catalogue = catalogue;
        this.writer = writer;
        out = new MarkdownWriter(writer, catalogue.markdown());
    }

    /** The list of all checks by family, with what holds for all of them. */
    void index() throws IOException {
        out.heading(1, Texts.text("checks.heading"));
        out.paragraph(Texts.text("checks.introduction"));
        out.paragraph(Texts.text("checks.answers"));
        out.code("xml", Texts.text("checks.answers.sample"));
        String limits = catalogue.hasPages() ? CheckCatalogue.LIMITS
                : '#' + Markdown.anchor(Texts.text("limits.heading"));
        out.marked(Texts.format("checks.limits", limits));
        out.paragraph(Texts.text("checks.sources"));
        for (List<CheckDescriptor> family : catalogue.families().values()) {
            CheckDescriptor any = family.getFirst();
            out.heading(2, CheckCatalogue.familyHeading(any));
            if (!any.familyAbout().isEmpty()) {
                out.paragraph(any.familyAbout());
            }
            out.table(Texts.text("checks.table.heads"), family.stream().map(this::row).toList());
        }
        if (catalogue.hasPages()) {
            out.marked(Texts.text("checks.made"));
        }
    }

    /** The list, then everything of each check, then the limits. */
    void document() throws IOException {
        index();
        for (List<CheckDescriptor> family : catalogue.families().values()) {
            for (CheckDescriptor check : family) {
                writer.write('\n');
                new CheckPage(catalogue, check, writer).write(2);
            }
        }
        writer.write('\n');
        new LimitsPage(catalogue, writer).write(2);
    }

    private List<String> row(CheckDescriptor check) {
        return List.of(Markdown.link(check.id(), catalogue.link(check)), catalogue.markdown().inline(check.title()),
                catalogue.markdown().inline(check.question()), check.severity().word());
    }
}
