// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Absence;
import org.rapport.model.ActivityKind;
import org.rapport.model.Availability;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class AvailabilityCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final AvailabilityCheck check = new AvailabilityCheck();

    @Test
    @DisplayName("A visit may fill the whole time available")
    void exactlyOnTheLimit() {
        available(DayOfWeek.MONDAY, "09:00", "17:00");
        plan.visit(ada, "2026-03-02T09:00", 480, sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("One minute too long is found once, with the minutes outside")
    void oneMinuteLong() {
        available(DayOfWeek.MONDAY, "09:00", "17:00");
        Visit visit = plan.visit(ada, "2026-03-02T16:30", 31, sam);
        Finding finding = plan.findings(check).getFirst();
        assertThat(plan.findings(check)).hasSize(1);
        assertThat(finding.element()).isSameAs(visit);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.involved()).containsExactly(sam, ada);
        assertThat(finding.measured()).isEqualTo(1);
        assertThat(finding.message()).isEqualTo("Can Sam be with Ada on Mon 2 Mar 2026 16:30? The visit lies "
                + "one minute outside the times when Sam is available.");
    }

    @Test
    @DisplayName("Without any availability recorded every time is fine; with some, other days are not")
    void dataMissing() {
        Visit visit = plan.visit(ada, "2026-03-03T09:00", 45, sam);
        assertThat(plan.findings(check)).isEmpty();
        available(DayOfWeek.MONDAY, "09:00", "17:00");
        assertThat(plan.findings(check)).extracting(Finding::measured).containsExactly(45.0);
        visit.setStatus(VisitStatus.CANCELLED);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A night past midnight is one time, also where two times meet there")
    void pastMidnight() {
        available(DayOfWeek.MONDAY, "22:00", "06:00");
        available(DayOfWeek.TUESDAY, "22:00", "00:00");
        available(DayOfWeek.WEDNESDAY, "00:00", "06:00");
        plan.visit(ada, "2026-03-02T23:30", 60, sam);
        plan.visit(ada, "2026-03-03T05:30", 30, sam);
        plan.visit(ada, "2026-03-03T23:30", 60, sam);
        assertThat(plan.findings(check)).isEmpty();
        plan.visit(ada, "2026-03-05T00:00", 15, sam);
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("A minute in an absence is found, and told instead of the availability; its end is exclusive")
    void absence() {
        available(DayOfWeek.FRIDAY, "09:00", "17:00");
        Absence absence = away("2026-03-02T10:00", "2026-03-03T12:00");
        Visit visit = plan.visit(ada, "2026-03-02T09:31", 30, sam);
        Finding finding = plan.findings(check).getFirst();
        assertThat(plan.findings(check)).hasSize(1);
        assertThat(finding.involved()).containsExactly(sam, ada, absence);
        assertThat(finding.measured()).isEqualTo(1);
        assertThat(finding.message()).isEqualTo("Who is with Ada on Mon 2 Mar 2026 09:31? "
                + "Sam is away from Mon 2 Mar 2026 10:00 until Tue 3 Mar 2026 12:00.");
        sam.getAvailability().clear();
        visit.setDurationMinutes(29);
        plan.visit(ada, "2026-03-03T12:00", 30, sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("The contract’s minutes may be used up; one more is found once for that week")
    void contract() {
        sam.setContractedMinutesPerWeek(60);
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
        plan.activity(sam, ActivityKind.RECORDING, "2026-03-08T09:00", 15);
        plan.activity(sam, ActivityKind.BREAK, "2026-03-04T09:00", 15);
        plan.visit(ada, "2026-03-09T09:00", 60, sam);
        assertThat(plan.findings(check)).isEmpty();
        plan.visit(ada, "2026-03-05T09:00", 61, sam);
        Finding finding = plan.findings(check).getFirst();
        assertThat(plan.findings(check)).hasSize(1);
        assertThat(finding.element()).isSameAs(sam);
        assertThat(finding.measured()).isEqualTo(121);
        assertThat(finding.required()).isEqualTo(60);
        assertThat(finding.message()).isEqualTo("Is it too much for Sam in the week from Mon 2 Mar 2026? "
                + "Visits, travel and activities take 1 h 1 min more than the contract.");
        sam.setContractedMinutesPerWeek(0);
        assertThat(plan.findings(check)).as("no contract by the week").isEmpty();
    }

    @Test
    @DisplayName("Spring: an hour from 00:30 lasts until 02:30, so availability until 02:29 is too short")
    void springClockChange() {
        Availability night = available(DayOfWeek.SUNDAY, "00:00", "02:30");
        plan.visit(ada, "2026-03-29T00:30", 60, sam);
        assertThat(plan.findings(check)).isEmpty();
        night.setTo(LocalTime.parse("02:29"));
        assertThat(plan.findings(check)).extracting(Finding::measured).containsExactly(1.0);
    }

    @Test
    @DisplayName("Autumn: two and a half hours from 00:30 last until 02:00")
    void autumnClockChange() {
        plan.plan().setPeriodEnd(LocalDate.parse("2026-10-31"));
        available(DayOfWeek.SUNDAY, "00:00", "02:00");
        Visit visit = plan.visit(ada, "2026-10-25T00:30", 150, sam);
        assertThat(plan.findings(check)).isEmpty();
        visit.setDurationMinutes(151);
        assertThat(plan.findings(check)).extracting(Finding::measured).containsExactly(1.0);
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        away("2026-03-02T00:00", "2026-03-03T00:00");
        plan.override("TIME-10", plan.visit(ada, "2026-03-02T09:00", 45, sam));
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }

    private Availability available(DayOfWeek day, String from, String to) {
        Availability availability = RapportFactory.eINSTANCE.createAvailability();
        availability.setDay(day);
        availability.setFrom(LocalTime.parse(from));
        availability.setTo(LocalTime.parse(to));
        sam.getAvailability().add(availability);
        return availability;
    }

    private Absence away(String from, String to) {
        Absence absence = RapportFactory.eINSTANCE.createAbsence();
        absence.setFrom(LocalDateTime.parse(from));
        absence.setTo(LocalDateTime.parse(to));
        sam.getAbsences().add(absence);
        return absence;
    }
}
