// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Monitor;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.io.text.ICalReader;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DurationProperty;
import biweekly.property.RawProperty;
import biweekly.property.Status;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;

/**
 * Reads a calendar (iCalendar, RFC 5545) as a sheet: an event is a row, and what is asked of it is asked of the line
 * where it begins. Its summary names the person and, behind a colon, what for; who goes are its attendees, or whose
 * calendar it is.
 */
final class CalendarSheet {

    private static final String BEGIN = "BEGIN:VCALENDAR";

    private static final String EVENT = "BEGIN:VEVENT";

    private static final List<String> HEADS = List.of("UID", "DTSTART", "DTEND", "DURATION", "SUMMARY",
            "SUMMARY: purpose", "ATTENDEE", "X-WR-CALNAME", "STATUS", "RRULE", "DESCRIPTION", "LOCATION");

    private CalendarSheet() {
    }

    static boolean isCalendar(String text) {
        return text.stripLeading().regionMatches(true, 0, BEGIN, 0, BEGIN.length());
    }

    /** @throws NotASheetException when there is no event in it */
    static VisitSheet read(SheetText text, Monitor monitor) throws IOException {
        List<Integer> begins = begins(text.text());
        List<SheetLine> rows = new ArrayList<>();
        int others = 0;
        try (ICalReader reader = new ICalReader(text.text())) {
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                for (VEvent event : calendar.getEvents()) {
                    if (monitor.isCanceled()) {
                        throw new CancellationException();
                    }
                    rows.add(new SheetLine(rows.size() < begins.size() ? begins.get(rows.size()) : 1,
                            cells(event, calendar)));
                }
                others += calendar.getTodos().size() + calendar.getJournals().size();
            }
        }
        if (rows.isEmpty()) {
            throw new NotASheetException(Texts.text("calendar.empty"));
        }
        List<String> notes = others == 0 ? List.of() : List.of(Texts.format("calendar.others", others));
        return new VisitSheet(text, SheetColumns.of(new SheetLine(0, heads(rows)), ','), rows, notes);
    }

    /** Those of which something is in the calendar. */
    private static List<String> heads(List<SheetLine> rows) {
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < HEADS.size(); i++) {
            int column = i;
            heads.add(rows.stream().anyMatch(row -> !row.cells().get(column).isEmpty()) ? HEADS.get(i) : "");
        }
        return heads;
    }

    /** The lines on which events begin. */
    private static List<Integer> begins(String text) {
        List<Integer> begins = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r\n|\r|\n", -1)) {
            number++;
            if (line.strip().equalsIgnoreCase(EVENT)) {
                begins.add(number);
            }
        }
        return begins;
    }

    private static List<String> cells(VEvent event, ICalendar calendar) {
        TimezoneInfo zones = calendar.getTimezoneInfo();
        String summary = text(event.getSummary());
        int colon = summary.lastIndexOf(": ");
        DurationProperty duration = event.getDuration();
        String attendees = event.getAttendees().stream().map(attendee -> attendee.getCommonName())
                .filter(Objects::nonNull).collect(Collectors.joining(VisitColumn.BETWEEN));
        Status status = event.getStatus();
        return List.of(text(event.getUid()), moment(event.getDateStart(), zones), moment(event.getDateEnd(), zones),
                duration == null || duration.getValue() == null ? ""
                        : String.valueOf(duration.getValue().toMillis() / 60_000),
                colon < 0 ? summary : summary.substring(0, colon), colon < 0 ? "" : summary.substring(colon + 2),
                attendees, owner(calendar), status != null && status.isCancelled() ? "CANCELLED" : "",
                event.getRecurrenceRule() == null ? "" : rule(event), text(event.getDescription()),
                text(event.getLocation()));
    }

    private static String rule(VEvent event) {
        return String.valueOf(event.getRecurrenceRule().getValue().getFrequency());
    }

    private static String text(TextProperty property) {
        return property == null || property.getValue() == null ? "" : property.getValue();
    }

    /** Whose calendar it is, where it says so. */
    private static String owner(ICalendar calendar) {
        RawProperty name = calendar.getExperimentalProperty("X-WR-CALNAME");
        return name == null || name.getValue() == null ? ""
                : name.getValue().replaceFirst("^" + Texts.format("calendar.name", ""), "");
    }

    /** An instant; a local time where the calendar names no zone; a day alone for an event of the whole day. */
    private static String moment(DateOrDateTimeProperty property, TimezoneInfo zones) {
        if (property == null || property.getValue() == null) {
            return "";
        }
        DateTimeComponents raw = property.getValue().getRawComponents();
        boolean local = raw != null && (!property.getValue().hasTime() || zones.isFloating(property));
        if (!local) {
            return Instant.ofEpochMilli(property.getValue().getTime()).toString();
        }
        String day = "%04d-%02d-%02d".formatted(raw.getYear(), raw.getMonth(), raw.getDate());
        return property.getValue().hasTime() ? day + "T%02d:%02d:%02d".formatted(raw.getHour(), raw.getMinute(),
                raw.getSecond()) : day;
    }
}
