// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;

import org.rapport.model.Visit;
import org.rapport.model.calc.PlanDays;
import org.rapport.model.text.Labels;

/** When a visit of a row is and how long it takes: by start and minutes, or start and end, as planned and as it was. */
final class RowTimes {

    private static final int MOST = 24 * 60;

    /** So few minutes may be hours. */
    private static final int SHORT = 5;

    private final Moments moments;

    private final SheetRow row;

    private LocalDate day;

    RowTimes(Moments moments, SheetRow row) {
        this.moments = moments;
        this.row = row;
    }

    /** Writes them into a visit. Where a row tells only how it was, that is what was planned, too. */
    void into(Visit visit) {
        day = row.read(VisitColumn.DATE, this::day, "row.day");
        LocalDateTime start = start(VisitColumn.START);
        if (day == null && start != null) {
            day = start.toLocalDate();
        }
        LocalDateTime actualStart = start(VisitColumn.ACTUAL_START);
        if (nothingIn(VisitColumn.START, VisitColumn.ACTUAL_START)) {
            row.ask(Texts.text("row.start.none"));
        }
        Integer minutes = minutes(start != null ? start : actualStart, VisitColumn.END, VisitColumn.DURATION);
        Integer actual = minutes(actualStart != null ? actualStart : start, VisitColumn.ACTUAL_END,
                VisitColumn.ACTUAL_MINUTES);
        if (nothingIn(VisitColumn.DURATION, VisitColumn.HOURS, VisitColumn.END, VisitColumn.ACTUAL_MINUTES,
                VisitColumn.ACTUAL_END)) {
            row.ask(Texts.text("row.length.none"));
        }
        visit.setStart(start != null ? start : actualStart);
        visit.setActualStart(actualStart);
        lengths(visit, minutes, actual);
    }

    /** Some systems write a day with a time that means nothing. */
    private LocalDate day(String text) {
        LocalDateTime moment = moments.moment(text);
        return moment == null ? moments.day(text) : moment.toLocalDate();
    }

    private void lengths(Visit visit, Integer minutes, Integer actual) {
        Integer counts = minutes != null ? minutes : actual;
        if (counts != null && (counts < 1 || counts > MOST)) {
            row.ask(Texts.format("row.length", String.valueOf(counts)));
        } else if (actual != null && actual > MOST) {
            row.ask(Texts.format("row.length", String.valueOf(actual)));
        } else if (counts != null) {
            if (counts < SHORT) {
                row.note(Texts.format("note.short", counts));
            }
            visit.setDurationMinutes(counts);
            visit.setActualMinutes(actual);
        }
    }

    private boolean nothingIn(VisitColumn... columns) {
        return Arrays.stream(columns).noneMatch(row::has);
    }

    private LocalDateTime start(VisitColumn column) {
        String text = row.cell(column);
        LocalDateTime moment = moments.moment(text);
        LocalTime time = moment == null ? Moments.time(text) : null;
        if (text.isEmpty()) {
            return null;
        } else if (time != null && day != null) {
            moment = day.atTime(time);
        } else if (time != null && !row.has(VisitColumn.DATE)) {
            row.ask(column, Texts.text("row.start.day"));
        } else if (time == null && moment == null) {
            row.ask(column, Texts.text(moments.day(text) == null ? "row.start" : "row.start.time"));
        }
        return moment != null && possible(column, moment) ? moment : null;
    }

    /** Whether there is such a moment where the plan is. */
    private boolean possible(VisitColumn column, LocalDateTime moment) {
        if (!PlanDays.contain(moment.toLocalDate())) {
            row.ask(column, Texts.format("row.start.far", PlanDays.FIRST.toString(), PlanDays.LAST.toString()));
            return false;
        }
        if (moments.zone().getRules().getValidOffsets(moment).isEmpty()) {
            row.ask(column, Texts.format("row.start.skipped", moment.toLocalTime().toString(),
                    Labels.day(moment.toLocalDate())));
            return false;
        }
        return true;
    }

    /** By what is said of its length and by its end; null when neither is said, or one not understood. */
    private Integer minutes(LocalDateTime start, VisitColumn endColumn, VisitColumn lengthColumn) {
        Integer said = row.read(lengthColumn, Moments::minutes, "row.minutes");
        if (said == null && lengthColumn == VisitColumn.DURATION) {
            said = row.read(VisitColumn.HOURS, Moments::ofHours, "row.hours");
        }
        LocalDateTime end = start == null ? null : end(start, endColumn);
        if (end == null) {
            return said;
        }
        long between = Duration.between(start.atZone(moments.zone()), end.atZone(moments.zone())).toMinutes();
        if (between < 0) {
            row.ask(endColumn, Texts.text("row.end.before"));
            return null;
        }
        if (said != null && said != between) {
            row.ask(endColumn, Texts.format("row.end.other", String.valueOf(between), String.valueOf(said)));
            return null;
        }
        return (int) Math.min(between, Integer.MAX_VALUE);
    }

    /** An end that is a time alone is on the day of the start, or on the next where it would be before it. */
    private LocalDateTime end(LocalDateTime start, VisitColumn column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return null;
        }
        LocalDateTime end = moments.moment(text);
        LocalTime time = end == null ? Moments.time(text) : null;
        if (time != null) {
            LocalDate last = column == VisitColumn.END ? row.read(VisitColumn.END_DATE, this::day, "row.day") : null;
            end = (last != null ? last : start.toLocalDate()).atTime(time);
            if (last == null && end.isBefore(start)) {
                end = end.plusDays(1);
            }
        } else if (end == null) {
            row.ask(column, Texts.text("row.end"));
        }
        return end;
    }
}
