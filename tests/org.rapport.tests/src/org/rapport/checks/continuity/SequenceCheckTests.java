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
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class SequenceCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Worker nia = plan.worker("Nia");

    private final SequenceCheck check = new SequenceCheck();

    private Visit last;

    /** Sam, Sam, Nia, Sam and Sam: two of four changes keep the worker. */
    @BeforeEach
    void fiveVisits() {
        plan.visit(ada, "2026-04-01T09:00", 45, sam);
        plan.visit(ada, "2026-04-02T09:00", 45, sam);
        plan.visit(ada, "2026-04-03T09:00", 45, nia);
        plan.visit(ada, "2026-04-04T09:00", 45, sam);
        last = plan.visit(ada, "2026-04-05T09:00", 45, sam);
    }

    @Test
    @DisplayName("Exactly on the limit is enough, a little more asked for is not met")
    void limit() {
        plan.standards().setLowSecon(0.5);
        assertThat(plan.findings(check)).isEmpty();
        plan.standards().setLowSecon(0.51);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(ada);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.measured()).isEqualTo(0.5);
        assertThat(finding.required()).isEqualTo(0.51);
        assertThat(finding.unit()).isEqualTo("SECON");
        assertThat(finding.involved()).containsExactly(sam, nia);
        assertThat(finding.message())
                .contains("worker changed 2 times in 5 visits (SECON 0.50, less than 0.51 is low)");
    }

    @Test
    @DisplayName("One visit too few says nothing")
    void tooFewVisits() {
        plan.standards().setLowSecon(0.9);
        plan.standards().setMinimumVisitsForIndex(5);
        assertThat(plan.findings(check)).hasSize(1);
        last.setStatus(VisitStatus.MISSED);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A visit of both together keeps the worker on either side")
    void jointVisit() {
        plan.standards().setLowSecon(0.51);
        plan.plan().getVisits().get(2).getWorkers().add(sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Visits are taken in the order of the clock, in the night it changes too")
    void clockChange() {
        plan.plan().setPeriodEnd(LocalDate.parse("2026-03-29"));
        plan.standards().setLowSecon(0.51);
        plan.visit(ada, "2026-03-29T00:30", 15, sam);
        plan.visit(ada, "2026-03-29T02:30", 15, nia);
        plan.visit(ada, "2026-03-29T00:45", 15, sam);
        plan.visit(ada, "2026-03-29T03:30", 15, nia);
        assertThat(plan.findings(check)).as("Sam, Sam, Nia, Nia: 2 of 3").isEmpty();
    }

    @Test
    @DisplayName("Without a limit the check is off, and the run says so")
    void offWithoutLimit() {
        plan.standards().setLowSecon(null);
        assertThat(plan.run(check).off()).containsExactly(check.descriptor());
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.standards().setLowSecon(1.0);
        plan.override("CONT-04", ada);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
