// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.List;

import org.rapport.model.metrics.PersonMetrics;
import org.rapport.report.Chapter;
import org.rapport.report.PersonOutlook;
import org.rapport.report.TeamContext;
import org.rapport.report.TeamSection;
import org.rapport.report.html.Html;
import org.rapport.report.pictures.HeatMap;

/** Who is met by how many, lowest continuity first, with what the indices mean. */
final class ContinuitySection extends AbstractSection implements TeamSection {

    ContinuitySection() {
        super("continuity", 20);
    }

    @Override
    public Chapter chapter() {
        return Chapter.TIME;
    }

    @Override
    public void write(TeamContext context, Html html) {
        List<PersonMetrics> people = context.people().stream().map(PersonOutlook::metrics)
                .sorted(PersonMetrics.WORST_FIRST).toList();
        if (people.isEmpty()) {
            Says.unsaid(html, "continuity.none");
            return;
        }
        int days = context.metrics().windowDays();
        table(html, Texts.format("continuity.caption", days), Texts.text("continuity.heads").split(";"));
        people.stream().limit(context.rows()).forEach(each -> row(each, html));
        end(html);
        Tables.more(html, people.size(), context.rows());
        Figures.show(html, HeatMap.of(context.index(), context.metrics().at(), Figures.style(html)));
        for (String definition : Texts.format("continuity.definitions",
                context.index().standards().getMinimumVisitsForIndex()).split("\n")) {
            note(html, definition);
        }
    }

    private static void row(PersonMetrics person, Html html) {
        String figure = "people." + person.id() + '.';
        html.open("tr").element("th", Tables.name(person.name()), "scope", "row");
        Numbers.whole(html, figure + "visits", person.visits());
        Numbers.whole(html, figure + "workers", person.workers());
        if (person.coc() == null) {
            html.element("td", Texts.text("continuity.too.few"), "class", "none", "colspan", "5");
        } else {
            Numbers.share(html, figure + "upc", person.upc());
            Numbers.share(html, figure + "coc", person.coc());
            Numbers.share(html, figure + "secon", person.secon());
            Numbers.share(html, figure + "hi", person.hi());
            Numbers.share(html, figure + "mmci", person.mmci());
        }
        Numbers.whole(html, figure + "handOffs", person.handOffs());
        Numbers.whole(html, figure + "newWorkerVisits", person.newWorkerVisits());
        Numbers.tenth(html, figure + "minutesPerDay", person.minutesPerDay());
        html.close();
    }
}
