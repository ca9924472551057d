// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.rapport.checks.Severity;
import org.rapport.model.Activity;
import org.rapport.model.text.Labels;
import org.rapport.ui.internal.look.LetterSize;

/** Draws what of the board can be seen, and nothing else. */
final class BoardPainter {

    private static final int NAMES = 168;

    private static final int HOURS = 42;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    private static final int LEAST_BETWEEN_HOURS = 34;

    private static final int LEAST_FOR_WORDS = 34;

    private static final int PAD = 6;

    private static final int FRAME = 2;

    /** Around what is chosen while the keyboard is elsewhere. */
    private static final int FRAME_AWAY = 1;

    private static final int MINUTES_PER_HOUR = 60;

    private final BoardState state;

    private final BoardGeometry geometry;

    private final BoardPalette palette;

    private final int background;

    private final Point origin;

    private final int margin;

    private final int names = names();

    private final int hours = hours();

    private final int betweenHours = LetterSize.pixels(LEAST_BETWEEN_HOURS);

    /** Width of the column of names. */
    static int names() {
        return LetterSize.pixels(NAMES);
    }

    /** Height of the lines of days and hours. */
    static int hours() {
        return LetterSize.pixels(HOURS);
    }

    BoardPainter(BoardState state, BoardGeometry geometry, int background, Point origin) {
        this.state = state;
        this.geometry = geometry;
        this.background = background;
        this.origin = origin;
        palette = new BoardPalette(background);
        margin = state.isDraft() ? palette.draft() : palette.margin();
    }

    /** Draws. @param focused whether the keyboard is on the board @param drag what is in the hand; may be null */
    void paint(GC gc, Rectangle size, boolean focused, DragPreview drag) {
        Rectangle body = new Rectangle(names, hours, Math.max(0, size.width - names),
                Math.max(0, size.height - hours));
        BoardInk ink = new BoardInk(gc, body);
        ink.fill(background, body.x, body.y, body.width, body.height);
        int first = geometry.rowAt(origin.y);
        int last = geometry.rowAt(origin.y + body.height);
        for (int row = Math.max(0, first); row <= last; row++) {
            band(ink, row, body);
        }
        hours(ink, body);
        for (int row = Math.max(0, first); row <= last; row++) {
            row(ink, row, body, focused);
        }
        if (drag != null) {
            drag.paint(ink, geometry, palette, x(0), y(0));
        }
        header(new BoardInk(gc, new Rectangle(names, 0, body.width, hours)), body);
        BoardInk column = new BoardInk(gc, new Rectangle(0, hours, names, body.height));
        column.fill(margin, 0, hours, names, body.height);
        for (int row = Math.max(0, first); row <= last; row++) {
            name(column, row);
        }
        corner(new BoardInk(gc, new Rectangle(0, 0, names, hours)));
    }

    private int x(int boardX) {
        return names + boardX - origin.x;
    }

    private int y(int boardY) {
        return hours + boardY - origin.y;
    }

    private void band(BoardInk ink, int row, Rectangle body) {
        int top = y(geometry.top(row));
        if (row % 2 == 1) {
            ink.fill(palette.band(), body.x, top, body.width, geometry.height(row));
        }
        ink.line(palette.line(), body.x, top + geometry.height(row) - 1, body.x + body.width,
                top + geometry.height(row) - 1);
    }

    private void hours(BoardInk ink, Rectangle body) {
        int step = hourStep();
        int bottom = Math.min(body.y + body.height, y(geometry.height()));
        for (int day = 0; day < geometry.contents().period().days(); day++) {
            for (int hour = 0; hour <= geometry.hours(); hour += step) {
                int left = x(geometry.x(day)) + (int) Math.round(hour * geometry.hourWidth());
                ink.line(palette.line(), left, body.y, left, bottom);
            }
            int edge = x(geometry.x(day)) - 3;
            ink.line(palette.quiet(), edge, body.y, edge, bottom);
        }
    }

    private int hourStep() {
        int step = 1;
        while (step * geometry.hourWidth() < betweenHours && step < 12) {
            step = step == 1 ? 2 : step + 2;
        }
        return step;
    }

