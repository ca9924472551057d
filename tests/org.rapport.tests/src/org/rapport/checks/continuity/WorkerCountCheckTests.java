// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class WorkerCountCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Worker nia = plan.worker("Nia");

    private final WorkerCountCheck check = new WorkerCountCheck();

    @BeforeEach
    void twoWorkers() {
        plan.visit(ada, "2026-03-30T09:00", 45, sam, nia);
        plan.visit(ada, "2026-04-12T09:00", 45, sam);
        plan.standards().setMaxWorkersInWindow(2);
    }

    @Test
    @DisplayName("As many workers as the limit are bearable, one more is found, with all who come")
    void limit() {
        assertThat(plan.findings(check)).isEmpty();
        Worker kit = plan.worker("Kit");
        plan.visit(ada, "2026-04-03T09:00", 45, kit);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(ada);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.measured()).isEqualTo(3);
        assertThat(finding.required()).isEqualTo(2);
        assertThat(finding.unit()).isEqualTo("workers");
        assertThat(finding.involved()).containsExactly(sam, nia, kit);
        assertThat(finding.message())
                .isEqualTo("Could fewer different people come to Ada? From Mon 30 Mar 2026 to Sun 12 Apr 2026 it is 3 "
                        + "workers, more than the 2 that the service wants anybody to meet.");
    }

    @Test
    @DisplayName("Only who comes in the window counts, from midnight to midnight, the day after the clocks changed")
    void window() {
        plan.visit(ada, "2026-03-29T23:59", 45, plan.worker("Before"));
        plan.visit(ada, "2026-04-13T00:00", 45, plan.worker("After"));
        plan.visit(ada, "2026-04-01T09:00", 45, plan.worker("Ill")).setStatus(VisitStatus.CANCELLED);
        assertThat(plan.findings(check)).isEmpty();
        plan.visit(ada, "2026-03-30T00:00", 45, plan.worker("First"));
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("Without visits nobody is too many")
    void withoutVisits() {
        plan.plan().getVisits().clear();
        plan.standards().setMaxWorkersInWindow(0);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Without a limit the check is off, and the run says so")
    void offWithoutLimit() {
        plan.standards().setMaxWorkersInWindow(null);
        assertThat(plan.run(check).off()).containsExactly(check.descriptor());
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.standards().setMaxWorkersInWindow(1);
        plan.override("CONT-02", ada);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
