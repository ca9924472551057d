// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.rapport.model.Visit;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.calc.Window;
import org.rapport.model.calc.WorkingTime;
import org.rapport.model.text.Labels;
import org.rapport.report.Part;
import org.rapport.report.PersonContext;
import org.rapport.report.PersonSection;
import org.rapport.report.html.Html;
import org.rapport.report.pictures.Week;

/** Who comes when: a week of visits. */
final class VisitsSection extends AbstractSection implements PersonSection {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private static final int DAYS_PER_WEEK = 7;

    VisitsSection() {
        super("visits", 60);
    }

    @Override
    public Part part() {
        return Part.VISITS;
    }

    @Override
    public void write(PersonContext context, Html html) {
        List<Visit> visits = context.index().visitsOf(context.person());
        if (visits.isEmpty()) {
            Says.unsaid(html, "visits.none");
            return;
        }
        LocalDate monday = monday(visits, context.at());
        List<Visit> week = new Window(monday, monday.plusDays(DAYS_PER_WEEK - 1L)).of(visits);
        Figures.show(html, Week.of(context.person(), context.index(), monday, Figures.style(html)));
        table(html, Texts.format("visits.caption", Tables.day(monday)), Texts.text("visits.heads").split(";"));
        Map<LocalDate, List<Visit>> days = new TreeMap<>();
        week.forEach(visit -> days.computeIfAbsent(VisitTimes.start(visit).toLocalDate(), day -> new ArrayList<>())
                .add(visit));
        days.forEach((day, its) -> row(day, its, html));
        end(html);
    }

    /** The week of the day the plan is looked at, else the last week with visits before it, else the first after. */
    static LocalDate monday(List<Visit> visits, LocalDate at) {
        LocalDate last = null;
        for (Visit visit : visits) {
            LocalDate monday = WorkingTime.mondayOf(VisitTimes.start(visit).toLocalDate());
            if (last != null && monday.isAfter(WorkingTime.mondayOf(at))) {
                break;
            }
            last = monday;
        }
        return last;
    }

    private static void row(LocalDate day, List<Visit> visits, Html html) {
        html.open("tr").element("th", WEEKDAY.format(day), "scope", "row").open("td").open("ul", "class", "plain");
        for (Visit visit : visits) {
            String end = TIME.format(VisitTimes.start(visit).plusMinutes(VisitTimes.minutes(visit)));
            Says.item(html,
                    Texts.format("visits.visit", TIME.format(VisitTimes.start(visit)), end,
                            Labels.names(visit.getWorkers())),
                    Says.joined(List.of(Texts.words(visit.getPurpose()), VisitTimes.isFaceToFace(visit) ? ""
                            : Texts.words(visit.getMode()))));
        }
        html.close().close().close();
    }
}
