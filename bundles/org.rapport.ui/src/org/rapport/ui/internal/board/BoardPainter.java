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

/** Draws what of the board can be seen, and nothing else. */
final class BoardPainter {

    static final int NAMES = 168;

    static final int HOURS = 42;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    private static final int LEAST_BETWEEN_HOURS = 34;

    private static final int LEAST_FOR_WORDS = 34;

    private static final int PAD = 6;

    private static final int MINUTES_PER_HOUR = 60;

    private final BoardState state;

    private final BoardGeometry geometry;

    private final BoardPalette palette;

    private final int background;

    private final Point origin;

    private final int margin;

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
        Rectangle body = new Rectangle(NAMES, HOURS, Math.max(0, size.width - NAMES),
                Math.max(0, size.height - HOURS));
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
        header(new BoardInk(gc, new Rectangle(NAMES, 0, body.width, HOURS)), body);
        BoardInk names = new BoardInk(gc, new Rectangle(0, HOURS, NAMES, body.height));
        names.fill(margin, 0, HOURS, NAMES, body.height);
        for (int row = Math.max(0, first); row <= last; row++) {
            name(names, row);
        }
        corner(new BoardInk(gc, new Rectangle(0, 0, NAMES, HOURS)));
    }

    private int x(int boardX) {
        return NAMES + boardX - origin.x;
    }

    private int y(int boardY) {
        return HOURS + boardY - origin.y;
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
        while (step * geometry.hourWidth() < LEAST_BETWEEN_HOURS && step < 12) {
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
                        focused && bar.isSame(state.focus()));
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
        int middle = y(geometry.top(row)) + BoardGeometry.LANE / 2 + 3;
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
        ink.fill(margin, body.x, 0, body.width, HOURS);
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
            ink.line(palette.quiet(), left - 3, 0, left - 3, HOURS);
            for (int hour = 0; hour < geometry.hours(); hour += step) {
                ink.text(String.format(Locale.ROOT, "%02d", (geometry.firstHour() + hour) % 24), palette.quiet(),
                        left + (int) Math.round(hour * geometry.hourWidth()) + 2, HOURS - ink.lineHeight() - 2,
                        LEAST_BETWEEN_HOURS);
            }
        }
        ink.line(palette.quiet(), body.x, HOURS - 1, body.x + body.width, HOURS - 1);
    }

    private void name(BoardInk ink, int index) {
        BoardRow row = geometry.contents().rows().get(index);
        int top = y(geometry.top(index));
        int line = ink.lineHeight();
        boolean two = !row.note().isEmpty() && geometry.height(index) >= 2 * line + 2;
        int text = top + Math.max(1, (geometry.height(index) - (two ? 2 : 1) * line) / 2);
        ink.text(row.name(), palette.text(), PAD, text, NAMES - 2 * PAD);
        if (two) {
            ink.text(row.note(), palette.quiet(), PAD, text + line, NAMES - 2 * PAD);
        }
        ink.line(palette.line(), 0, top + geometry.height(index) - 1, NAMES, top + geometry.height(index) - 1);
    }

    private void corner(BoardInk ink) {
        ink.fill(margin, 0, 0, NAMES, HOURS);
        List<BoardRow> rows = geometry.contents().rows();
        long bars = rows.stream().flatMap(row -> row.bars().stream()).map(BoardBar::visit).distinct().count();
        ink.text(BoardWords.visits(bars), palette.quiet(), PAD, HOURS - ink.lineHeight() - 2, NAMES - 2 * PAD);
        if (state.isDraft()) {
            ink.text(BoardWords.draft(), palette.text(), PAD, 3, NAMES - 2 * PAD);
        }
        ink.line(palette.quiet(), 0, HOURS - 1, NAMES, HOURS - 1);
    }
}
