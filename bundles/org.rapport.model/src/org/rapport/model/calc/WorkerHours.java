// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.rapport.model.Absence;
import org.rapport.model.Availability;
import org.rapport.model.Worker;

/** When a worker can work, and when they are away. */
public final class WorkerHours {

    private static final int DAYS_PER_WEEK = 7;

    private final ZoneId zone;

    private final Map<DayOfWeek, List<Availability>> availability = new EnumMap<>(DayOfWeek.class);

    private final List<Away> absences = new ArrayList<>();

    private record Away(Absence absence, TimeSpan span) {
    }

    private WorkerHours(Worker worker, ZoneId zone) {
        this.zone = zone;
        for (Availability each : worker.getAvailability()) {
            if (each.getDay() != null && each.getFrom() != null && each.getTo() != null) {
                availability.computeIfAbsent(each.getDay(), day -> new ArrayList<>()).add(each);
            }
        }
        for (Absence absence : worker.getAbsences()) {
            if (absence.getFrom() != null && absence.getTo() != null) {
                absences.add(new Away(absence, TimeSpan.between(absence.getFrom(), absence.getTo(), zone)));
            }
        }
        absences.sort(Comparator.comparingLong(away -> away.span().start()));
    }

    /**
     * The hours of a worker. What does not say on which day, from when or to when is left out.
     *
     * @param zone in which they are meant
     */
    public static WorkerHours of(Worker worker, ZoneId zone) {
        return new WorkerHours(worker, zone);
    }

    /** The first of the absences that shares a minute or more with a span; null when none does. */
    public Absence absenceDuring(TimeSpan span) {
        for (Away away : absences) {
            if (away.span().start() >= span.end()) {
                break;
            }
            if (away.span().sharedMinutes(span) > 0) {
                return away.absence();
            }
        }
        return null;
    }

    /** Minutes that an absence and a span have in common. */
    public int minutesAway(Absence absence, TimeSpan span) {
        return TimeSpan.between(absence.getFrom(), absence.getTo(), zone).sharedMinutes(span);
    }

    /**
     * Whole minutes of a span in which the worker is not available, rounded up; 0 when no availability is recorded. One
     * until 00:00, or until no later than it begins, goes past midnight; those that meet count as one.
     */
    public int minutesOutside(TimeSpan span) {
        if (availability.isEmpty()) {
            return 0;
        }
        long outside = 0;
        long moment = span.start();
        while (moment < span.end()) {
            TimeSpan next = nextAvailable(moment, span.end());
            outside += Math.max(0, next.start() - moment);
            moment = next.end();
        }
        return TimeSpan.toMinutes(outside + TimeSpan.SECONDS_PER_MINUTE - 1);
    }

    /** The longest time available that holds a moment, else the first after it, else none until the end. */
    private TimeSpan nextAvailable(long moment, long end) {
        TimeSpan next = new TimeSpan(end, end);
        LocalDate today = LocalDate.ofInstant(Instant.ofEpochSecond(moment), zone);
        for (int days = -1; days <= DAYS_PER_WEEK; days++) {
            LocalDate day = today.plusDays(days);
            for (Availability each : availability.getOrDefault(day.getDayOfWeek(), List.of())) {
                TimeSpan span = spanOf(each, day);
                boolean holds = span.start() <= moment && span.end() > Math.max(moment, holdsUntil(next, moment));
                boolean comes = span.start() > moment && span.start() < next.start();
                next = holds || comes ? span : next;
            }
            if (next.start() <= moment && next.end() >= end) {
                break;
            }
        }
        return next;
    }

    private static long holdsUntil(TimeSpan span, long moment) {
        return span.start() <= moment ? span.end() : moment;
    }

    private TimeSpan spanOf(Availability each, LocalDate day) {
        LocalDate last = each.getTo().isAfter(each.getFrom()) ? day : day.plusDays(1);
        return TimeSpan.between(LocalDateTime.of(day, each.getFrom()), LocalDateTime.of(last, each.getTo()), zone);
    }
}
