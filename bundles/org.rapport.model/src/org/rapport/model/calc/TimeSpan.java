// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A span on the real time line, so that a night with a clock change is as long as it is. Half open: the end no longer
 * belongs to it.
 *
 * @param start seconds since the epoch
 * @param end seconds since the epoch, not before {@code start}
 */
public record TimeSpan(long start, long end) {

    static final int SECONDS_PER_MINUTE = 60;

    /**
     * The span that starts at a local time. A local time that a clock change skips is read as the moment that many
     * minutes after the last one before the gap; one that occurs twice is its first occurrence, as java.time does.
     *
     * @param minutes length, 0 or more
     */
    public static TimeSpan of(LocalDateTime start, int minutes, ZoneId zone) {
        long from = start.toEpochSecond(zone.getRules().getOffset(start));
        return new TimeSpan(from, from + (long) minutes * SECONDS_PER_MINUTE);
    }

    /** The span between two local times; one that would end before it starts is empty at its start. */
    public static TimeSpan between(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        long from = start.toEpochSecond(zone.getRules().getOffset(start));
        return new TimeSpan(from, Math.max(from, end.toEpochSecond(zone.getRules().getOffset(end))));
    }

    /** Whether the two share a moment; touching at an end is no overlap. */
    public boolean overlaps(TimeSpan other) {
        return start < other.end && other.start < end;
    }

    /** Whole minutes both have in common, rounded down, 0 or more. */
    public int sharedMinutes(TimeSpan other) {
        return toMinutes(Math.max(0, Math.min(end, other.end) - Math.max(start, other.start)));
    }

    /** Whole minutes from this span's end to the start of a later one, rounded down; negative when they overlap. */
    public int minutesUntil(TimeSpan later) {
        return toMinutes(later.start - end);
    }

    /** Length in whole minutes, rounded down. */
    public int minutes() {
        return toMinutes(end - start);
    }

    /** Whole minutes of so many seconds, rounded down; four thousand years or more are as many as there can be. */
    static int toMinutes(long seconds) {
        return Math.clamp(Math.floorDiv(seconds, SECONDS_PER_MINUTE), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
