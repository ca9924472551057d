// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times in few letters. */
final class Days {

    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d\u00a0MMM", Locale.UK);

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Days() {
    }

    /** Such as 2 Mar. */
    static String brief(LocalDate day) {
        return BRIEF.format(day);
    }

    /** Such as Mon 2 Mar. */
    static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** Such as 09:30. */
    static String time(LocalTime time) {
        return TIME.format(time);
    }
}
