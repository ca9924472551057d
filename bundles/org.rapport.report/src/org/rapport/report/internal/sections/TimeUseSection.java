// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import org.rapport.model.metrics.TimeUse;
import org.rapport.report.Chapter;
import org.rapport.report.ServiceContext;
import org.rapport.report.ServiceSection;
import org.rapport.report.html.Html;

/** What working time is spent on: contact, travel and process. */
final class TimeUseSection extends AbstractSection implements ServiceSection {

    private static final int WIDTH = 640;

    private static final int HEIGHT = 26;

    TimeUseSection() {
        super("time-use", 50);
    }

    @Override
    public Chapter chapter() {
        return Chapter.TIME;
    }

    @Override
    public void write(ServiceContext context, Html html) {
        TimeUse use = context.figures().timeUse();
        if (use.contactMinutesPerWeek() == null) {
            html.element("p", Texts.text("time-use.none"));
            return;
        }
        bar(use, html);
        table(html, Texts.text("time-use.caption"), Texts.text("time-use.heads").split(";"));
        row(html, "contact", "contactMinutesPerWeek", use.contactMinutesPerWeek(), use);
        row(html, "travel", "travelMinutesPerWeek", use.travelMinutesPerWeek(), use);
        row(html, "process", "processMinutesPerWeek", use.processMinutesPerWeek(), use);
        end(html);
        Numbers.tile(html, "service.timeUse.contactPercent", Numbers.percent(use.contactPercent()),
                Texts.text("time-use.share"));
        Numbers.tile(html, "service.timeUse.travelMinutesPerContactHour",
                Numbers.tenth(use.travelMinutesPerContactHour()), Texts.text("time-use.travel.hour"));
        Numbers.tile(html, "service.timeUse.utilisationPercent", Numbers.percent(use.utilisationPercent()),
                Texts.text("time-use.utilisation"));
        note(html, Texts.text("time-use.note"));
    }

    private static double all(TimeUse use) {
        return use.contactMinutesPerWeek() + use.travelMinutesPerWeek() + use.processMinutesPerWeek();
    }

    private static void bar(TimeUse use, Html html) {
        double all = all(use);
        if (all == 0) {
            return;
        }
        double contact = WIDTH * use.contactMinutesPerWeek() / all;
        double travel = WIDTH * use.travelMinutesPerWeek() / all;
        String words = Texts.format("time-use.picture.words", Numbers.tenth(use.contactPercent()),
                Numbers.tenth(100 * use.travelMinutesPerWeek() / all),
                Numbers.tenth(100 * use.processMinutesPerWeek() / all));
        Drawing drawing = new Drawing(WIDTH, HEIGHT, Texts.text("time-use.picture"), words);
        drawing.rect(0, 0, contact, HEIGHT, html.colour("bar"));
        drawing.rect(contact + 1, 0, travel, HEIGHT, html.colour("soft"));
        drawing.rect(contact + travel + 2, 0, WIDTH - contact - travel - 2, HEIGHT, html.colour("bar-soft"));
        html.open("figure").svg(drawing.toString()).element("figcaption", words).close();
    }

    private static void row(Html html, String kind, String figure, double minutes, TimeUse use) {
        html.open("tr").element("th", Texts.text("time-use." + kind), "scope", "row");
        Numbers.hours(html, "service.timeUse." + figure, minutes);
        double all = all(use);
        html.element("td", all == 0 ? Texts.text("none") : Numbers.percent(100 * minutes / all), "class", "number");
        html.element("td", Texts.text("time-use." + kind + ".what")).close();
    }
}
