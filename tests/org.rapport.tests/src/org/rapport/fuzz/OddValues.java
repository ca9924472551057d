// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.fuzz;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;

/** Values that somebody could put into a plan: likely ones, extreme ones, and some of another type. */
final class OddValues {

    private static final String[] DATES = { "2026-03-02", "2026-04-12", "2026-03-29", "2026-10-25", "2024-02-29",
            "2025-12-31", "1900-01-01", "2199-12-31", "0001-01-01", "9999-12-31", "+999999999-12-31",
            "-999999999-01-01", "0000-00-00", "2026-02-30", "1752-09-14", "2026-3-2" };

    private static final String[] TIMES = { "00:00", "23:59", "23:59:59.999999999", "01:30", "24:00", "09:00",
            "12:00:00",
            "9:00", "-01:00", "25:61" };

    private static final String[] INTEGERS = { "0", "1", "-1", "2", "15", "30", "45", "60", "90", "1440", "10080",
            "100000", "1000000", "2147483647", "-2147483648", "2147483648", "9223372036854775808", "1e3", "0x10", "٣",
            "1.5", "007", "+7" };

    private static final String[] NUMBERS = { "0", "0.5", "1", "-0.0", "1e308", "-1e308", "4.9E-324", "NaN", "Infinity",
            "-Infinity", "1e999", "51.5", "180", "90", "25", "0x1p3", "1d", ",5" };

    private static final String[] TEXTS = { "", " ", "Ada", "null", "\u0000", "\u0085\u2028", "\uD83D\uDE42\uD83D",
            "\u202Eadam", "a\u0301\u0301\u0301", "{0}{1,choice,0#a}", "%s%n%d", "'", "''", "<b>&amp;</b>", "]]>",
            "=1+1",
            "../../etc/passwd", "#//@people.0", "x".repeat(5000), "\uFFFE\uFFFF", "TIME-01", "İıſK", "\t\r\n" };

    private static final String[] ZONES = { "UTC", "Z", "+18:00", "-18:00", "Pacific/Apia", "Asia/Kathmandu",
            "Antarctica/Troll", "America/St_Johns", "GMT0", "Etc/GMT+12", "Africa/Monrovia", "Europe/Nowhere",
            "+25:00" };

    private static final int NEAR_DAYS = 70;

    private static final int SMALL = 120;

    private final Random random;

    OddValues(Random random) {
        this.random = random;
    }

    /** A value for an attribute, mostly of its type. */
    String of(EAttribute attribute) {
        if (random.nextInt(12) == 0) {
            return any();
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        boolean likely = random.nextInt(3) > 0;
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getLiteral();
        } else if (type == LocalDate.class) {
            return likely ? date().toString() : pick(DATES);
        } else if (type == LocalTime.class) {
            return likely ? LocalTime.of(random.nextInt(24), 15 * random.nextInt(4)).toString() : pick(TIMES);
        } else if (type == LocalDateTime.class) {
            return (likely ? date() : pick(DATES)) + "T" + pick(TIMES);
        } else if (type == int.class || type == Integer.class) {
            return likely ? String.valueOf(random.nextInt(SMALL)) : pick(INTEGERS);
        } else if (type == double.class || type == Double.class) {
            return likely ? String.valueOf(random.nextInt(SMALL) / 10.0) : pick(NUMBERS);
        } else if (type == boolean.class || type == Boolean.class) {
            return String.valueOf(random.nextBoolean());
        } else if (type == DayOfWeek.class) {
            return DayOfWeek.of(1 + random.nextInt(7)) + (random.nextBoolean() ? "" : " MONDAY SUNDAY");
        }
        return attribute.getName().equals("timeZone") ? pick(ZONES) : pick(TEXTS);
    }

    /** A value of no particular type. */
    String any() {
        String[][] all = { DATES, TIMES, INTEGERS, NUMBERS, TEXTS, ZONES };
        return pick(all[random.nextInt(all.length)]);
    }

    String text() {
        return pick(TEXTS);
    }

    private LocalDate date() {
        return LocalDate.of(2026, 2, 15).plusDays(random.nextInt(NEAR_DAYS));
    }

    private String pick(String[] values) {
        return values[random.nextInt(values.length)];
    }
}
