// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Absence;
import org.rapport.model.Availability;
import org.rapport.model.RapportFactory;
import org.rapport.model.Worker;

class WorkerHoursTests {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Worker sam = RapportFactory.eINSTANCE.createWorker();

    @Test
    @DisplayName("Minutes outside add up before, between and after the times available")
    void minutesOutside() {
        available(DayOfWeek.MONDAY, "09:00", "12:00");
        available(DayOfWeek.MONDAY, "13:00", "17:00");
        assertThat(outside("2026-03-02T08:00", 600)).as("until 18:00").isEqualTo(180);
        assertThat(outside("2026-03-02T12:00", 60)).isEqualTo(60);
        assertThat(outside("2026-03-02T13:00", 240)).isZero();
        assertThat(outside("2026-03-02T09:00", 0)).isZero();
    }

    @Test
    @DisplayName("Times that meet or overlap count as one, whatever their order")
    void union() {
        available(DayOfWeek.MONDAY, "11:00", "14:00");
        available(DayOfWeek.MONDAY, "14:00", "17:00");
        available(DayOfWeek.MONDAY, "09:00", "11:30");
        assertThat(outside("2026-03-02T09:00", 480)).isZero();
        assertThat(outside("2026-03-02T08:59", 482)).isEqualTo(2);
    }

    @Test
    @DisplayName("A whole day may be said as from and until midnight, and a week without end is counted through")
    void wholeDays() {
        available(DayOfWeek.MONDAY, "00:00", "00:00");
        assertThat(outside("2026-03-02T00:00", 1440)).isZero();
        assertThat(outside("2026-03-02T00:00", 14 * 1440)).isEqualTo(12 * 1440);
    }

    @Test
    @DisplayName("What is said of no day is left out")
    void noDay() {
        available(null, "09:00", "12:00");
        assertThat(outside("2026-03-02T13:00", 60)).as("as without availability").isZero();
        available(DayOfWeek.MONDAY, "09:00", "12:00");
        assertThat(outside("2026-03-02T13:00", 60)).isEqualTo(60);
    }

    @Test
    @DisplayName("Time that the clock skips is not there to be available in")
    void clockChange() {
        available(DayOfWeek.SUNDAY, "01:00", "02:00");
        assertThat(outside("2026-03-29T00:30", 60)).isEqualTo(60);
        assertThat(outside("2026-10-25T01:00", 120)).as("01:00 comes twice").isZero();
    }

    @Test
    @DisplayName("The first of several absences that share a minute is named; half an absence is none")
    void absences() {
        Absence late = away("2026-03-02T12:00", "2026-03-02T18:00");
        Absence early = away("2026-03-02T08:00", "2026-03-02T09:00");
        away(null, "2026-03-02T09:00");
        WorkerHours hours = WorkerHours.of(sam, LONDON);
        assertThat(hours.absenceDuring(span("2026-03-02T08:59", 300))).isSameAs(early);
        assertThat(hours.absenceDuring(span("2026-03-02T09:00", 180))).isNull();
        assertThat(hours.absenceDuring(span("2026-03-02T17:59", 10))).isSameAs(late);
        assertThat(hours.minutesAway(late, span("2026-03-02T17:59", 10))).isEqualTo(1);
    }

    private int outside(String start, int minutes) {
        return WorkerHours.of(sam, LONDON).minutesOutside(span(start, minutes));
    }

    private static TimeSpan span(String start, int minutes) {
        return TimeSpan.of(LocalDateTime.parse(start), minutes, LONDON);
    }

    private void available(DayOfWeek day, String from, String to) {
        Availability availability = RapportFactory.eINSTANCE.createAvailability();
        availability.setDay(day);
        availability.setFrom(LocalTime.parse(from));
        availability.setTo(LocalTime.parse(to));
        sam.getAvailability().add(availability);
    }

    private Absence away(String from, String to) {
        Absence absence = RapportFactory.eINSTANCE.createAbsence();
        absence.setFrom(from == null ? null : LocalDateTime.parse(from));
        absence.setTo(LocalDateTime.parse(to));
        sam.getAbsences().add(absence);
        return absence;
    }
}
