// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.rapport.checks.Messages;
import org.rapport.model.Person;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.text.Labels;
import org.rapport.report.internal.draw.Anchor;
import org.rapport.report.internal.draw.Box;
import org.rapport.report.internal.draw.Canvas;
import org.rapport.report.internal.draw.Font;
import org.rapport.report.internal.draw.Look;
import org.rapport.report.internal.draw.Tone;

/** A week as a calendar: who comes when to a person, or where a worker is when. */
public final class Week {

    private static final Messages MESSAGES = Messages.of(Week.class);

    private static final int DAYS = 7;

    private static final int HOUR = 60;

    private static final double GUTTER = 44;

    private static final double COLUMN = 106;

    private static final double HEAD = 28;

    private static final double PIXELS_PER_MINUTE = 0.9;

    private static final double LEAST_HEIGHT = 15;

    private static final Font LABEL = new Font(10.5, false, Tone.INK);

    private final PictureStyle style;

    private final LocalDate monday;

    private final List<WeekBlock> blocks;

    private final Sheet sheet;

    private int firstHour;

    private int lastHour;

    private Week(LocalDate monday, List<WeekBlock> blocks, PictureStyle style) {
        this.style = style;
        this.monday = monday;
        this.blocks = blocks;
        sheet = new Sheet(style);
    }

    /** Who comes when to a person. @param day any day of the week */
    public static Picture of(Person person, PlanIndex index, LocalDate day, PictureStyle style) {
        style.requireShown(person);
        LocalDate monday = mondayOf(day);
        return new Week(monday, new WeekBlocks(index, monday, style).of(person), style)
                .draw("week.person", Labels.name(person));
    }

