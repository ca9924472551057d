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

    private static final String USUAL = "0000-00-00T00:00:00";

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
        LocalDateTime usual = text != null && text.length() == USUAL.length() ? usual(text) : null;
        return usual != null ? usual : isEmpty(text) ? null : LocalDateTime.parse(text);
    }

    /** Reads the spelling in which plans are saved, without the general parser; null when it is another. */
    private static LocalDateTime usual(String text) {
        for (int i = 0; i < USUAL.length(); i++) {
            char expected = USUAL.charAt(i);
            char c = text.charAt(i);
            if (expected == '0' ? c < '0' || c > '9' : c != expected) {
                return null;
            }
        }
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        // Days that only some months have, and everything wrong, are left to the general parser.
        return month < 1 || month > 12 || day < 1 || day > 28 || hour > 23 || minute > 59 || second > 59 ? null
                : LocalDateTime.of(number(text, 0, 4), month, day, hour, minute, second);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
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
