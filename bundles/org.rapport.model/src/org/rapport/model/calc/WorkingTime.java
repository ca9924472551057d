// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.time.LocalDate;
import java.util.List;

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
    }

    private WorkingTime() {
    }

    /**
     * Working minutes of the duties that start from the first to the last day, both inclusive.
     *
     * @param duties the worker's duties in order of start
     */
    public static Minutes between(LocalDate first, LocalDate last, List<Duty> duties, Worker worker, Travel travel) {
        int contact = 0;
        int onTheWay = 0;
        int other = 0;
        Duty previousVisit = null;
        LocalDate travelRecordedOn = null;
        for (Duty duty : duties) {
            if (duty.day().isAfter(last)) {
                break;
            }
            boolean inside = !duty.day().isBefore(first);
            int minutes = inside ? duty.span().minutes() : 0;
            if (duty.isVisit()) {
                contact += minutes;
                onTheWay += inside && !duty.day().equals(travelRecordedOn)
                        ? minutesTo(duty, previousVisit, worker, travel)
                        : 0;
                previousVisit = duty;
                travelRecordedOn = null;
            } else if (duty.isTravel()) {
                onTheWay += minutes;
                travelRecordedOn = duty.day();
            } else if (!duty.isBreak()) {
                other += minutes;
            }
        }
        return new Minutes(contact, onTheWay, other);
    }

    private static int minutesTo(Duty duty, Duty previousVisit, Worker worker, Travel travel) {
        Visit visit = (Visit) duty.element();
        return previousVisit != null && previousVisit.day().equals(duty.day())
                ? travel.minutes((Visit) previousVisit.element(), visit, worker)
                : travel.minutesToFirst(visit, worker);
    }
}
