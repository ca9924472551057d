// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rapport.checks.Messages;
import org.rapport.model.Episode;
import org.rapport.model.Person;
import org.rapport.model.calc.Episodes;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.Window;
import org.rapport.model.text.Labels;
import org.rapport.report.internal.draw.Anchor;
import org.rapport.report.internal.draw.Box;
import org.rapport.report.internal.draw.Canvas;
import org.rapport.report.internal.draw.Font;
import org.rapport.report.internal.draw.Look;
import org.rapport.report.internal.draw.PathData;
import org.rapport.report.internal.draw.Tone;

/** Minutes of support a week over an episode, beside those it began with and those it aims at. */
public final class TaperCurve {

    private static final Messages MESSAGES = Messages.of(TaperCurve.class);

    private static final int WEEK = 7;

    /** The last half year of a longer episode. */
    private static final int MOST_WEEKS = 26;

    private static final Box PLOT = new Box(64, 44, 540, 190);

    private static final double LABELS = 156;

    private static final double LABEL_WIDTH = 52;

    private final PictureStyle style;

    private final Sheet sheet;

    private double scale;

    private TaperCurve(PictureStyle style) {
        this.style = style;
        sheet = new Sheet(style);
    }

    private record Point(LocalDate from, LocalDate to, long minutes, boolean planned) {
    }

    /**
     * Draws the episode that goes on on a day, else the last that began.
     *
     * @param index of the person's plan
     * @param at weeks that begin after this day are drawn as planned
     */
    public static Picture of(Person person, PlanIndex index, LocalDate at, PictureStyle style) {
        style.requireShown(person);
        String name = Labels.name(person);
        String title = MESSAGES.format("taper.title", name);
        Optional<Episode> episode = person.getEpisodes().stream().filter(style::isShown)
                .filter(each -> each.getStartedOn() != null)
                .max(Comparator.comparing((Episode each) -> Episodes.isInForce(each, at))
                        .thenComparing(Episode::getStartedOn));
        List<Point> points = episode.map(each -> points(each, person, index, at)).orElse(List.of());
        if (points.isEmpty()) {
            return Sheet.empty(style, title, MESSAGES.format("taper.empty", name));
        }
        return new TaperCurve(style).draw(title, episode.get(), points);
    }

    /** Minutes a week for each week of the episode that the plan covers; shorter weeks count as if they were whole. */
    private static List<Point> points(Episode episode, Person person, PlanIndex index, LocalDate at) {
        LocalDate planned = index.plan().getPeriodStart();
        LocalDate planEnd = index.plan().getPeriodEnd();
        LocalDate end = Episodes.end(episode);
        LocalDate last = end != null ? end : planEnd != null ? planEnd : at;
        List<Point> points = new ArrayList<>();
        for (LocalDate from = episode.getStartedOn(); !from.isAfter(last); from = from.plusDays(WEEK)) {
            LocalDate to = from.plusDays(WEEK - 1L).isAfter(last) ? last : from.plusDays(WEEK - 1L);
            boolean covered = (planned == null || !from.isBefore(planned)) && (planEnd == null || !to.isAfter(planEnd));
            if (covered) {
                double perDay = new Window(from, to).minutesPerDay(index.visitsOf(person));
                points.add(new Point(from, to, Math.round(perDay * WEEK), from.isAfter(at)));
            }
        }
        return points.subList(Math.max(0, points.size() - MOST_WEEKS), points.size());
    }

    private Picture draw(String title, Episode episode, List<Point> points) {
        long most = points.stream().mapToLong(Point::minutes).max().orElse(0);
        most = Math.max(most, orZero(episode.getMinutesPerWeekAtStart()));
        most = Math.max(most, orZero(episode.getMinutesPerWeekAim()));
        scale = PLOT.height() / Math.max(60, most * 1.08);
        axes(points);
        levels(episode);
        curve(points);
        sheet.say(MESSAGES.format("taper.say",
                points.stream().map(point -> MESSAGES.format("taper.say.week", Days.brief(point.from), point.minutes))
                        .collect(Collectors.joining("; "))));
        Legend legend = new Legend();
        legend.add(MESSAGES.text("taper.legend.past"), (canvas, box) -> mark(box.centreX(), box.centreY(), false));
        legend.add(MESSAGES.text("taper.legend.planned"), (canvas, box) -> mark(box.centreX(), box.centreY(), true));
        double bottom = PLOT.bottom() + 40;
        double width = PLOT.right() + LABELS + Sheet.MARGIN;
        double height = legend.draw(sheet.canvas(), Sheet.MARGIN, bottom, width - 2 * Sheet.MARGIN);
        return sheet.finish(title, width, bottom + height + Sheet.MARGIN);
    }

