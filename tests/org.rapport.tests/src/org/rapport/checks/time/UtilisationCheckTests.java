// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

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

class UtilisationCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final UtilisationCheck check = new UtilisationCheck();

    UtilisationCheckTests() {
        sam.setContractedMinutesPerWeek(100);
    }

    @Test
    @DisplayName("Exactly amber is fine, a minute more in all the plan is a warning")
    void amber() {
        plan.visit(ada, "2026-03-02T09:00", 500, sam);
        plan.activity(sam, ActivityKind.MEETING, "2026-04-12T09:00", 10);
        assertThat(plan.findings(check)).isEmpty();
        plan.activity(sam, ActivityKind.RECORDING, "2026-04-12T10:00", 1);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(sam);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.measured()).isBetween(85.1, 85.2);
        assertThat(finding.required()).isEqualTo(85);
        assertThat(finding.message()).startsWith("Sam’s time is planned to 85.2 %, and 85 % is the most.");
    }

    @Test
    @DisplayName("Exactly red is still amber, a minute more is an error")
    void red() {
        Visit visit = plan.visit(ada, "2026-03-02T09:00", 600, sam);
        assertThat(plan.findings(check)).extracting(Finding::severity).containsExactly(Severity.WARNING);
        visit.setDurationMinutes(601);
        assertThat(plan.findings(check)).singleElement()
                .matches(finding -> finding.severity() == Severity.ERROR && finding.required() == 100);
    }

    @Test
    @DisplayName("Breaks, what does not take place and what is not in the plan’s days count for nothing")
    void whatCounts() {
        plan.visit(ada, "2026-03-02T09:00", 510, sam);
        plan.activity(sam, ActivityKind.BREAK, "2026-03-03T09:00", 100);
        plan.visit(ada, "2026-03-04T09:00", 100, sam).setStatus(VisitStatus.CANCELLED);
        plan.visit(ada, "2026-04-13T09:00", 100, sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An empty limit asks nothing, and no contract means no share of it")
    void dataMissing() {
        plan.visit(ada, "2026-03-02T09:00", 601, sam);
        plan.standards().setRedUtilisationPercent(null);
        assertThat(plan.findings(check)).extracting(Finding::severity).containsExactly(Severity.WARNING);
        plan.standards().setAmberUtilisationPercent(null);
        assertThat(plan.findings(check)).isEmpty();
        plan.standards().setRedUtilisationPercent(100);
        sam.setContractedMinutesPerWeek(0);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Without a period the days from first to last duty count")
    void withoutPeriod() {
        plan.plan().setPeriodStart(null);
        plan.plan().setPeriodEnd(null);
        plan.visit(ada, "2026-03-02T09:00", 80, sam);
        plan.visit(ada, "2026-03-08T09:00", 5, sam);
        assertThat(plan.findings(check)).isEmpty();
        plan.visit(ada, "2026-03-05T09:00", 16, sam);
        assertThat(plan.findings(check)).extracting(Finding::measured).containsExactly(101.0);
    }

    @Test
    @DisplayName("As many people as agreed may be held, one more is found")
    void caseload() {
        sam.setCaseloadLimit(1);
        plan.visit(ada, "2026-04-10T09:00", 30, sam);
        plan.relationship(sam, ada, "2026-03-02");
        assertThat(plan.findings(check)).isEmpty();
        plan.relationship(sam, plan.person("Ben"), "2026-03-02");
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.unit()).isEqualTo("people");
        assertThat(finding.measured()).isEqualTo(2);
        assertThat(finding.required()).isEqualTo(1);
        assertThat(finding.message()).startsWith("Sam holds 2 people, and 1 is the most agreed.");
    }

    @Test
    @DisplayName("A night over the clock change counts by the minutes it lasts")
    void clockChange() {
        plan.visit(ada, "2026-03-28T22:00", 510, sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.visit(ada, "2026-03-02T09:00", 601, sam);
        plan.override("TIME-14", sam);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
