// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rapport.checks.Messages;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.calc.Window;
import org.rapport.model.metrics.PersonMetrics;
import org.rapport.model.text.Labels;
import org.rapport.report.internal.draw.Anchor;
import org.rapport.report.internal.draw.Box;
import org.rapport.report.internal.draw.Canvas;
import org.rapport.report.internal.draw.Font;
import org.rapport.report.internal.draw.Look;
import org.rapport.report.internal.draw.PathData;
import org.rapport.report.internal.draw.Tone;

/**
 * Who meets whom in the continuity window: a row for each person, those with the lowest continuity first, a column for
 * each worker who came, with minutes and visits, and a mark where somebody came for the first time.
 */
public final class HeatMap {

    private static final Messages MESSAGES = Messages.of(HeatMap.class);

    private static final double NAME = 150;

    private static final double COUNT = 72;

    private static final double CELL_WIDTH = 38;

    private static final double CELL_HEIGHT = 30;

    private static final int TURN = 60;

    /** More rows than that nobody can take in. */
    private static final int MOST_PEOPLE = 40;

    private static final int MOST_WORKERS = 36;

    private static final Font MINUTES = new Font(10.5, false, Tone.INK);

    private static final Font HEADER = Font.SMALL.in(Tone.INK);

    private static final double LONGEST_HEADER = 128;

    private static final Font VISITS = new Font(9, false, Tone.INK);

    private final PlanIndex index;

    private final Window window;

    private final PictureStyle style;

    private final Sheet sheet;

    private HeatMap(PlanIndex index, Window window, PictureStyle style) {
        this.index = index;
        this.window = window;
        this.style = style;
        sheet = new Sheet(style);
    }

    /** Draws the window that ends on a day. */
    public static Picture of(PlanIndex index, LocalDate at, PictureStyle style) {
        Window window = Window.endingOn(at, index.standards().getWindowDays(), index.plan());
        return new HeatMap(index, window, style).draw();
    }

    private Picture draw() {
        String title = MESSAGES.format("heat.title", Days.brief(window.first()), Days.brief(window.last()));
        Map<String, Person> byId = index.plan().getPeople().stream().filter(style::isShown)
                .filter(person -> !window.of(index.visitsOf(person)).isEmpty())
                .collect(Collectors.toMap(Person::getId, Function.identity(), (one, other) -> one));
        List<PersonMetrics> rows = byId.values().stream().map(person -> PersonMetrics.of(person, index, window))
                .sorted(PersonMetrics.WORST_FIRST.thenComparing(PersonMetrics::id)).toList();
        List<PersonMetrics> shown = rows.subList(0, Math.min(MOST_PEOPLE, rows.size()));
        List<Worker> came = index.plan().getWorkers().stream().filter(style::isShown)
                .filter(worker -> shown.stream().anyMatch(row -> !visits(worker, byId.get(row.id())).isEmpty()))
                .toList();
        if (came.isEmpty()) {
            return Sheet.empty(style, title, MESSAGES.text("heat.empty"));
        }
        List<Worker> workers = came.subList(0, Math.min(MOST_WORKERS, came.size()));
        double longest = workers.stream().mapToDouble(worker -> HEADER.width(header(worker))).max().orElse(0);
        double head = Sheet.MARGIN + longest * Math.sin(Math.toRadians(TURN)) + 16;
        double left = Sheet.MARGIN + NAME + COUNT;
        for (int i = 0; i < workers.size(); i++) {
            sheet.canvas().risingText(left + (i + 0.62) * CELL_WIDTH, head - 6,
                    header(workers.get(i)), HEADER, TURN);
        }
        double y = head;
        for (PersonMetrics row : shown) {
            row(row, byId.get(row.id()), workers, y);
            y += CELL_HEIGHT;
        }
        double width = Math.max(left + workers.size() * CELL_WIDTH + 80, 560);
        y += more(rows.size() - shown.size(), "heat.more.people", y);
        y += more(came.size() - workers.size(), "heat.more.workers", y);
        double legend = legend().draw(sheet.canvas(), Sheet.MARGIN, y + 10, width - 2 * Sheet.MARGIN);
        return sheet.finish(title, width, y + 10 + legend + Sheet.MARGIN);
    }

    private static String header(Worker worker) {
        return HEADER.fit(Labels.name(worker), LONGEST_HEADER);
    }

