// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.rapport.checks.CheckDescriptor;

/** Every limit that a check goes by, with its default, and how a service sets it or makes another thing of a check. */
final class LimitsPage {

    private final CheckCatalogue catalogue;

    private final MarkdownWriter out;

    LimitsPage(CheckCatalogue catalogue, Writer writer) {
        this.catalogue = catalogue;
        out = new MarkdownWriter(writer, catalogue.markdown());
    }

    /** Writes it. @param level of its heading: 1 on a page of its own */
    void write(int level) throws IOException {
        out.heading(level, Texts.text("limits.heading"));
        out.paragraph(Texts.text("limits.introduction"));
        out.code("xml", Texts.text("limits.sample"));
        out.paragraph(Texts.text("limits.settings"));
        for (Limit limit : catalogue.limits()) {
            limit(level + 1, limit);
        }
        if (catalogue.hasPages()) {
            out.marked(Texts.format("limits.more", CheckCatalogue.INDEX));
        }
    }

    private void limit(int level, Limit limit) throws IOException {
        out.heading(level, limit.name());
        out.paragraph(limit.meaning());
        List<Limit> parts = limit.parts();
        if (!parts.isEmpty()) {
            out.table(Texts.text("limits.parts.heads"), parts.stream().map(part -> List.of('`' + part.name() + '`',
                    ChecksText.standard(part), catalogue.markdown().inline(part.meaning()))).toList());
        }
        List<String> facts = new ArrayList<>();
        facts.add(Texts.format("limits.default", ChecksText.standard(limit)));
        List<CheckDescriptor> checks = catalogue.checksBy(limit);
        facts.add(Texts.format("limits.checks", links(checks)));
        List<CheckDescriptor> off = checks.stream().filter(check -> check.switches().contains(limit.name())).toList();
        if (!off.isEmpty()) {
            facts.add(Texts.format("limits.off", links(off)));
        }
        out.lines(facts);
    }

    private String links(List<CheckDescriptor> checks) {
        return checks.stream().map(check -> Markdown.link(check.id(), catalogue.link(check)))
                .collect(Collectors.joining(", "));
    }
}
