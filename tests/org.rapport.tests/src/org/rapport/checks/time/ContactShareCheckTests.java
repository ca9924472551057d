// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.ActivityKind;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class ContactShareCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Worker sam = plan.worker("Sam");

    private final Visit visit = plan.visit(plan.person("Ada"), "2026-03-02T09:00", 300, sam);

    private final ContactShareCheck check = new ContactShareCheck();

    ContactShareCheckTests() {
        sam.setContractedMinutesPerWeek(100);
        plan.standards().setMinContactPercent(50);
    }

    @Test
    @DisplayName("Exactly the share is enough")
    void exactlyOnTheLimit() {
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A minute less is found")
    void oneMinuteShort() {
        visit.setDurationMinutes(299);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(sam);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.measured()).isBetween(49.8, 49.9);
        assertThat(finding.required()).isEqualTo(50);
        assertThat(finding.message()).startsWith("Sam spends 49.8 % of the paid time with people");
    }

    @Test
    @DisplayName("Paid are the worked minutes where they are more than the contract")
    void worked() {
        sam.setContractedMinutesPerWeek(0);
        plan.activity(sam, ActivityKind.RECORDING, "2026-03-03T09:00", 300);
        assertThat(plan.findings(check)).isEmpty();
        plan.activity(sam, ActivityKind.RECORDING, "2026-03-04T09:00", 1);
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("A night over the clock change counts by the minutes it lasts")
    void clockChange() {
        visit.setStart(LocalDateTime.parse("2026-03-28T22:00"));
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Who has no working time is not asked about; without a limit the check is off")
    void dataMissing() {
        plan.worker("Nia");
        visit.setStatus(VisitStatus.CANCELLED);
        plan.activity(sam, ActivityKind.BREAK, "2026-03-04T09:00", 30);
        assertThat(plan.findings(check)).isEmpty();
        plan.activity(sam, ActivityKind.RECORDING, "2026-03-04T10:00", 1);
        assertThat(plan.findings(check)).extracting(Finding::measured).containsExactly(0.0);
        plan.standards().setMinContactPercent(null);
        assertThat(plan.findings(check)).isEmpty();
        assertThat(plan.run(check).off()).containsExactly(check.descriptor());
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        visit.setDurationMinutes(10);
        plan.override("TIME-15", sam);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
