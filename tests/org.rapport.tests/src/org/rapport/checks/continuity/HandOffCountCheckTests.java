// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.HandOff;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class HandOffCountCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Worker nia = plan.worker("Nia");

    private final HandOffCountCheck check = new HandOffCountCheck();

    @BeforeEach
    void limitOfTwo() {
        plan.standards().setMaxHandOffsInWindow(2);
    }

    @Test
    @DisplayName("As many recorded hand-offs as the limit are fine, one more is found")
    void recorded() {
        plan.handOff(ada, sam, nia, "2026-03-30");
        plan.handOff(ada, nia, sam, "2026-04-12");
        assertThat(plan.findings(check)).isEmpty();
        HandOff third = plan.handOff(ada, sam, nia, "2026-03-29");
        plan.handOff(ada, sam, nia, "2026-04-13");
        assertThat(plan.findings(check)).as("outside of the window").isEmpty();
        third.setOn(LocalDate.parse("2026-04-01"));
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(ada);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.measured()).isEqualTo(3);
        assertThat(finding.required()).isEqualTo(2);
        assertThat(finding.message()).contains("3 hand-offs are recorded, more than 2");
        third.setOn(null);
        assertThat(plan.findings(check)).as("without a day").isEmpty();
    }

    @Test
    @DisplayName("Workers who change as often as the limit are fine, once more is found")
    void changes() {
        plan.visit(ada, "2026-04-01T09:00", 45, sam);
        plan.visit(ada, "2026-04-02T09:00", 45, nia);
        plan.visit(ada, "2026-04-03T09:00", 45, sam);
        assertThat(plan.findings(check)).isEmpty();
        Visit fourth = plan.visit(ada, "2026-04-04T09:00", 45, nia);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.measured()).isEqualTo(3);
        assertThat(finding.involved()).containsExactly(sam, nia);
        assertThat(finding.message()).contains("workers change 3 times, more than 2");
        fourth.getWorkers().add(sam);
        assertThat(plan.findings(check)).as("together").isEmpty();
    }

    @Test
    @DisplayName("In the night of a clock change, visits follow each other as on the clock")
    void clockChange() {
        plan.plan().setPeriodEnd(LocalDate.parse("2026-03-29"));
        plan.standards().setMaxHandOffsInWindow(1);
        plan.visit(ada, "2026-03-29T02:30", 15, nia);
        plan.visit(ada, "2026-03-29T00:30", 15, sam);
        plan.visit(ada, "2026-03-29T03:30", 15, nia);
        plan.visit(ada, "2026-03-29T00:45", 15, sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Without visits and hand-offs there is nothing to count")
    void nothing() {
        plan.standards().setMaxHandOffsInWindow(0);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Without a limit the check is off, and the run says so")
    void offWithoutLimit() {
        plan.standards().setMaxHandOffsInWindow(null);
        assertThat(plan.run(check).off()).containsExactly(check.descriptor());
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.standards().setMaxHandOffsInWindow(0);
        plan.handOff(ada, sam, nia, "2026-04-01");
        plan.override("CONT-06", ada);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
