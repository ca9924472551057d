// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.examples;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Days of the week as people write them: "daily", "Mon-Fri", "Tue". */
final class Weekdays {

    private Weekdays() {
    }

    static Set<DayOfWeek> parse(String text) {
        if (text.equals("daily")) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        String[] ends = text.split("-");
        return EnumSet.range(day(ends[0]), day(ends[ends.length - 1]));
    }

    /** Such as mon. */
    static String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    private static DayOfWeek day(String name) {
        return Arrays.stream(DayOfWeek.values()).filter(day -> shortName(day).equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No day of the week: " + name));
    }
}
