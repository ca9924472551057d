// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.HandOff;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class HandOffBriefingCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Worker nia = plan.worker("Nia");

    private final HandOff handOff = plan.handOff(ada, sam, nia, "2026-03-16");

    private final HandOffBriefingCheck check = new HandOffBriefingCheck();

    @Test
    @DisplayName("A hand-off with a briefing is well made")
    void briefed() {
        handOff.setBriefed(true);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A hand-off with neither is found, with who is involved")
    void neither() {
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(handOff);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.involved()).containsExactly(ada, sam, nia);
        assertThat(finding.message()).isEqualTo("Has Nia heard Ada’s story before taking over from Sam on "
                + "Mon 16 Mar 2026? Neither a briefing nor a visit together is recorded.");
    }

    @Test
    @DisplayName("A recorded joint visit is enough, unless it does not take place")
    void jointVisit() {
        Visit visit = plan.visit(ada, "2026-03-20T09:00", 45, sam, nia);
        handOff.setJointVisit(visit);
        assertThat(plan.findings(check)).isEmpty();
        visit.setStatus(VisitStatus.CANCELLED);
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("A visit together on the roster counts up to the day of the hand-off, and not a day later")
    void jointVisitOnTheRoster() {
        plan.visit(ada, "2026-03-10T09:00", 45, nia);
        plan.visit(ada, "2026-03-17T00:00", 45, sam, nia);
        assertThat(plan.findings(check)).hasSize(1);
        plan.visit(ada, "2026-03-16T23:59", 45, sam, nia);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A hand-off without a day is met by any visit together")
    void withoutADay() {
        handOff.setOn(null);
        assertThat(plan.findings(check).getFirst().message()).contains("on no day");
        plan.visit(ada, "2026-03-30T09:00", 45, sam, nia);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A hand-off of which the workers are not recorded is found as well")
    void withoutWorkers() {
        handOff.setFromWorker(null);
        handOff.setToWorker(null);
        plan.visit(ada, "2026-03-16T09:00", 45);
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("CONT-05", handOff);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
