// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.rapport.checks.CheckDescriptor;

/** Everything that is to be said of one check, under a heading of its own. */
final class CheckPage {

    private final CheckCatalogue catalogue;

    private final CheckDescriptor check;

    private final MarkdownWriter out;

    CheckPage(CheckCatalogue catalogue, CheckDescriptor check, Writer writer) {
        this.catalogue = catalogue;
        this.check = check;
        out = new MarkdownWriter(writer, catalogue.markdown());
    }

    /** Writes it. @param level of its heading: 1 on a page of its own */
    void write(int level) throws IOException {
        out.heading(level, CheckCatalogue.heading(check));
        out.raw("**" + catalogue.markdown().inline(check.question()) + "**");
        out.lines(List.of(
                Texts.format("page.family", Markdown.link(CheckCatalogue.familyHeading(check),
                        catalogue.familyLink(check))),
                Texts.format("page.severity", check.severity().word()),
                Texts.format("page.measures", CheckCatalogue.unit(check)),
                Texts.format("page.packs", ChecksText.packs(check))));
        section(level, "page.why", check.why());
        section(level, "page.todo", check.whatToDo());
        fixes(level);
        section(level, "page.rule", check.rule());
        section(level, "page.example", check.example());
        limits(level);
        section(level, "page.source", check.source());
        if (catalogue.hasPages()) {
            out.marked(Texts.format("page.more", CheckCatalogue.INDEX, CheckCatalogue.LIMITS));
        }
    }

    private void fixes(int level) throws IOException {
        if (check.fixes().isEmpty() && check.aboutFixes().isEmpty()) {
            return;
        }
        out.heading(level + 1, Texts.text("page.fixes"));
        if (!check.aboutFixes().isEmpty()) {
            out.paragraph(check.aboutFixes());
        }
        if (!check.fixes().isEmpty()) {
            out.table(Texts.text("page.fixes.heads"), check.fixes().stream().map(fix -> List
                    .of(catalogue.markdown().inline(fix.name()), catalogue.markdown().inline(fix.does()))).toList());
        }
    }

    private void section(int level, String heading, String text) throws IOException {
        out.heading(level + 1, Texts.text(heading));
        out.paragraph(text);
    }

    private void limits(int level) throws IOException {
        List<Limit> limits = Limit.of(check);
        if (limits.isEmpty()) {
            return;
        }
        out.heading(level + 1, Texts.text("page.limits"));
        out.table(Texts.text("page.limits.heads"), limits.stream()
                .map(limit -> List.of(Markdown.link('`' + limit.name() + '`', catalogue.link(limit)),
                        ChecksText.standard(limit), catalogue.markdown().inline(limit.meaning())))
                .toList());
        List<String> switches = limits.stream().filter(Limit::switches).map(limit -> '`' + limit.name() + '`').toList();
        if (!switches.isEmpty()) {
            out.marked(Texts.format("page.limits.switch", switches.size(), String.join(", ", switches)));
        }
    }
}
