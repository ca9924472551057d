// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days, times and lengths as people and programs write them. What is none is null, never a guess; what could be
 * two days is read as the whole sheet is, see {@link DayOrder}.
 */
final class Moments {

    private static final String WEEKDAY = "(?:\\p{Alpha}{3,9}\\.?,?\\s+)?";

    private static final Pattern ISO = Pattern.compile(WEEKDAY + "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

    private static final Pattern NUMBERS = Pattern.compile(WEEKDAY + "(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})");

    private static final Pattern WORDS = Pattern
            .compile(WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(\\p{Alpha}{3,9})\\.?,?[\\s-]+(\\d{4}|\\d{2})");

    /** A day with a time behind it: the time is the last thing that looks like one. */
    private static final Pattern WITH_TIME = Pattern.compile("(.*?\\d)(?:[T,]|\\s+)\\s*\\d{1,2}[:.]\\d{2}.*");

    private static final Pattern TIME = Pattern
            .compile("(\\d{1,2})(?:[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?)?\\s*([AaPp])?\\.?(?:[Mm]\\.?)?");

    private static final Pattern FOUR = Pattern.compile("\\d{4}");

    private static final Pattern ZONE = Pattern.compile("\\s*(Z|[+-]\\d{2}:?\\d{2})$");

    private static final Pattern LENGTH = Pattern.compile(
            "(?:(\\d{1,3})\\s*(?:h|hrs?|hours?)\\.?)?\\s*(?:(\\d{1,4})([.,]0+)?\\s*(?:m|mins?|minutes?)?\\.?)?");

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::00)?");

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");

    private static final int CENTURY = 2000;

    private static final int NOON = 12;

    private static final int HOUR = 60;

    private static final int DAY = 24;

    private final DayOrder order;

    private final ZoneId zone;

    Moments(DayOrder order, ZoneId zone) {
        this.order = order;
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    /** The two numbers of a day that could be in either order; null for any other text. */
    static int[] twoNumbers(String text) {
        Matcher numbers = NUMBERS.matcher(dayPart(text));
        return numbers.matches() ? new int[] { number(numbers, 1), number(numbers, 2) } : null;
    }

    private static String dayPart(String text) {
        Matcher longest = WITH_TIME.matcher(text);
        return longest.matches() ? longest.group(1) : text;
    }

    /** A day, such as 2026-03-02, 2/3/2026 or 2 Mar 2026; null when it is none. */
    LocalDate day(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            boolean monthFirst = order == DayOrder.MONTH_FIRST;
            return day(year(numbers.group(3)), number(numbers, monthFirst ? 1 : 2),
                    number(numbers, monthFirst ? 2 : 1));
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            int month = MONTHS.indexOf(words.group(2).substring(0, 3).toLowerCase(Locale.ROOT));
            return month < 0 ? null : day(year(words.group(3)), month + 1, number(words, 1));
        }
        return null;
    }

    /** A time, such as 09:30, 9.30, 9:30 am or 0930; null when it is none. */
    static LocalTime time(String text) {
        if (FOUR.matcher(text).matches()) {
            return time(text.substring(0, 2) + ':' + text.substring(2));
        }
        Matcher time = TIME.matcher(text);
        if (!time.matches() || time.group(2) == null && time.group(4) == null) {
            return null;
        }
        int hour = number(time, 1);
        if (time.group(4) != null) {
            if (hour < 1 || hour > NOON) {
                return null;
            }
            hour = hour % NOON + (time.group(4).equalsIgnoreCase("p") ? NOON : 0);
        }
        try {
            return LocalTime.of(hour, time.group(2) == null ? 0 : number(time, 2),
                    time.group(3) == null ? 0 : number(time, 3));
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** A day with a time, such as 2026-03-02T09:30, in the zone of the plan; null when it is none. */
    LocalDateTime moment(String text) {
        Matcher zoned = ZONE.matcher(text);
        String local = text;
        ZoneOffset offset = null;
        if (zoned.find() && text.indexOf(':') > 0 && text.indexOf(':') < zoned.start()) {
            offset = offset(zoned.group(1));
            local = text.substring(0, zoned.start());
            if (offset == null) {
                return null;
            }
        }
        String dayPart = dayPart(local);
        if (dayPart.length() == local.length()) {
            return null;
        }
        LocalDate day = day(dayPart);
        LocalTime time = time(local.substring(dayPart.length()).replaceFirst("^[T,\\s]+", ""));
        if (day == null || time == null) {
            return null;
        }
        LocalDateTime moment = day.atTime(time);
        return offset == null ? moment : moment.atOffset(offset).atZoneSameInstant(zone).toLocalDateTime();
    }

    private static ZoneOffset offset(String text) {
        try {
            return ZoneOffset.of(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** A length in minutes, such as 45, 45 min, 1 h 15 or 00:45; null when it is none. */
    static Integer minutes(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return number(clock, 2) < HOUR ? (Integer) (number(clock, 1) * HOUR + number(clock, 2)) : null;
        }
        Matcher length = LENGTH.matcher(text.toLowerCase(Locale.ROOT));
        if (!length.matches() || length.group(1) == null && length.group(2) == null
                || length.group(3) != null && number(length, 2) <= DAY) {
            // 1.00 may be an hour.
            return null;
        }
        return (length.group(1) == null ? 0 : number(length, 1) * HOUR)
                + (length.group(2) == null ? 0 : number(length, 2));
    }

    /** A length in minutes from hours with decimals, such as 0.75; null when it is none or no whole minutes. */
    static Integer ofHours(String text) {
        if (!text.matches("\\d{1,3}([.,]\\d{1,4})?")) {
            return CLOCK.matcher(text).matches() ? minutes(text) : null;
        }
        // 0.33 of an hour are 20 minutes to whoever wrote it.
        return (int) Math.round(Double.parseDouble(text.replace(',', '.')) * HOUR);
    }

    private static LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static int year(String text) {
        return text.length() == 2 ? CENTURY + Integer.parseInt(text) : Integer.parseInt(text);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
