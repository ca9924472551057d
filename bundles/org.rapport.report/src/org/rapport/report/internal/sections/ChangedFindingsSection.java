// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.rapport.checks.Finding;
import org.rapport.checks.compare.FindingChange;
import org.rapport.checks.compare.FindingChange.Kind;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.text.Labels;
import org.rapport.report.TeamContext;
import org.rapport.report.html.Html;

/** What is asked after a change and was not before, what is asked no more, and what is asked otherwise. */
final class ChangedFindingsSection extends AbstractChangeSection {

    /** More about one person or worker are only counted. */
    private static final int MOST = 6;

    ChangedFindingsSection() {
        super("change-findings", 40);
    }

    @Override
    public void write(TeamContext context, Html html) {
        boolean any = false;
        for (Kind kind : List.of(Kind.NEW, Kind.CHANGED, Kind.GONE)) {
            List<FindingChange> changes = context.comparison().findings(kind);
            if (!changes.isEmpty()) {
                any = true;
                html.element("h4", Texts.text("change-findings." + kind.name().toLowerCase(Locale.ROOT)));
                write(changes, context, html);
            }
        }
        if (!any) {
            html.element("p", Texts.text("change-findings.none"));
        }
    }

    private void write(List<FindingChange> changes, TeamContext context, Html html) {
        Map<Identifiable, List<FindingChange>> bySubject = new LinkedHashMap<>();
        changes.forEach(change -> bySubject.computeIfAbsent(change.finding().subject(), absent -> new ArrayList<>())
                .add(change));
        table(html, Texts.format("change-findings.caption", changes.size()),
                Texts.text("change-findings.heads").split(";"));
        bySubject.entrySet().stream().limit(context.rows())
                .forEach(each -> row(each.getKey(), each.getValue(), context, html));
        end(html);
        if (bySubject.size() > context.rows()) {
            note(html, Texts.format("change.more", bySubject.size() - context.rows()));
        }
    }

    private static void row(Identifiable subject, List<FindingChange> changes, TeamContext context, Html html) {
        html.open("tr").open("th", "scope", "row", "class", "who");
        Tables.link(html, subject instanceof ServicePlan ? Texts.text("change-findings.plan") : Labels.of(subject),
                subject instanceof Person person ? context.pages().apply(person) : null);
        html.close().open("td").open("ul", "class", "questions");
        changes.stream().limit(MOST).forEach(change -> write(change, html));
        html.close();
        if (changes.size() > MOST) {
            note(html, Texts.format("change.more", changes.size() - MOST));
        }
        html.close().close();
    }

    private static void write(FindingChange change, Html html) {
        Finding finding = change.finding();
        html.open("li").element("span", Texts.text("severity." + finding.severity().word()), "class",
                "tag " + finding.severity().word()).text(" ");
        if (finding.isOverridden()) {
            html.element("span", Texts.text("change-findings.answered"), "class", "tag").text(" ");
        }
        html.text(finding.message()).text(" ").element("span", finding.check().id(), "class", "soft");
        FindingWas.sentences(change).forEach(was -> html.text(" ").element("span", was, "class", "soft"));
        html.close();
    }
}
