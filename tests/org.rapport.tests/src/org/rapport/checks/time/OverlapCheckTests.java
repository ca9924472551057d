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

class OverlapCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Person ben = plan.person("Ben");

    private final Worker sam = plan.worker("Sam");

    private final OverlapCheck check = new OverlapCheck();

    @Test
    @DisplayName("Visits that only touch are no clash")
    void exactlyOnTheLimit() {
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
        plan.visit(ben, "2026-03-02T09:45", 45, sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("One minute in common is a clash, found on the later visit")
    void oneMinute() {
        Visit first = plan.visit(ada, "2026-03-02T09:00", 45, sam);
        Visit second = plan.visit(ben, "2026-03-02T09:44", 45, sam);
        Finding finding = plan.findings(check).getFirst();
        assertThat(plan.findings(check)).hasSize(1);
        assertThat(finding.element()).isSameAs(second);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.involved()).containsExactly(first, sam, ben);
        assertThat(finding.measured()).isEqualTo(1);
        assertThat(finding.message()).isEqualTo("Where should Sam be? “Visit to Ben by Sam, Mon 2 Mar 2026 09:44” and "
                + "“Visit to Ada by Sam, Mon 2 Mar 2026 09:00” overlap by one minute.");
    }

    @Test
    @DisplayName("Each later duty is found once, against the one that lasts longest so far")
    void oncePerLaterDuty() {
        Visit longOne = plan.visit(ada, "2026-03-02T09:00", 180, sam);
        Visit inside = plan.visit(ben, "2026-03-02T09:30", 30, sam);
        Activity later = plan.activity(sam, ActivityKind.RECORDING, "2026-03-02T11:30", 20);
        plan.visit(ben, "2026-03-02T12:00", 30, sam);
        assertThat(plan.findings(check)).extracting(Finding::element).containsExactlyInAnyOrder(inside, later);
        assertThat(plan.findings(check)).allMatch(finding -> finding.involved().getFirst() == longOne);
    }

    @Test
    @DisplayName("Two workers at one visit do not clash, nor do visits that are cancelled, nor a visit of no minutes")
    void noClash() {
        plan.visit(ada, "2026-03-02T09:00", 45, sam, plan.worker("Nia"));
        plan.visit(ben, "2026-03-02T09:00", 45, sam).setStatus(VisitStatus.MISSED);
        plan.visit(ben, "2026-03-02T09:10", 45, sam).setStatus(VisitStatus.CANCELLED);
        Visit nobodyIn = plan.visit(ben, "2026-03-02T09:20", 45, sam);
        nobodyIn.setStatus(VisitStatus.DONE);
        nobodyIn.setActualMinutes(0);
        plan.visit(ben, "2026-03-02T09:30", 45);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("What was done counts by when it really was")
    void done() {
        plan.visit(ada, "2026-03-02T09:00", 30, sam);
        Visit late = plan.visit(ben, "2026-03-02T08:00", 30, sam);
        late.setStatus(VisitStatus.DONE);
        late.setActualStart(LocalDateTime.parse("2026-03-02T08:40"));
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("Spring: from 00:30, an hour lasts until 02:30 on the clock, because an hour is skipped")
    void springClockChange() {
        plan.visit(ada, "2026-03-29T00:30", 60, sam);
        plan.visit(ben, "2026-03-29T02:30", 30, sam);
        assertThat(plan.findings(check)).isEmpty();
        plan.visit(ben, "2026-03-29T02:29", 1, sam);
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("Autumn: from 00:30, two hours last until 01:30 on the clock, because an hour comes twice")
    void autumnClockChange() {
        plan.plan().setPeriodEnd(LocalDate.parse("2026-10-31"));
        plan.visit(ada, "2026-10-25T00:30", 150, sam);
        Visit later = plan.visit(ben, "2026-10-25T02:00", 30, sam);
        assertThat(plan.findings(check)).as("00:30 and 150 minutes: until 02:00").isEmpty();
        later.setStart(LocalDateTime.parse("2026-10-25T00:59"));
        later.setDurationMinutes(1);
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
        plan.override("TIME-08", plan.visit(ben, "2026-03-02T09:30", 45, sam));
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
