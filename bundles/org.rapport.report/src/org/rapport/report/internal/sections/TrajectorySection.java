// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.List;
import java.util.Locale;

import org.rapport.model.metrics.ServiceMetrics;
import org.rapport.model.metrics.SupportWeek;
import org.rapport.report.Chapter;
import org.rapport.report.ServiceContext;
import org.rapport.report.ServiceSection;
import org.rapport.report.html.Html;

/** Support week by week, beside how independent people become. */
final class TrajectorySection extends AbstractSection implements ServiceSection {

    TrajectorySection() {
        super("trajectory", 50);
    }

    @Override
    public Chapter chapter() {
        return Chapter.OUTCOMES;
    }

    @Override
    public void write(ServiceContext context, Html html) {
        ServiceMetrics figures = context.figures();
        List<SupportWeek> weeks = figures.weeks();
        if (weeks.isEmpty()) {
            html.element("p", Texts.text("trajectory.none"));
            return;
        }
        if (weeks.stream().anyMatch(week -> week.minutesPerPerson() != null)) {
            html.open("figure").svg(WeekBars.svg(html, weeks)).close();
        }
        String scored = figures.independenceInstrument();
        table(html, Texts.text("trajectory.caption"),
                Texts.format("trajectory.heads", scored == null ? Texts.text("none") : scored.replace('-', ' '))
                        .split(";"));
        for (int i = 0; i < weeks.size(); i++) {
            row(weeks.get(i), "service.weeks." + i + '.', html);
        }
        end(html);
        note(html, Texts.text("trajectory.note"));
    }

    private static void row(SupportWeek week, String figure, Html html) {
        html.open("tr").element("th", Tables.day(week.monday()), "scope", "row");
        if (week.people() == null) {
            html.element("td", Texts.text("hidden"), "class", "none", "colspan", "3");
        } else {
            Numbers.whole(html, figure + "people", week.people());
            Numbers.hours(html, figure + "minutes", week.minutes().doubleValue());
            Numbers.hours(html, figure + "minutesPerPerson", week.minutesPerPerson());
        }
        Double change = week.independence().value();
        if (week.independence().isHidden() || change == null) {
            Numbers.mean(html, figure, week.independence(), 1);
        } else {
            html.element("td", String.format(Locale.ROOT, "%+.1f", change), "class", "number", "data-figure",
                    figure + "independence.value");
        }
        html.close();
    }
}
