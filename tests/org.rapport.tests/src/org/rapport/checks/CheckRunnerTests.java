// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.CheckLevel;
import org.rapport.model.CheckSetting;
import org.rapport.model.FindingOverride;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.RulePack;
import org.rapport.model.Visit;
import org.rapport.testing.PlanBuilder;
import org.rapport.testing.SampleChecks.EveryVisitCheck;
import org.rapport.testing.SampleChecks.LimitedCheck;
import org.rapport.testing.SampleChecks.ThrowingCheck;

class CheckRunnerTests {

    private final PlanBuilder plan = new PlanBuilder();

    private Visit short20;

    private Visit long50;

    private Visit bens;

    @BeforeEach
    void twoPeople() {
        Person ada = plan.person("Ada");
        Person ben = plan.person("Ben");
        long50 = plan.visit(ada, "2026-03-02T09:00", 50, plan.worker("Sam"));
        short20 = plan.visit(ada, "2026-03-03T09:00", 20, plan.worker("Nia"));
        bens = plan.visit(ben, "2026-03-03T09:00", 50);
    }

    @Test
    @DisplayName("Of one check the worst come first, then the order of the plan")
    void worstFirst() {
        assertThat(plan.findings(new EveryVisitCheck())).extracting(Finding::element).containsExactly(short20, long50,
                bens);
    }

    @Test
    @DisplayName("A check that throws becomes one finding with cause, place and count; the others go on")
    void throwingCheck() {
        CheckRun run = plan.run(new ThrowingCheck(), new EveryVisitCheck());
        Finding failure = run.findings().getFirst();
        assertThat(failure.check().id()).isEqualTo("RUN-01");
        assertThat(failure.severity()).isEqualTo(Severity.ERROR);
        assertThat(failure.message()).contains("TEST-02", "Always throws", "2 people", "Ada",
                "IllegalStateException: out of order");
        assertThat(run.findings()).hasSize(4);
    }

    @Test
    @DisplayName("A check of another rule pack is not asked; one without its limit is off and named")
    void rulePackAndLimit() {
        LimitedCheck check = new LimitedCheck();
        assertThat(plan.run(check).asked()).isEmpty();
        assertThat(plan.run(check).off()).isEmpty();
        plan.standards().setRulePack(RulePack.WALES);
        assertThat(plan.run(check).off()).containsExactly(check.descriptor());
        plan.standards().setMaxWorkersInWindow(5);
        assertThat(plan.run(check).asked()).containsExactly(check.descriptor());
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("A service can give a check another severity, or put it off")
    void levels() {
        CheckSetting setting = RapportFactory.eINSTANCE.createCheckSetting();
        setting.setCheckId("TEST-01");
        setting.setLevel(CheckLevel.INFO);
        plan.standards().getCheckSettings().add(setting);
        EveryVisitCheck check = new EveryVisitCheck();
        assertThat(plan.findings(check)).extracting(Finding::severity).containsOnly(Severity.INFO);
        setting.setLevel(CheckLevel.OFF);
        assertThat(plan.findings(check)).isEmpty();
        assertThat(plan.run(check).off()).containsExactly(check.descriptor());
        setting.setCheckId("TEST-02");
        assertThat(plan.findings(check)).as("a setting is for its own check").hasSize(3);
    }

    @Test
    @DisplayName("An override counts until the end of its last day, and only for its check and element")
    void overrides() {
        FindingOverride override = plan.override("TEST-01", short20);
        plan.override("TEST-99", long50);
        override.setExpiresOn(LocalDate.parse("2026-04-12"));
        assertThat(plan.run(new EveryVisitCheck()).overridden()).isEqualTo(1);
        assertThat(plan.run(new EveryVisitCheck()).count(Severity.WARNING)).isEqualTo(2);
        override.setExpiresOn(LocalDate.parse("2026-04-11"));
        assertThat(plan.run(new EveryVisitCheck()).overridden()).isZero();
        assertThat(plan.findings(new EveryVisitCheck())).first().extracting(Finding::expired).isSameAs(override);
        FindingOverride renewed = plan.override("TEST-01", short20);
        plan.plan().getOverrides().move(0, renewed);
        assertThat(plan.findings(new EveryVisitCheck())).first().extracting(Finding::override)
                .as("one in force wins over one expired, whatever their order").isSameAs(renewed);
    }

    @Test
    @DisplayName("Progress is told for each person and worker and for the plan; a cancelled run ends with a message")
    void progressAndCancel() {
        List<Integer> worked = new ArrayList<>();
        BasicMonitor monitor = new BasicMonitor() {
            @Override
            public void beginTask(String name, int totalWork) {
                worked.add(-totalWork);
            }

            @Override
            public void worked(int work) {
                worked.add(work);
            }
        };
        CheckRunner runner = new CheckRunner(List.of(new EveryVisitCheck()));
        runner.run(plan.plan(), LocalDate.parse("2026-03-02"), monitor);
        assertThat(worked).containsExactly(-5, 1, 1, 1, 1, 1);
        monitor.setCanceled(true);
        assertThatThrownBy(() -> runner.run(plan.plan(), LocalDate.parse("2026-03-02"), monitor))
                .isInstanceOf(CancellationException.class).hasMessageContaining("cancelled");
    }
}
