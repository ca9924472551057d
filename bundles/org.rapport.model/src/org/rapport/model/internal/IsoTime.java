// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Dates and times as text, ISO-8601. An empty text is no value; anything else that cannot be read is refused. */
public final class IsoTime {

    private IsoTime() {
    }

    /** @throws java.time.format.DateTimeParseException when the text is no date such as 2026-03-02 */
    public static LocalDate date(String text) {
        return isEmpty(text) ? null : LocalDate.parse(text);
    }

    /** @throws java.time.format.DateTimeParseException when the text is no time such as 09:30 */
    public static LocalTime time(String text) {
        return isEmpty(text) ? null : LocalTime.parse(text);
    }

    /** @throws java.time.format.DateTimeParseException when the text is no date and time such as 2026-03-02T09:30:00 */
    public static LocalDateTime dateTime(String text) {
        return isEmpty(text) ? null : LocalDateTime.parse(text);
    }

    /** @throws IllegalArgumentException when the text is no day from MONDAY to SUNDAY */
    public static DayOfWeek day(String text) {
        return isEmpty(text) ? null : DayOfWeek.valueOf(text);
    }

    /** Always with seconds, so that one moment has one spelling. */
    public static String text(LocalDateTime value) {
        return value == null ? null : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(value);
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isEmpty();
    }
}
