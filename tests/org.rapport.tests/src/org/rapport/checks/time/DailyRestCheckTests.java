// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Activity;
import org.rapport.model.ActivityKind;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class DailyRestCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final DailyRestCheck check = new DailyRestCheck();

    @Test
    @DisplayName("Eleven hours exactly are enough")
    void exactlyOnTheLimit() {
        plan.visit(ada, "2026-03-02T21:30", 30, sam);
        plan.visit(ada, "2026-03-03T09:00", 30, sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("One minute less is a breach, found on the duty that comes too early")
    void oneMinuteShort() {
        Visit last = plan.visit(ada, "2026-03-02T21:30", 31, sam);
        Visit first = plan.visit(ada, "2026-03-03T09:00", 30, sam);
        Finding finding = plan.findings(check).getFirst();
        assertThat(plan.findings(check)).hasSize(1);
        assertThat(finding.element()).isSameAs(first);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.involved()).containsExactly(last, sam);
        assertThat(finding.measured()).isEqualTo(659);
        assertThat(finding.required()).isEqualTo(660);
        assertThat(finding.message()).startsWith("A breach of daily rest: Sam has 10 h 59 min between")
                .endsWith("the Working Time Regulations 1998 regulation 10 ask for 11 h 0 min.");
    }

    @Test
    @DisplayName("From 22:30 to 07:30 there are nine hours, two too few")
    void publishedVector() {
        plan.visit(ada, "2026-03-02T22:00", 30, sam);
        plan.visit(ada, "2026-03-03T07:30", 30, sam);
        assertThat(plan.findings(check)).extracting(Finding::measured).containsExactly(540.0);
    }

    @Test
    @DisplayName("A long pause on one calendar day is no rest between two working days")
    void splitDay() {
        plan.visit(ada, "2026-03-02T07:00", 60, sam);
        plan.visit(ada, "2026-03-02T17:00", 60, sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A night’s work is one working day up to a pause of three hours")
    void nightWork() {
        plan.visit(ada, "2026-03-02T22:00", 60, sam);
        Visit night = plan.visit(ada, "2026-03-03T01:59", 60, sam);
        assertThat(plan.findings(check)).as("a pause of 179 minutes").isEmpty();
        night.setStart(LocalDateTime.parse("2026-03-03T02:00"));
        assertThat(plan.findings(check)).as("a pause of 180 minutes").extracting(Finding::element)
                .containsExactly(night);
    }

    @Test
    @DisplayName("Rest begins after the duty that ends last, and activities but breaks are duties")
    void activities() {
        Activity meeting = plan.activity(sam, ActivityKind.MEETING, "2026-03-02T20:00", 180);
        plan.visit(ada, "2026-03-02T20:30", 30, sam);
        plan.activity(sam, ActivityKind.BREAK, "2026-03-03T07:00", 30);
        plan.activity(sam, ActivityKind.TRAVEL, "2026-03-03T09:00", 30);
        assertThat(plan.findings(check)).singleElement().matches(finding -> finding.measured() == 600)
                .matches(finding -> finding.involved().getFirst() == meeting);
    }

    @Test
    @DisplayName("What does not take place asks for no rest, and without a limit the check is off")
    void dataMissing() {
        plan.visit(ada, "2026-03-02T22:00", 60, sam);
        Visit early = plan.visit(ada, "2026-03-03T07:00", 60, sam);
        early.setStatus(VisitStatus.CANCELLED);
        plan.visit(ada, "2026-03-03T07:00", 60);
        assertThat(plan.findings(check)).isEmpty();
        early.setStatus(VisitStatus.PLANNED);
        assertThat(plan.findings(check)).hasSize(1);
        plan.standards().setMinDailyRestMinutes(null);
        assertThat(plan.findings(check)).isEmpty();
        assertThat(plan.run(check).off()).containsExactly(check.descriptor());
    }

    @Test
    @DisplayName("Spring: from 22:00 to 09:00 there are ten hours, because one is skipped")
    void springClockChange() {
        plan.visit(ada, "2026-03-28T21:00", 60, sam);
        Visit first = plan.visit(ada, "2026-03-29T09:00", 30, sam);
        assertThat(plan.findings(check)).extracting(Finding::measured).containsExactly(600.0);
        first.setStart(LocalDateTime.parse("2026-03-29T10:00"));
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Autumn: from 22:00 to 08:00 there are eleven hours, because one comes twice")
    void autumnClockChange() {
        plan.plan().setPeriodEnd(LocalDate.parse("2026-10-31"));
        plan.visit(ada, "2026-10-24T21:00", 60, sam);
        Visit first = plan.visit(ada, "2026-10-25T08:00", 30, sam);
        assertThat(plan.findings(check)).isEmpty();
        first.setStart(LocalDateTime.parse("2026-10-25T07:59"));
        assertThat(plan.findings(check)).extracting(Finding::measured).containsExactly(659.0);
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.visit(ada, "2026-03-02T22:00", 60, sam);
        plan.override("TIME-12", plan.visit(ada, "2026-03-03T07:00", 60, sam));
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
