// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.internal;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/**
 * A visit as a roster's cell says it: when, with whom, how long, such as {@code 09:30 Ada 45 min}.
 *
 * @param start time of day
 * @param name the person, or the workers joined by "and"; who it is depends on the row
 * @param minutes how long, 1 or more; null where it is not written
 */
public record RosterEntry(LocalTime start, String name, Integer minutes) {

    private static final Pattern FORM = Pattern
            .compile(
                    "(?<time>\\d{1,2}[:.]\\d{2})\\s+(?<name>\\S.*?)"
                            + "(\\s+(?<minutes>\\d{1,4})(\\s*min)?)?(\\s*\\(.*\\))?");

    /** A visit as the row of somebody says it: the other side of it is named. */
    public static RosterEntry of(Visit visit, EObject row) {
        String name = row instanceof Worker ? Labels.name(visit.getPerson()) : Labels.names(visit.getWorkers());
        return new RosterEntry(VisitTimes.start(visit).toLocalTime(), name, VisitTimes.minutes(visit));
    }

    /**
     * Reads what somebody wrote into a cell.
     *
     * @throws IllegalArgumentException when a line says no time and name
     */
    public static List<RosterEntry> read(String text) {
        List<RosterEntry> entries = new ArrayList<>();
        for (String line : text.split("[\\n\\r;]")) {
            if (!line.isBlank()) {
                entries.add(readLine(line.strip()));
            }
        }
        return entries;
    }

    /** The entry as a cell shows it. */
    public String text() {
        return Texts.TEXTS.format("roster.entry", start.toString(), name, minutes);
    }

    private static RosterEntry readLine(String line) {
        Matcher matcher = FORM.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(Texts.TEXTS.format("bad.entry", line));
        }
        String[] time = matcher.group("time").split("[:.]");
        try {
            LocalTime start = LocalTime.of(Integer.parseInt(time[0]), Integer.parseInt(time[1]));
            String minutes = matcher.group("minutes");
            return new RosterEntry(start, matcher.group("name"), minutes == null ? null : Integer.valueOf(minutes));
        } catch (DateTimeException noTime) {
            throw new IllegalArgumentException(Texts.TEXTS.format("bad.entry", line), noTime);
        }
    }
}
