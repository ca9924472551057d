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
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class ReflectionCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final ReflectionCheck check = new ReflectionCheck();

    ReflectionCheckTests() {
        plan.standards().setReflectionEveryDays(14);
        plan.visit(ada, "2026-03-02T09:00", 30, sam);
        plan.visit(ada, "2026-03-30T09:00", 30, sam);
    }

    @Test
    @DisplayName("Reflection or supervision exactly as often as the standard is often enough")
    void exactlyOnTheLimit() {
        plan.activity(sam, ActivityKind.SUPERVISION, "2026-03-16T09:00", 60);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A day later is found")
    void oneDayLate() {
        plan.activity(sam, ActivityKind.REFLECTION, "2026-03-17T09:00", 60);
        Finding finding = plan.findings(check).getFirst();
        assertThat(plan.findings(check)).hasSize(1);
        assertThat(finding.element()).isSameAs(sam);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.measured()).isEqualTo(15);
        assertThat(finding.required()).isEqualTo(14);
        assertThat(finding.unit()).isEqualTo("d");
        assertThat(finding.message()).startsWith("Sam goes 15 days from Mon 2 Mar 2026 without time to reflect");
    }

    @Test
    @DisplayName("The longest run is told, up to the last visit, whatever else is planned")
    void longestRun() {
        plan.activity(sam, ActivityKind.REFLECTION, "2026-03-10T09:00", 60);
        plan.activity(sam, ActivityKind.MEETING, "2026-03-20T09:00", 60);
        plan.activity(sam, ActivityKind.RECORDING, "2026-04-12T09:00", 60);
        assertThat(plan.findings(check)).singleElement().matches(finding -> finding.measured() == 20)
                .extracting(Finding::message).asString().contains("from Tue 10 Mar 2026");
    }

    @Test
    @DisplayName("Days are days, in the week of the clock change too")
    void clockChange() {
        plan.activity(sam, ActivityKind.REFLECTION, "2026-03-15T23:30", 20);
        plan.visit(ada, "2026-03-29T00:15", 30, sam);
        plan.activity(sam, ActivityKind.REFLECTION, "2026-03-29T02:15", 20);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Who visits nobody is not asked about; without a limit the check is off")
    void dataMissing() {
        plan.activity(plan.worker("Nia"), ActivityKind.MEETING, "2026-03-02T09:00", 60);
        plan.activity(sam, ActivityKind.REFLECTION, "2026-03-15T09:00", 60);
        plan.plan().getVisits().getLast().setStatus(VisitStatus.MISSED);
        assertThat(plan.findings(check)).isEmpty();
        plan.plan().getVisits().getLast().setStatus(VisitStatus.PLANNED);
        assertThat(plan.findings(check)).hasSize(1);
        plan.standards().setReflectionEveryDays(null);
        assertThat(plan.findings(check)).isEmpty();
        assertThat(plan.run(check).off()).containsExactly(check.descriptor());
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("TIME-16", sam);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