    private double y(double minutes) {
        return PLOT.bottom() - minutes * scale;
    }

    private static double x(int week, List<Point> points) {
        return PLOT.x() + (week + 0.5) * PLOT.width() / points.size();
    }

    private void axes(List<Point> points) {
        Canvas canvas = sheet.canvas();
        canvas.text(Sheet.MARGIN, Sheet.MARGIN + 12, MESSAGES.text("taper.axis"), Font.SMALL, Anchor.START);
        double step = step(PLOT.height() / scale);
        for (double minutes = 0; y(minutes) >= PLOT.y(); minutes += step) {
            canvas.line(PLOT.x(), y(minutes), PLOT.right(), y(minutes), Look.line(Tone.RULE, 0.8));
            String text = MESSAGES.format("taper.minutes", Math.round(minutes));
            canvas.text(PLOT.x() - 8, y(minutes) + 4, text, Font.SMALL, Anchor.END);
        }
        int every = every(points);
        for (int i = 0; i < points.size(); i += every) {
            canvas.text(x(i, points), PLOT.bottom() + 18, Days.brief(points.get(i).from), Font.SMALL, Anchor.MIDDLE);
        }
    }

    /** Labels stand at every so many weeks, so that none touches the next. */
    private static int every(List<Point> points) {
        return (int) Math.ceil(LABEL_WIDTH / (PLOT.width() / points.size()));
    }

    /** Four to eight lines at round figures. */
    private static double step(double most) {
        double step = 30;
        while (most / step > 6) {
            step = step * 2 % 500 == 0 || step < 480 ? step * 2 : step * 2.5;
        }
        return step;
    }

    private void levels(Episode episode) {
        Integer aim = episode.getMinutesPerWeekAim();
        Integer start = episode.getMinutesPerWeekAtStart();
        boolean near = aim != null && start != null && Math.abs(y(aim) - y(start)) < 16;
        boolean aimBelow = orZero(aim) <= orZero(start);
        level("taper.start", start, near ? aimBelow ? -8 : 8 : 0, "2 3");
        level("taper.aim", aim, near ? aimBelow ? 8 : -8 : 0, "8 4");
    }

    /** @param minutes null for none @param aside by how much the text is moved down, so that two can be read */
    private void level(String key, Integer minutes, double aside, String dash) {
        if (minutes == null) {
            return;
        }
        double y = y(minutes);
        String words = MESSAGES.format(key, minutes);
        sheet.canvas().line(PLOT.x(), y, PLOT.right(), y, Look.line(Tone.GOAL_EDGE, 1.6).dashed(dash));
        Font font = Font.SMALL.in(Tone.INK);
        sheet.canvas().text(PLOT.right() + 8, y + aside + 4, font.fit(words, LABELS - 8), font, Anchor.START);
        sheet.say(words + '.');
    }

    private void curve(List<Point> points) {
        Canvas canvas = sheet.canvas();
        PathData path = new PathData().move(x(0, points), y(points.getFirst().minutes));
        for (int i = 1; i < points.size(); i++) {
            path.line(x(i, points), y(points.get(i).minutes));
        }
        canvas.path(path.data(), Look.line(Tone.STEP_EDGE, 2.4));
        int every = every(points);
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            mark(x(i, points), y(point.minutes), point.planned);
            if (i % every == 0) {
                canvas.text(x(i, points), y(point.minutes) - 9, MESSAGES.format("taper.minutes", point.minutes),
                        Font.SMALL.in(Tone.INK), Anchor.MIDDLE);
            }
        }
    }

    private static int orZero(Integer minutes) {
        return minutes == null ? 0 : minutes;
    }

    private void mark(double x, double y, boolean planned) {
        sheet.canvas().ellipse(x, y, 4.5, 4.5, planned ? new Look(Tone.PAPER, Tone.STEP_EDGE, 2, null)
                : Look.filled(Tone.STEP_EDGE));
    }
}
