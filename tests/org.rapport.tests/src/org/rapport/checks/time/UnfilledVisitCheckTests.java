// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class UnfilledVisitCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final UnfilledVisitCheck check = new UnfilledVisitCheck();

    @Test
    @DisplayName("As many workers as needed, or more, are enough")
    void exactlyOnTheLimit() {
        plan.visit(ada, "2026-03-12T09:00", 30, sam).setWorkersNeeded(1);
        plan.visit(ada, "2026-03-13T09:00", 30, sam, plan.worker("Nia")).setWorkersNeeded(1);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("One worker too few is found, with who is there")
    void oneShort() {
        Visit visit = plan.visit(ada, "2026-03-12T09:00", 30, sam);
        visit.setWorkersNeeded(2);
        Finding finding = findings("2026-03-02").getFirst();
        assertThat(finding.element()).isSameAs(visit);
        assertThat(finding.involved()).containsExactly(ada, sam);
        assertThat(finding.measured()).isEqualTo(1);
        assertThat(finding.required()).isEqualTo(2);
        assertThat(finding.message()).isEqualTo("Who comes to Ada on Thu 12 Mar 2026 09:00? One worker of 2 is found.");
    }

    @ParameterizedTest
    @CsvSource({ "2026-03-09, WARNING", "2026-03-10, ERROR", "2026-03-12, ERROR", "2026-03-13, ERROR" })
    @DisplayName("Until three days before it is a warning, from two days before it an error")
    void severity(String at, Severity severity) {
        plan.visit(ada, "2026-03-12T00:00", 30);
        assertThat(findings(at)).extracting(Finding::severity).containsExactly(severity);
    }

    @Test
    @DisplayName("Days are days, in the week of the clock change too")
    void clockChange() {
        plan.visit(ada, "2026-03-30T00:30", 30);
        assertThat(findings("2026-03-27")).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(findings("2026-03-28")).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    @DisplayName("What was done, missed or cancelled needs nobody any more")
    void onlyPlanned() {
        plan.visit(ada, "2026-03-12T09:00", 30).setStatus(VisitStatus.DONE);
        plan.visit(ada, "2026-03-13T09:00", 30).setStatus(VisitStatus.MISSED);
        plan.visit(ada, "2026-03-14T09:00", 30).setStatus(VisitStatus.CANCELLED);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Without a day given, the plan is looked at on its last day; a visit without a person fails nothing")
    void dataMissing() {
        plan.visit(null, "2026-03-12T09:00", 30);
        assertThat(plan.findings(check)).isEmpty();
        plan.visit(ada, "2026-04-12T09:00", 30);
        assertThat(plan.findings(check)).singleElement().matches(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::message).asString().endsWith("Nobody of 1 is found.");
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("TIME-21", plan.visit(ada, "2026-03-12T09:00", 30));
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }

    private List<Finding> findings(String at) {
        return new CheckRunner(List.of(check)).run(plan.plan(), LocalDate.parse(at), new BasicMonitor()).findings();
    }
}
