// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.RulePack;
import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.VisitPurpose;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class ShortVisitCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final ShortVisitCheck check = new ShortVisitCheck();

    @Test
    @DisplayName("A visit exactly as long as the standard is long enough")
    void exactlyOnTheLimit() {
        plan.visit(ada, "2026-03-02T09:00", 30, sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A visit one minute short is found, with what was measured, required and who is involved")
    void oneMinuteShort() {
        Visit visit = plan.visit(ada, "2026-03-02T09:00", 29, sam);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(visit);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.measured()).isEqualTo(29);
        assertThat(finding.required()).isEqualTo(30);
        assertThat(finding.unit()).isEqualTo("min");
        assertThat(finding.involved()).containsExactly(ada, sam);
        assertThat(finding.message()).startsWith("Is 29 minutes enough for Ada on Mon 2 Mar 2026 09:00 with Sam?");
    }

    @Test
    @DisplayName("Only home visits that are planned or done count, and what was done counts by its actual minutes")
    void onlyWhatCounts() {
        plan.visit(ada, "2026-03-02T09:00", 10, sam).setMode(VisitMode.PHONE);
        plan.visit(ada, "2026-03-03T09:00", 10, sam).setStatus(VisitStatus.CANCELLED);
        plan.visit(ada, "2026-03-04T09:00", 10, sam).setStatus(VisitStatus.MISSED);
        Visit done = plan.visit(ada, "2026-03-05T09:00", 45, sam);
        done.setStatus(VisitStatus.DONE);
        done.setActualMinutes(20);
        assertThat(plan.findings(check)).extracting(Finding::element).containsExactly(done);
    }

    @Test
    @DisplayName("England: a short visit is right when known worker, agreement and purpose come together")
    void shortForGoodReasonInEngland() {
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
        Visit check2 = plan.visit(ada, "2026-03-03T09:00", 15, sam);
        check2.setPurpose(VisitPurpose.SAFE_AND_WELL);
        assertThat(plan.findings(check)).as("not agreed").hasSize(1);
        check2.setShortVisitAgreed(true);
        assertThat(plan.findings(check)).as("known, agreed, a check").isEmpty();
        check2.setPurpose(VisitPurpose.PERSONAL_CARE);
        assertThat(plan.findings(check)).as("personal care").hasSize(1);
        check2.setPurpose(VisitPurpose.SPECIFIC_TASK);
        check2.getWorkers().add(plan.worker("Nia"));
        assertThat(plan.findings(check)).as("one of two is a stranger").hasSize(1);
    }

    @Test
    @DisplayName("Wales: the same worker before in the plan period and a check or task; otherwise it is a breach")
    void wales() {
        plan.standards().setRulePack(RulePack.WALES);
        Visit first = plan.visit(ada, "2026-03-02T09:00", 15, sam);
        first.setPurpose(VisitPurpose.SAFE_AND_WELL);
        plan.relationship(sam, ada, "2025-11-03");
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).contains("breach");
        first.setDurationMinutes(30);
        plan.visit(ada, "2026-03-03T09:00", 15, sam).setPurpose(VisitPurpose.SAFE_AND_WELL);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Without a limit the check is off, and the run says so")
    void offWithoutLimit() {
        plan.standards().setShortVisitMinutes(null);
        plan.visit(ada, "2026-03-02T09:00", 5, sam);
        assertThat(plan.run(check).off()).containsExactly(check.descriptor());
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A visit that nobody takes yet is found too")
    void unfilled() {
        plan.visit(ada, "2026-03-02T09:00", 15);
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        Visit visit = plan.visit(ada, "2026-03-02T09:00", 20, sam);
        plan.override("TIME-01", visit);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
        assertThat(plan.run(check).count(Severity.WARNING)).isZero();
        assertThat(plan.run(check).overridden()).isEqualTo(1);
    }
}
