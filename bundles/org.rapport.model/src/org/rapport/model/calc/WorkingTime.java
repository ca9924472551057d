// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.rapport.model.Visit;
import org.rapport.model.Worker;

/**
 * A worker's working time: visits, the travel to them, and activities but BREAK. Travel between visits is working time
 * (Working Time Regulations 1998); where TRAVEL was recorded before a visit, on the same day and after the visit
 * before, the record stands for it.
 */
public final class WorkingTime {

    /**
     * Working minutes by what they are spent on.
     *
     * @param contact minutes with people
     * @param travel minutes of travel, recorded or worked out
     * @param other minutes of all other activities but BREAK
     */
    public record Minutes(int contact, int travel, int other) {

        /** All working minutes. */
        public int total() {
            return contact + travel + other;
        }

        /** Both together. */
        public Minutes plus(Minutes more) {
            return new Minutes(contact + more.contact, travel + more.travel, other + more.other);
        }
    }

    private WorkingTime() {
    }

    /**
     * Working minutes of the duties that start from the first to the last day, both inclusive.
     *
     * @param duties the worker's duties in order of start
     */
    public static Minutes between(LocalDate first, LocalDate last, List<Duty> duties, Worker worker, Travel travel) {
        Tally tally = new Tally(worker, travel);
        for (Duty duty : duties) {
            if (duty.day().isAfter(last)) {
                break;
            }
            tally.add(duty, !duty.day().isBefore(first));
        }
        return tally.take();
    }

    /**
     * Working minutes by the week in which the duties start, in one pass.
     *
     * @param duties the worker's duties in order of start
     * @return by the Monday of each week that has a duty
     */
    public static NavigableMap<LocalDate, Minutes> byWeek(List<Duty> duties, Worker worker, Travel travel) {
        NavigableMap<LocalDate, Minutes> weeks = new TreeMap<>();
        Tally tally = new Tally(worker, travel);
        LocalDate week = null;
        for (Duty duty : duties) {
            LocalDate monday = mondayOf(duty.day());
            if (!monday.equals(week)) {
                addTo(weeks, week, tally.take());
                week = monday;
            }
            tally.add(duty, true);
        }
        addTo(weeks, week, tally.take());
        return weeks;
    }

    /** The Monday of a day's week. */
    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static void addTo(Map<LocalDate, Minutes> weeks, LocalDate week, Minutes minutes) {
        if (week != null) {
            weeks.merge(week, minutes, Minutes::plus);
        }
    }

    /** Adds up duties in order of start. */
    private static final class Tally {

        private final Worker worker;

        private final Travel travel;

        private Duty previousVisit;

        private LocalDate travelRecordedOn;

        private int contact;

        private int onTheWay;

        private int other;

        Tally(Worker worker, Travel travel) {
            this.worker = worker;
            this.travel = travel;
        }

        /** Adds the next duty. @param counts whether to count its minutes, or only to know that it was */
        void add(Duty duty, boolean counts) {
            int minutes = counts ? duty.span().minutes() : 0;
            if (duty.isVisit()) {
                contact += minutes;
                onTheWay += counts && !duty.day().equals(travelRecordedOn) ? minutesTo(duty) : 0;
                previousVisit = duty;
                travelRecordedOn = null;
            } else if (duty.isTravel()) {
                onTheWay += minutes;
                travelRecordedOn = duty.day();
            } else if (!duty.isBreak()) {
                other += minutes;
            }
        }

        /** What was counted since this was last asked. */
        Minutes take() {
            Minutes minutes = new Minutes(contact, onTheWay, other);
            contact = 0;
            onTheWay = 0;
            other = 0;
            return minutes;
        }

        private int minutesTo(Duty duty) {
            Visit visit = (Visit) duty.element();
            return previousVisit != null && previousVisit.day().equals(duty.day())
                    ? travel.minutes((Visit) previousVisit.element(), visit, worker)
                    : travel.minutesToFirst(visit, worker);
        }
    }
}
