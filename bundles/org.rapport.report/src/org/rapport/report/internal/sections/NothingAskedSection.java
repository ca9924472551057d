// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.List;

import org.rapport.model.text.Labels;
import org.rapport.report.Chapter;
import org.rapport.report.PersonOutlook;
import org.rapport.report.TeamContext;
import org.rapport.report.TeamSection;
import org.rapport.report.html.Html;

/** For whom it simply works: nothing is asked about them. */
final class NothingAskedSection extends AbstractSection implements TeamSection {

    NothingAskedSection() {
        super("nothing-asked", 20);
    }

    @Override
    public Chapter chapter() {
        return Chapter.OUTCOMES;
    }

    @Override
    public void write(TeamContext context, Html html) {
        List<PersonOutlook> well = context.people().stream().filter(person -> person.findings().isEmpty()).toList();
        if (context.people().isEmpty()) {
            Says.unsaid(html, "continuity.none");
            return;
        }
        if (well.isEmpty()) {
            html.element("p", Texts.text("nothing-asked.nobody"));
            return;
        }
        html.element("p", Texts.format("nothing-asked.people", well.size(), context.people().size()));
        html.open("ul", "class", "names");
        well.stream().limit(context.rows()).forEach(each -> {
            html.open("li");
            Tables.link(html, Labels.of(each.person()), context.pages().apply(each.person()));
            html.close();
        });
        html.close();
        Tables.more(html, well.size(), context.rows());
    }
}
