// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.List;

import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.text.Labels;
import org.rapport.report.Chapter;
import org.rapport.report.PersonOutlook;
import org.rapport.report.TeamContext;
import org.rapport.report.TeamSection;
import org.rapport.report.html.Html;

/** People in the order in which a change would help most, with what to ask first. */
final class WhoFirstSection extends AbstractSection implements TeamSection {

    WhoFirstSection() {
        super("who-first", 30);
    }

    @Override
    public Chapter chapter() {
        return Chapter.OUTCOMES;
    }

    @Override
    public void write(TeamContext context, Html html) {
        List<PersonOutlook> people = context.people().stream().filter(person -> !person.findings().isEmpty()).toList();
        if (people.isEmpty()) {
            html.element("p", Texts.text("who-first.nobody"));
            return;
        }
        table(html, Texts.text("who-first.caption"), Texts.text("who-first.heads").split(";"));
        people.stream().limit(context.rows()).forEach(each -> row(each, context, html));
        end(html);
        Tables.more(html, people.size(), context.rows());
        note(html, Texts.text("who-first.note"));
    }

    private static void row(PersonOutlook person, TeamContext context, Html html) {
        Finding first = person.findings().getFirst();
        html.open("tr").open("th", "scope", "row");
        Tables.link(html, Labels.of(person.person()), context.pages().apply(person.person()));
        html.close().open("td");
        for (Severity severity : Severity.values()) {
            if (person.count(severity) > 0) {
                html.element("span", Texts.format("count." + severity.word(), person.count(severity)), "class",
                        "tag " + severity.word()).text(" ");
            }
        }
        html.close();
        html.open("td").text(first.message()).text(" ").element("span", first.check().id(), "class", "tag").close();
        html.element("td", first.check().whatToDo());
        html.close();
    }
}
