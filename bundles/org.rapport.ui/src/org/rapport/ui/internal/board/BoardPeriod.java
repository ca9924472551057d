// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * The days that the board shows.
 *
 * @param first the first of them
 * @param days how many: 1 or 7
 */
public record BoardPeriod(LocalDate first, int days) {

    static final int WEEK = 7;

    /** The week of a day, from Monday. */
    public static BoardPeriod weekOf(LocalDate day) {
        return new BoardPeriod(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), WEEK);
    }

    /** A day alone. */
    public static BoardPeriod dayOf(LocalDate day) {
        return new BoardPeriod(day, 1);
    }

    /** As many days around another day. */
    public BoardPeriod at(LocalDate day) {
        return isWeek() ? weekOf(day) : dayOf(day);
    }

    /** As many days, so many times later; earlier when negative. */
    public BoardPeriod plus(int times) {
        return new BoardPeriod(first.plusDays((long) times * days), days);
    }

    /** Whether it is a week, not a day. */
    public boolean isWeek() {
        return days == WEEK;
    }

    /** The last of its days. */
    public LocalDate last() {
        return first.plusDays(days - 1L);
    }

    /** Whether something that starts then is shown. */
    public boolean contains(LocalDateTime start) {
        return start != null && !start.toLocalDate().isBefore(first) && !start.toLocalDate().isAfter(last());
    }
}
