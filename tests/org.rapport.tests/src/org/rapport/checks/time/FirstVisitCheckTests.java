// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.RulePack;
import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class FirstVisitCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final FirstVisitCheck check = new FirstVisitCheck();

    @Test
    @DisplayName("A first visit exactly as long as the standard is long enough")
    void exactlyOnTheLimit() {
        plan.visit(ada, "2026-03-02T09:00", 30, sam);
        plan.visit(ada, "2026-03-03T09:00", 10, sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A first visit one minute short is found, the next short one is not")
    void oneMinuteShort() {
        Visit first = plan.visit(ada, "2026-03-02T09:00", 29, sam);
        plan.visit(ada, "2026-03-03T09:00", 29, sam);
        Finding finding = plan.findings(check).getFirst();
        assertThat(plan.findings(check)).hasSize(1);
        assertThat(finding.element()).isSameAs(first);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.measured()).isEqualTo(29);
        assertThat(finding.required()).isEqualTo(30);
        assertThat(finding.involved()).containsExactly(ada, sam);
        assertThat(finding.message()).contains("for Ada and Sam to get to know each other on Mon 2 Mar 2026 09:00");
    }

    @Test
    @DisplayName("Wales: a short first visit is a breach")
    void wales() {
        plan.standards().setRulePack(RulePack.WALES);
        plan.visit(ada, "2026-03-02T09:00", 29, sam);
        assertThat(plan.findings(check)).singleElement()
                .matches(finding -> finding.severity() == Severity.ERROR && finding.message().contains("breach"));
    }

    @Test
    @DisplayName("A joint first visit is found once for each worker who is new, not for one the person knows")
    void jointFirstVisit() {
        Worker nia = plan.worker("Nia");
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
        plan.visit(ada, "2026-03-03T09:00", 20, sam, nia, plan.worker("Kit"));
        assertThat(plan.findings(check)).extracting(finding -> finding.involved().getLast().getId())
                .containsExactly("Nia", "Kit");
    }

    @Test
    @DisplayName("A relationship older than the plan means they have met; one from its first day does not")
    void metBeforeThePlan() {
        plan.visit(ada, "2026-03-02T09:00", 20, sam);
        plan.relationship(sam, ada, "2026-03-01");
        assertThat(plan.findings(check)).isEmpty();
        plan.plan().getRelationships().clear();
        plan.relationship(sam, ada, "2026-03-02");
        plan.relationship(plan.worker("Nia"), ada, "2025-03-02");
        plan.relationship(sam, ada, null);
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("A call before is no meeting, and a visit that never took place is none either")
    void callsAndCancelledVisits() {
        plan.visit(ada, "2026-03-02T09:00", 5, sam).setMode(VisitMode.PHONE);
        plan.visit(ada, "2026-03-03T09:00", 45, sam).setStatus(VisitStatus.CANCELLED);
        Visit first = plan.visit(ada, "2026-03-04T09:00", 20, sam);
        assertThat(plan.findings(check)).extracting(Finding::element).isEqualTo(List.of(first));
    }

    @Test
    @DisplayName("Which visit is first is told by the clock, on the night it changes too")
    void clockChange() {
        Visit first = plan.visit(ada, "2026-03-29T00:30", 20, sam);
        plan.visit(ada, "2026-03-29T02:30", 25, sam);
        assertThat(plan.findings(check)).extracting(Finding::element).isEqualTo(List.of(first));
    }

    @Test
    @DisplayName("Without workers, a person or a limit there is nothing to find")
    void dataMissing() {
        plan.visit(ada, "2026-03-02T09:00", 20);
        plan.visit(null, "2026-03-02T09:00", 20, sam);
        assertThat(plan.findings(check)).isEmpty();
        plan.visit(ada, "2026-03-02T10:00", 20, sam);
        plan.plan().setPeriodStart(null);
        assertThat(plan.findings(check)).hasSize(1);
        plan.standards().setFirstVisitMinutes(null);
        assertThat(plan.findings(check)).isEmpty();
        assertThat(plan.run(check).off()).containsExactly(check.descriptor());
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("TIME-03", plan.visit(ada, "2026-03-02T09:00", 20, sam));
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
