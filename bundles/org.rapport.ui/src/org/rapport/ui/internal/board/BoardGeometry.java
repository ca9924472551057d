// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.rapport.model.Activity;
import org.rapport.ui.internal.look.LetterSize;

/**
 * Where things are on the board, in pixels of the whole board without scrolling: hours to the right, day behind day,
 * and rows downwards. The names and the hours above are beside it, so 0, 0 is the first hour of the first row.
 */
public final class BoardGeometry {

    private static final int USUAL_LANE = 26;

    private static final int ROW_GAP = 8;

    private static final int DAY_GAP = 6;

    private static final int MINUTES_PER_HOUR = 60;

    private static final int HOURS_PER_DAY = 24;

    private static final int FIRST_HOUR = 7;

    private static final int LAST_HOUR = 20;

    private static final int LEAST_BAR = 5;

    /** A rectangle. */
    public record Box(int x, int y, int width, int height) {

        /** Whether a point is in it. */
        public boolean contains(int px, int py) {
            return px >= x && px < x + width && py >= y && py < y + height;
        }
    }

    /** A bar and where it is. */
    public record Place(BoardRow row, BoardBar bar, Box box) {
    }

    private final BoardContents contents;

    private final double hourWidth;

    private final int firstHour;

    private final int hours;

    private final int[] tops;

    private final int laneHeight = lane();

    /** Lays out. @param hourWidth pixels for an hour, more than 0 */
    public BoardGeometry(BoardContents contents, double hourWidth) {
        this.contents = contents;
        this.hourWidth = hourWidth;
        int from = FIRST_HOUR;
        int until = LAST_HOUR;
        tops = new int[contents.rows().size() + 1];
        for (int i = 0; i < contents.rows().size(); i++) {
            BoardRow row = contents.rows().get(i);
            tops[i + 1] = tops[i] + row.lanes() * laneHeight + ROW_GAP;
            for (BoardBar bar : row.bars()) {
                from = Math.min(from, bar.start().getHour());
                until = Math.max(until, bar.end().toLocalDate().equals(bar.start().toLocalDate())
                        ? bar.end().minusNanos(1).getHour() + 1
                        : HOURS_PER_DAY);
            }
        }
        firstHour = from;
        hours = until - from;
    }

    /** Height of a line of a row: room for a line of letters. */
    public static int lane() {
        return LetterSize.pixels(USUAL_LANE);
    }

    /** The hour width with which the days fill a width. */
    public double hourWidthToFit(int width) {
        return Math.max(1, (width / (double) contents.period().days() - DAY_GAP) / hours);
    }

    /** What is laid out. */
    public BoardContents contents() {
        return contents;
    }

    /** First hour of each day. */
    public int firstHour() {
        return firstHour;
    }

    /** Hours shown of each day. */
    public int hours() {
        return hours;
    }

    /** Pixels for an hour. */
    public double hourWidth() {
        return hourWidth;
    }

    /** Width of the whole board. */
    public int width() {
        return x(contents.period().days());
    }

    /** Height of the whole board. */
    public int height() {
        return tops[tops.length - 1];
    }

    /** Left edge of a day, counted from 0. */
    public int x(int day) {
        return (int) Math.round(day * (hours * hourWidth + DAY_GAP));
    }

    /** Width of a day. */
    public int dayWidth() {
        return (int) Math.round(hours * hourWidth);
    }

    /** Where a moment is, within the hours shown of its day. */
    public int x(LocalDateTime moment) {
        return x(moment.toLocalDate(), moment);
    }

    private int x(LocalDate day, LocalDateTime moment) {
        int number = Math.toIntExact(day.toEpochDay() - contents.period().first().toEpochDay());
        double fromStart = Duration.between(day.atTime(firstHour, 0), moment).toMinutes() / (double) MINUTES_PER_HOUR;
        return x(number) + (int) Math.round(Math.clamp(fromStart, 0.0, hours) * hourWidth);
    }

    /** The moment at a place, on a whole step of minutes, within the days and hours shown. */
    public LocalDateTime moment(int x, int stepMinutes) {
        double perDay = hours * hourWidth + DAY_GAP;
        int day = Math.clamp((long) Math.floor(x / perDay), 0, contents.period().days() - 1);
        double minutes = Math.clamp((x - day * perDay) / hourWidth, 0.0, hours) * MINUTES_PER_HOUR;
        long stepped = Math.round(minutes / stepMinutes) * stepMinutes;
        return contents.period().first().plusDays(day).atTime(firstHour, 0).plusMinutes(stepped);
    }

    /** Top of a row. */
    public int top(int row) {
        return tops[row];
    }

    /** Height of a row. */
    public int height(int row) {
        return tops[row + 1] - tops[row];
    }

    /** The row at a height; the nearest one above or below the board. -1 when there are none. */
    public int rowAt(int y) {
        int low = 0;
        int high = contents.rows().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tops[middle] <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Math.min(low, contents.rows().size() - 1);
    }

    /** Where a bar is. */
    public Box box(int row, BoardBar bar) {
        return box(row, bar.lane(), bar.start(), bar.minutes());
    }

    /** Where a bar would be. */
    public Box box(int row, int lane, LocalDateTime start, int minutes) {
        int left = x(start);
        int right = x(start.toLocalDate(), start.plusMinutes(Math.max(0, minutes)));
        return new Box(left, tops[row] + ROW_GAP / 2 + lane * laneHeight, Math.max(LEAST_BAR, right - left),
                laneHeight - 2);
    }

    /** The bar at a point; null when there is none. */
    public Place at(int x, int y) {
        int index = y < 0 || y >= height() ? -1 : rowAt(y);
        if (index < 0) {
            return null;
        }
        List<BoardBar> bars = contents.rows().get(index).bars();
        for (int i = bars.size() - 1; i >= 0; i--) {
            Box box = box(index, bars.get(i));
            if (box.contains(x, y)) {
                return new Place(contents.rows().get(index), bars.get(i), box);
            }
        }
        return null;
    }

    /** The way between two visits at a point; null when there is none. */
    public BoardRow.Way wayAt(int x, int y) {
        return y < 0 || y >= height() ? null
                : contents.rows().get(rowAt(y)).ways().stream()
                        .filter(way -> x >= x(way.from()) && x < x(way.until())).findFirst().orElse(null);
    }

    /** What a worker does at a point other than visits; null when there is nothing. */
    public Activity activityAt(int x, int y) {
        int row = y < 0 || y >= height() ? -1 : rowAt(y);
        return row < 0 ? null
                : contents.rows().get(row).activities().stream().filter(activity -> box(row, 0, activity.getStart(),
                        activity.getDurationMinutes()).contains(x, y)).findFirst().orElse(null);
    }

    /** The row that shows somebody; -1 when none does. @param subject may be null: visits to be filled */
    public int rowOf(Object subject) {
        for (int i = 0; i < contents.rows().size(); i++) {
            if (contents.rows().get(i).subject() == subject) {
                return i;
            }
        }
        return -1;
    }

    /** The row a bar is in; -1 when it is not shown. */
    public int rowOf(BoardBar bar) {
        for (int i = 0; i < contents.rows().size(); i++) {
            if (contents.rows().get(i).bars().stream().anyMatch(bar::isSame)) {
                return i;
            }
        }
        return -1;
    }
}