    private void row(BoardInk ink, int index, Rectangle body, boolean focused) {
        BoardRow row = geometry.contents().rows().get(index);
        for (Activity activity : row.activities()) {
            activity(ink, index, activity);
        }
        for (BoardRow.Way way : row.ways()) {
            way(ink, index, way);
        }
        BarPainter bars = new BarPainter(ink, state, palette);
        for (BoardBar bar : row.bars()) {
            BoardGeometry.Box box = geometry.box(index, bar);
            if (x(box.x()) < body.x + body.width && x(box.x() + box.width()) >= body.x) {
                bars.paint(bar, x(box.x()), y(box.y()), box.width(), box.height(),
                        !bar.isSame(state.focus()) ? 0 : focused ? FRAME : FRAME_AWAY);
            }
        }
    }

    private void activity(BoardInk ink, int row, Activity activity) {
        BoardGeometry.Box box = geometry.box(row, 0, activity.getStart(), activity.getDurationMinutes());
        ink.fill(palette.line(), x(box.x()), y(box.y()) + 4, box.width(), box.height() - 8);
        if (box.width() >= LEAST_FOR_WORDS) {
            ink.text(Labels.words(activity.getKind().getName()), palette.text(), x(box.x()) + 3,
                    y(box.y()) + (box.height() - ink.lineHeight()) / 2, box.width() - 4);
        }
    }

    private void way(BoardInk ink, int row, BoardRow.Way way) {
        int from = x(geometry.x(way.from()));
        int until = Math.min(x(geometry.x(way.until())),
                from + (int) Math.round(way.minutes() * geometry.hourWidth() / MINUTES_PER_HOUR));
        // Below the words of what follows.
        int middle = y(geometry.top(row)) + BoardGeometry.lane() * 3 / 4;
        if (way.fits()) {
            ink.fill(palette.quiet(), from, middle, Math.max(1, until - from), 2);
        } else {
            int end = Math.max(from + 2, x(geometry.x(way.until())));
            ink.fill(palette.error(), from, middle - 1, end - from, 4);
            ink.text(BoardWords.mark(Severity.ERROR), palette.error(), from,
                    middle - ink.lineHeight(), Math.max(8, end - from));
        }
    }

    private void header(BoardInk ink, Rectangle body) {
        ink.fill(margin, body.x, 0, body.width, hours);
        int step = hourStep();
        LocalDate today = LocalDate.now();
        for (int day = 0; day < geometry.contents().period().days(); day++) {
            LocalDate date = geometry.contents().period().first().plusDays(day);
            int left = x(geometry.x(day));
            int seen = Math.max(left, body.x);
            ink.text(DAY.format(date), palette.text(), seen + 3, 3, left + geometry.dayWidth() - seen - 3);
            if (date.equals(today)) {
                ink.fill(palette.focus(), left, 0, geometry.dayWidth(), 3);
            }
            ink.line(palette.quiet(), left - 3, 0, left - 3, hours);
            for (int hour = 0; hour < geometry.hours(); hour += step) {
                ink.text(String.format(Locale.ROOT, "%02d", (geometry.firstHour() + hour) % 24), palette.quiet(),
                        left + (int) Math.round(hour * geometry.hourWidth()) + 2, hours - ink.lineHeight() - 2,
                        betweenHours);
            }
        }
        ink.line(palette.quiet(), body.x, hours - 1, body.x + body.width, hours - 1);
    }

    private void name(BoardInk ink, int index) {
        BoardRow row = geometry.contents().rows().get(index);
        int top = y(geometry.top(index));
        int line = ink.lineHeight();
        boolean two = !row.note().isEmpty() && geometry.height(index) >= 2 * line + 2;
        int text = top + Math.max(1, (geometry.height(index) - (two ? 2 : 1) * line) / 2);
        ink.text(row.name(), palette.text(), PAD, text, names - 2 * PAD);
        if (two) {
            ink.text(row.note(), palette.quiet(), PAD, text + line, names - 2 * PAD);
        }
        ink.line(palette.line(), 0, top + geometry.height(index) - 1, names, top + geometry.height(index) - 1);
    }

    private void corner(BoardInk ink) {
        ink.fill(margin, 0, 0, names, hours);
        List<BoardRow> rows = geometry.contents().rows();
        long bars = rows.stream().flatMap(row -> row.bars().stream()).map(BoardBar::visit).distinct().count();
        ink.text(BoardWords.visits(bars), palette.quiet(), PAD, hours - ink.lineHeight() - 2, names - 2 * PAD);
        if (state.isDraft()) {
            ink.text(BoardWords.draft(), palette.text(), PAD, 3, names - 2 * PAD);
        }
        ink.line(palette.quiet(), 0, hours - 1, names, hours - 1);
    }
}