    private List<Visit> visits(Worker worker, Person person) {
        return window.of(index.visitsOf(worker, person));
    }

    private void row(PersonMetrics metrics, Person person, List<Worker> workers, double y) {
        Canvas canvas = sheet.canvas();
        Box whole = new Box(Sheet.MARGIN, y, NAME + COUNT, CELL_HEIGHT);
        sheet.open("row", person, null, whole);
        canvas.text(Sheet.MARGIN, y + 19, Font.NAME.fit(Labels.name(person), NAME - 8), Font.NAME, Anchor.START);
        String met = MESSAGES.format("heat.met", metrics.workers());
        canvas.text(Sheet.MARGIN + NAME, y + 19, Font.SMALL.fit(met, COUNT - 4), Font.SMALL, Anchor.START);
        int all = workers.stream().mapToInt(worker -> minutes(visits(worker, person))).sum();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < workers.size(); i++) {
            List<Visit> visits = visits(workers.get(i), person);
            Box cell = new Box(Sheet.MARGIN + NAME + COUNT + i * CELL_WIDTH + 1, y + 1, CELL_WIDTH - 2,
                    CELL_HEIGHT - 2);
            if (visits.isEmpty()) {
                canvas.rect(cell, 2, Look.filled(Tone.PANEL));
            } else {
                boolean known = index.knownBefore(workers.get(i), person, VisitTimes.start(visits.getFirst()));
                cell(cell, visits, all, known);
                words.add(MESSAGES.format(known ? "heat.say.known" : "heat.say.new", Labels.name(workers.get(i)),
                        minutes(visits), visits.size()));
            }
        }
        sheet.close();
        sheet.say(MESSAGES.format("heat.say.person", Labels.name(person), String.join("; ", words)));
    }

    private void cell(Box cell, List<Visit> visits, int all, boolean known) {
        Canvas canvas = sheet.canvas();
        int minutes = minutes(visits);
        int level = level(minutes, all);
        canvas.rect(cell, 2, Look.filled(tone(level)));
        Tone ink = level > 1 ? Tone.ON_HEAT : Tone.INK;
        canvas.text(cell.centreX(), cell.y() + 13, MINUTES.fit(String.valueOf(minutes), cell.width()),
                MINUTES.in(ink), Anchor.MIDDLE);
        canvas.text(cell.centreX(), cell.y() + 24, VISITS.fit(visits.size() + "×", cell.width()), VISITS.in(ink),
                Anchor.MIDDLE);
        if (!known) {
            firstTime(canvas, cell);
        }
    }

    private static void firstTime(Canvas canvas, Box cell) {
        canvas.rect(cell, 2, Look.line(Tone.LOOK_EDGE, 2));
        canvas.path(PathData.outline(cell.right() - 9, cell.y(), cell.right(), cell.y(), cell.right(), cell.y() + 9),
                Look.filled(Tone.LOOK_EDGE));
    }

    private static int minutes(List<Visit> visits) {
        return visits.stream().mapToInt(VisitTimes::minutes).sum();
    }

    /** 0 to 3: up to a tenth of the minutes that people gave, a quarter, a half, and more. */
    private static int level(int minutes, int all) {
        return minutes * 2 > all ? 3 : minutes * 4 > all ? 2 : minutes * 10 > all ? 1 : 0;
    }

    private static Tone tone(int level) {
        return Tone.values()[Tone.HEAT_1.ordinal() + level];
    }

    private double more(int count, String key, double y) {
        if (count <= 0) {
            return 0;
        }
        String text = MESSAGES.format(key, count);
        sheet.canvas().text(Sheet.MARGIN, y + 17, text, Font.SMALL, Anchor.START);
        sheet.say(text + '.');
        return Font.SMALL.lineHeight() + 6;
    }

    private static Legend legend() {
        Legend legend = new Legend();
        legend.add(MESSAGES.text("heat.legend.cell"), (canvas, box) -> canvas.rect(box, 2, Look.filled(Tone.PANEL)));
        for (int level = 0; level <= 3; level++) {
            Tone tone = tone(level);
            legend.add(MESSAGES.text("heat.legend." + level), (canvas, box) -> canvas.rect(box, 2, Look.filled(tone)));
        }
        legend.add(MESSAGES.text("heat.legend.new"), HeatMap::firstTime);
        return legend;
    }
}
