// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.List;
import java.util.Locale;

import org.rapport.model.metrics.SupportWeek;
import org.rapport.report.html.Html;

/** Hours of support for a person, week by week, as bars. The table below says the same in figures. */
final class WeekBars {

    private static final int HEIGHT = 190;

    private static final int FLOOR = 160;

    private static final int TALLEST = 130;

    private static final int WIDTH = 640;

    private static final int WIDEST = 64;

    private static final double MINUTES_PER_HOUR = 60;

    private WeekBars() {
    }

    static String svg(Html html, List<SupportWeek> weeks) {
        double most = weeks.stream().map(SupportWeek::minutesPerPerson).filter(minutes -> minutes != null)
                .mapToDouble(minutes -> minutes).max().orElse(1);
        double step = (double) WIDTH / weeks.size();
        double bar = Math.min(WIDEST, step * 0.7);
        Drawing drawing = new Drawing(WIDTH, HEIGHT, Texts.text("trajectory.picture"), words(weeks));
        drawing.line(0, FLOOR, WIDTH, FLOOR, html.colour("line"));
        boolean labels = step > 34;
        for (int i = 0; i < weeks.size(); i++) {
            SupportWeek week = weeks.get(i);
            double middle = (i + 0.5) * step;
            if (week.minutesPerPerson() != null) {
                double height = most == 0 ? 0 : TALLEST * week.minutesPerPerson() / most;
                drawing.rect(middle - bar / 2, FLOOR - height, bar, height, html.colour("bar"));
                if (labels) {
                    drawing.text(middle, FLOOR - height - 6, "middle", 13, html.colour("ink"),
                            Numbers.tenth(week.minutesPerPerson() / MINUTES_PER_HOUR) + " h");
                }
            }
            if (labels) {
                drawing.text(middle, FLOOR + 20, "middle", 12, html.colour("soft"), Tables.shortDay(week.monday()));
            }
        }
        return drawing.toString();
    }

    private static String words(List<SupportWeek> weeks) {
        StringBuilder words = new StringBuilder();
        for (SupportWeek week : weeks) {
            if (week.minutesPerPerson() != null) {
                words.append(String.format(Locale.ROOT, "%s: %s h. ", Tables.shortDay(week.monday()),
                        Numbers.tenth(week.minutesPerPerson() / MINUTES_PER_HOUR)));
            }
        }
        return words.toString().strip();
    }
}
