// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.examples;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.rapport.model.Person;
import org.rapport.model.VisitPurpose;

/**
 * Visits that somebody is promised, before it is settled who of a round comes on which day, such as
 * {@code visits breakfast nia 07:30 45 PRACTICE: 1-2 daily; 3-4 Mon-Sat; 5-6 Mon Wed Fri | goals porridge}.
 *
 * @param person to whom
 * @param label what they are called
 * @param workers ids of the workers who come
 * @param time of the day
 * @param minutes how long each is
 * @param purpose what they are for
 * @param phases weeks and days
 * @param extras further features of the patterns
 * @param line where it was read
 */
record VisitLine(Person person, String label, List<String> workers, LocalTime time, int minutes, VisitPurpose purpose,
        List<Phase> phases, Map<String, String> extras, NotationLine line) {

    /**
     * Some weeks in which visits repeat.
     *
     * @param firstWeek first week, 1 is that of the plan's first day
     * @param lastWeek last week
     * @param everyWeeks every how many weeks
     * @param days days of the week
     */
    record Phase(int firstWeek, int lastWeek, int everyWeeks, Set<DayOfWeek> days) {

        /** Reads "1-4 Mon-Fri", "5 Tue Thu" or, every other week, "1-6/2 Sat". */
        static Phase of(String text) {
            String[] tokens = text.strip().split("\\s+");
            String[] span = tokens[0].split("/");
            String[] weeks = span[0].split("-");
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            Stream.of(tokens).skip(1).map(Weekdays::parse).forEach(days::addAll);
            return new Phase(Integer.parseInt(weeks[0]), Integer.parseInt(weeks[weeks.length - 1]),
                    span.length == 1 ? 1 : Integer.parseInt(span[1]), days);
        }
    }

    static VisitLine of(Person person, NotationLine line) {
        try {
            List<Phase> phases = Stream.of(line.text().split(";")).map(Phase::of).toList();
            return new VisitLine(person, line.head(0), List.of(line.head(1).split("\\+")),
                    LocalTime.parse(line.head(2)), Integer.parseInt(line.head(3)),
                    VisitPurpose.get(line.head(4)), phases, new LinkedHashMap<>(line.extras()), line);
        } catch (RuntimeException wrong) {
            throw new IllegalArgumentException(line.source() + ": no line of visits: " + wrong.getMessage(), wrong);
        }
    }

    /** Takes out an extra that is no feature of a pattern; null when it is not there. */
    String take(String extra) {
        return extras.remove(extra);
    }
}
