// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.ActivityKind;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class WeeklyHoursCheckTests {

    private static final LocalDate FIRST_MONDAY = LocalDate.parse("2026-03-02");

    private final PlanBuilder plan = new PlanBuilder();

    private final Worker sam = plan.worker("Sam");

    private final WeeklyHoursCheck check = new WeeklyHoursCheck();

    @Test
    @DisplayName("Sixteen weeks of 46 hours and one of 70 are 47.41 on average, which is within the law")
    void publishedVector() {
        weeks(16, 46 * 60);
        work(16, 70 * 60);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Exactly 48 hours on average over 17 weeks are within the law, one minute more in all is a breach")
    void limit() {
        weeks(17, 48 * 60);
        assertThat(plan.findings(check)).isEmpty();
        plan.plan().getActivities().getLast().setDurationMinutes(48 * 60 + 1);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(sam);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.measured()).isBetween(2880.05, 2880.06);
        assertThat(finding.required()).isEqualTo(2880);
        assertThat(finding.message()).startsWith("A breach of the working week: Sam works 48 h 1 min a week on average "
                + "over the 17 weeks from Mon 2 Mar 2026");
    }

    @Test
    @DisplayName("Any 17 weeks on end count, and the busiest are named")
    void busiestWeeks() {
        weeks(17, 40 * 60);
        for (int week = 17; week < 34; week++) {
            work(week, 50 * 60);
        }
        work(40, 10 * 60);
        Finding finding = plan.findings(check).getFirst();
        assertThat(plan.findings(check)).hasSize(1);
        assertThat(finding.measured()).isEqualTo(3000);
        assertThat(finding.message()).contains("over the 17 weeks from Mon 29 Jun 2026");
    }

    @Test
    @DisplayName("A plan of fewer weeks is averaged over what it covers, in weeks begun, and says so")
    void coveredWeeks() {
        work(0, 6 * 48 * 60);
        assertThat(plan.findings(check)).as("six weeks of plan").isEmpty();
        plan.plan().setPeriodEnd(LocalDate.parse("2026-04-05"));
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.measured()).isEqualTo(6 * 48 * 60 / 5.0);
        assertThat(finding.message()).contains("over the 5 weeks from Mon 2 Mar 2026 that the plan covers")
                .contains("Over 17 weeks that would be a breach");
        plan.plan().setPeriodEnd(LocalDate.parse("2026-04-06"));
        assertThat(plan.findings(check)).as("a week begun is a week").isEmpty();
    }

    @Test
    @DisplayName("Visits and travel count, breaks do not")
    void whatCounts() {
        plan.plan().setPeriodStart(null);
        plan.plan().setPeriodEnd(null);
        Person ada = plan.person("Ada");
        plan.visit(ada, "2026-03-02T00:00", 2880 - 10, sam);
        plan.activity(sam, ActivityKind.BREAK, "2026-03-05T00:00", 600);
        Visit visit = plan.visit(ada, "2026-03-06T00:00", 5, sam);
        visit.setTravelMinutes(5);
        assertThat(plan.findings(check)).isEmpty();
        visit.setTravelMinutes(6);
        assertThat(plan.findings(check)).extracting(Finding::measured).containsExactly(2881.0);
        visit.setStatus(VisitStatus.MISSED);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Who opted out is not asked about, nor who has no duty; without a limit the check is off")
    void dataMissing() {
        work(0, 6 * 48 * 60 + 1);
        plan.worker("Nia");
        assertThat(plan.findings(check)).hasSize(1);
        sam.setOptedOutOf48Hours(true);
        assertThat(plan.findings(check)).isEmpty();
        sam.setOptedOutOf48Hours(false);
        plan.standards().setMaxWeeklyMinutes(null);
        assertThat(plan.run(check).off()).containsExactly(check.descriptor());
    }

    @Test
    @DisplayName("Work over the clock change counts by the minutes it lasts, in the week it starts in")
    void clockChange() {
        plan.standards().setWeeklyAverageOverWeeks(1);
        plan.activity(sam, ActivityKind.MEETING, "2026-03-28T12:00", 2880);
        assertThat(plan.findings(check)).isEmpty();
        plan.activity(sam, ActivityKind.MEETING, "2026-03-29T23:59", 1);
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message).asString()
                .contains("over the week from Mon 23 Mar 2026");
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        work(0, 6 * 48 * 60 + 1);
        plan.override("TIME-11", sam);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }

    private void weeks(int count, int minutes) {
        plan.plan().setPeriodEnd(FIRST_MONDAY.plusWeeks(count).minusDays(1));
        for (int week = 0; week < count; week++) {
            work(week, minutes);
        }
    }

    private void work(int week, int minutes) {
        LocalDate monday = FIRST_MONDAY.plusWeeks(week);
        if (monday.isAfter(plan.plan().getPeriodEnd())) {
            plan.plan().setPeriodEnd(monday.plusDays(6));
        }
        plan.activity(sam, ActivityKind.MEETING, monday + "T09:00", minutes);
    }
}
