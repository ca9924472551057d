// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Episode;
import org.rapport.model.Person;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

class MoveOnCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Episode episode = PersonParts.episode(ada, "2026-03-02", "2026-04-25");

    private final MoveOnCheck check = new MoveOnCheck();

    @Test
    @DisplayName("With 14 days left, the last among them, a plan for moving on is asked for; with 15 not yet")
    void limit() {
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(episode);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.involved()).containsExactly(ada);
        assertThat(finding.message())
                .isEqualTo("How will Ada go on after Sat 25 Apr 2026? 14 days are left, and "
                        + "there is no plan for moving on.");
        assertThat(finding.measured()).isEqualTo(14);
        episode.setPlannedEnd(LocalDate.parse("2026-04-26"));
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("The last day, and days beyond a planned end, are worded as such")
    void lastDay() {
        episode.setPlannedEnd(LocalDate.parse("2026-04-12"));
        assertThat(plan.findings(check).getFirst().message()).contains("It is the last day");
        episode.setPlannedEnd(LocalDate.parse("2026-04-01"));
        assertThat(plan.findings(check).getFirst().message()).contains("The planned end is over");
        episode.setEndedOn(LocalDate.parse("2026-04-11"));
        assertThat(plan.findings(check)).as("it really ended").isEmpty();
    }

    @Test
    @DisplayName("A plan for moving on is what is asked for; a blank one is none")
    void moveOnPlan() {
        episode.setMoveOnPlan("The baking group, and my daughter on Sundays");
        assertThat(plan.findings(check)).isEmpty();
        episode.setMoveOnPlan(" ");
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("Fourteen days over a clock change are fourteen days")
    void clockChange() {
        plan.plan().setPeriodEnd(LocalDate.parse("2026-03-24"));
        episode.setPlannedEnd(LocalDate.parse("2026-04-06"));
        assertThat(plan.findings(check)).hasSize(1);
        episode.setPlannedEnd(LocalDate.parse("2026-04-07"));
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Without an end, or before the start, nothing is asked")
    void dataMissing() {
        episode.setPlannedEnd(null);
        assertThat(plan.findings(check)).isEmpty();
        episode.setPlannedEnd(LocalDate.parse("2026-04-14"));
        episode.setStartedOn(LocalDate.parse("2026-04-13"));
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("PLAN-14", episode);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
