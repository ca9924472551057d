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
import org.rapport.model.ActivityKind;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class BreakCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Person ben = plan.person("Ben");

    private final Worker sam = plan.worker("Sam");

    private final BreakCheck check = new BreakCheck();

    @Test
    @DisplayName("From 08:00 to 14:00 no break is due")
    void exactlyOnTheLimit() {
        plan.visit(ada, "2026-03-02T08:00", 180, sam);
        plan.visit(ada, "2026-03-02T11:00", 180, sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Until 14:01 one is, found on the duty that goes beyond")
    void oneMinuteLong() {
        Visit first = plan.visit(ada, "2026-03-02T08:00", 180, sam);
        Visit beyond = plan.visit(ada, "2026-03-02T11:00", 181, sam);
        plan.visit(ada, "2026-03-02T14:01", 60, sam);
        Finding finding = plan.findings(check).getFirst();
        assertThat(plan.findings(check)).hasSize(1);
        assertThat(finding.element()).isSameAs(beyond);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.involved()).containsExactly(first, sam);
        assertThat(finding.measured()).isEqualTo(421);
        assertThat(finding.required()).isEqualTo(360);
        assertThat(finding.message()).startsWith("A breach of the rest break: Sam works 7 h 1 min from");
    }

    @Test
    @DisplayName("A gap of twenty minutes besides the travel is a break, one of nineteen is not")
    void gapLessTravel() {
        plan.visit(ada, "2026-03-02T08:00", 240, sam);
        Visit later = plan.visit(ben, "2026-03-02T12:30", 240, sam);
        assertThat(plan.findings(check)).as("30 minutes less 10").isEmpty();
        later.setTravelMinutes(11);
        assertThat(plan.findings(check)).as("30 minutes less 11").hasSize(1);
        later.setTravelMinutes(null);
        later.setStart(LocalDateTime.parse("2026-03-02T12:29"));
        assertThat(plan.findings(check)).as("29 minutes less 10").hasSize(1);
    }

    @Test
    @DisplayName("A recorded break needs its time besides the travel too; recorded travel stands for the travel")
    void recorded() {
        plan.visit(ada, "2026-03-02T08:00", 240, sam);
        plan.activity(sam, ActivityKind.BREAK, "2026-03-02T12:00", 20);
        Visit later = plan.visit(ben, "2026-03-02T12:20", 240, sam);
        assertThat(plan.findings(check)).as("the way takes ten of the twenty minutes").hasSize(1);
        plan.activity(sam, ActivityKind.TRAVEL, "2026-03-02T12:20", 5);
        later.setStart(LocalDateTime.parse("2026-03-02T12:25"));
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Each stretch that is too long is found, also one of activities and calls")
    void everyStretch() {
        plan.activity(sam, ActivityKind.TRAINING, "2026-03-02T08:00", 361);
        plan.visit(ada, "2026-03-02T15:00", 300, sam).setMode(VisitMode.PHONE);
        plan.visit(ben, "2026-03-02T20:05", 60, sam);
        assertThat(plan.findings(check)).extracting(Finding::measured).containsExactlyInAnyOrder(361.0, 365.0);
    }

    @Test
    @DisplayName("Duties that overlap are worked once, and a night ends the stretch")
    void overlapsAndNights() {
        plan.visit(ada, "2026-03-02T08:00", 300, sam);
        plan.visit(ben, "2026-03-02T09:00", 60, sam);
        plan.visit(ben, "2026-03-02T13:05", 55, sam);
        plan.visit(ben, "2026-03-03T08:00", 300, sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("What does not take place is no work; without a limit the check is off")
    void dataMissing() {
        Visit visit = plan.visit(ada, "2026-03-02T08:00", 400, sam);
        visit.setStatus(VisitStatus.CANCELLED);
        assertThat(plan.findings(check)).isEmpty();
        visit.setStatus(VisitStatus.PLANNED);
        plan.standards().setBreakAfterMinutes(null);
        assertThat(plan.findings(check)).isEmpty();
        assertThat(plan.run(check).off()).containsExactly(check.descriptor());
    }

    @Test
    @DisplayName("Spring: from 00:30 to 07:30 on the clock are six hours")
    void springClockChange() {
        plan.visit(ada, "2026-03-29T00:30", 330, sam);
        Visit last = plan.visit(ada, "2026-03-29T07:00", 30, sam);
        assertThat(plan.findings(check)).isEmpty();
        last.setDurationMinutes(31);
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("Autumn: from 00:30 to 06:30 on the clock are seven hours")
    void autumnClockChange() {
        plan.plan().setPeriodEnd(LocalDate.parse("2026-10-31"));
        plan.visit(ada, "2026-10-25T00:30", 410, sam);
        plan.visit(ada, "2026-10-25T06:20", 10, sam);
        assertThat(plan.findings(check)).extracting(Finding::measured).containsExactly(420.0);
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("TIME-13", plan.visit(ada, "2026-03-02T08:00", 400, sam));
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