    /** Where a worker is when, and what else they do. @param day any day of the week */
    public static Picture of(Worker worker, PlanIndex index, LocalDate day, PictureStyle style) {
        style.requireShown(worker);
        LocalDate monday = mondayOf(day);
        return new Week(monday, new WeekBlocks(index, monday, style).of(worker), style)
                .draw("week.of", Labels.name(worker));
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Picture draw(String key, String name) {
        String title = MESSAGES.format(key, name, Days.brief(monday), Days.brief(monday.plusDays(DAYS - 1L)));
        if (blocks.isEmpty()) {
            return Sheet.empty(style, title, MESSAGES.format("week.empty", name));
        }
        firstHour = blocks.stream().mapToInt(WeekBlock::from).min().orElse(0) / HOUR;
        int last = blocks.stream().mapToInt(block -> Math.max(block.to(), bottom(block))).max().orElse(HOUR);
        lastHour = Math.ceilDiv(last, HOUR);
        double width = 2 * Sheet.MARGIN + GUTTER + DAYS * COLUMN;
        grid(width);
        for (int i = 0; i < DAYS; i++) {
            day(monday.plusDays(i), Sheet.MARGIN + GUTTER + i * COLUMN);
        }
        double bottom = y(lastHour * HOUR) + 12;
        double legend = legend().draw(sheet.canvas(), Sheet.MARGIN, bottom, width - 2 * Sheet.MARGIN);
        return sheet.finish(title, width, bottom + legend + Sheet.MARGIN);
    }

    private double y(int minutes) {
        return Sheet.MARGIN + HEAD + (minutes - firstHour * HOUR) * PIXELS_PER_MINUTE;
    }

    /** Where a block ends as it is drawn, in minutes: one that is too short for its text is drawn longer. */
    private static int bottom(WeekBlock block) {
        return Math.max(block.to(), block.from() + (int) Math.ceil((LEAST_HEIGHT + 2) / PIXELS_PER_MINUTE));
    }

    private void grid(double width) {
        Canvas canvas = sheet.canvas();
        for (int hour = firstHour; hour <= lastHour; hour++) {
            double y = y(hour * HOUR);
            canvas.line(Sheet.MARGIN + GUTTER, y, width - Sheet.MARGIN, y, Look.line(Tone.RULE, 0.8));
            if (hour < lastHour) {
                canvas.text(Sheet.MARGIN + GUTTER - 6, y + 9, "%02d:00".formatted(hour), Font.SMALL, Anchor.END);
            }
        }
        for (int i = 0; i <= DAYS; i++) {
            double x = Sheet.MARGIN + GUTTER + i * COLUMN;
            canvas.line(x, Sheet.MARGIN, x, y(lastHour * HOUR), Look.line(Tone.RULE, 0.8));
        }
    }

    private void day(LocalDate day, double x) {
        String name = Days.weekday(day);
        Font font = Font.SMALL.in(Tone.INK);
        sheet.canvas().text(x + COLUMN / 2, Sheet.MARGIN + 16, font.fit(name, COLUMN - 6), font, Anchor.MIDDLE);
        List<WeekBlock> today = blocks.stream().filter(block -> block.day().equals(day))
                .sorted(Comparator.comparing(WeekBlock::from).thenComparing(WeekBlock::to)).toList();
        int start = 0;
        while (start < today.size()) {
            int end = start + 1;
            int until = bottom(today.get(start));
            while (end < today.size() && today.get(end).from() < until) {
                until = Math.max(until, bottom(today.get(end)));
                end++;
            }
            sideBySide(today.subList(start, end), x);
            start = end;
        }
        if (!today.isEmpty()) {
            sheet.say(MESSAGES.format("week.say.day", name,
                    today.stream().map(Week::words).collect(Collectors.joining("; "))));
        }
    }

    private static String words(WeekBlock block) {
        return block.kind() == WeekBlock.Kind.NEW ? MESSAGES.format("week.say.new", block.words()) : block.words();
    }

    /** Blocks that overlap each other, in as few lanes as do. */
    private void sideBySide(List<WeekBlock> together, double x) {
        List<Integer> lanes = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        for (WeekBlock block : together) {
            int lane = 0;
            while (lane < lanes.size() && lanes.get(lane) > block.from()) {
                lane++;
            }
            if (lane == lanes.size()) {
                lanes.add(0);
            }
            lanes.set(lane, bottom(block));
            taken.add(lane);
        }
        double width = (COLUMN - 4) / lanes.size();
        for (int i = 0; i < together.size(); i++) {
            WeekBlock block = together.get(i);
            double top = y(block.from()) + 1;
            double height = Math.max(LEAST_HEIGHT, (block.to() - block.from()) * PIXELS_PER_MINUTE - 2);
            block(block, new Box(x + 2 + taken.get(i) * width + 1, top, width - 2, height));
        }
    }

    private void block(WeekBlock block, Box box) {
        Canvas canvas = sheet.canvas();
        sheet.open("card", block.element(), block.words(), box);
        canvas.rect(box, 2, block.kind().look());
        double inner = box.width() - 8;
        boolean twoLines = box.height() >= 2 * LABEL.lineHeight() + 3;
        boolean icon = block.kind().icon() != null && inner > 40;
        if (icon) {
            canvas.icon(block.kind().icon(), box.right() - 14, box.y() + 2, 11, Tone.LOOK_EDGE);
        }
        double firstLine = inner - (icon ? 12 : 0);
        String time = block.when().substring(0, 5);
        List<String> lines = twoLines ? List.of(LABEL.fit(time, firstLine), LABEL.fit(block.what(), inner))
                : List.of(LABEL.fit(time + ' ' + block.what(), firstLine));
        if (inner > 14) {
            canvas.lines(new Box(box.x() + 4, box.y() + 1.5, inner, 0), lines, LABEL);
        }
        sheet.close();
    }

    private Legend legend() {
        Legend legend = new Legend();
        for (WeekBlock.Kind kind : WeekBlock.Kind.values()) {
            legend.addIf(blocks.stream().anyMatch(block -> block.kind() == kind), MESSAGES.text(kind.key()),
                    (canvas, box) -> canvas.rect(box, 2, kind.look()));
        }
        return legend;
    }
}
