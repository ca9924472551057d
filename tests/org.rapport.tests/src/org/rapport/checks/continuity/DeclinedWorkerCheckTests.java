// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class DeclinedWorkerCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Worker kit = plan.worker("Kit");

    private final Visit visit = plan.visit(ada, "2026-03-02T09:00", 45, sam, kit);

    private final DeclinedWorkerCheck check = new DeclinedWorkerCheck();

    @Test
    @DisplayName("Whoever was not declined is welcome, and so is who was declined by somebody else")
    void welcome() {
        plan.person("Ben").getDeclinedWorkers().add(kit);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A visit by a declined worker is an error, also when another comes along")
    void declined() {
        ada.getDeclinedWorkers().add(kit);
        assertThat(plan.findings(check)).hasSize(1);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(visit);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.involved()).containsExactly(ada, kit);
        assertThat(finding.message()).isEqualTo(
                "Ada asked not to be visited by Kit. Who else can come on Mon 2 Mar 2026 09:00?");
    }

    @Test
    @DisplayName("Each declined worker is found at each visit, a call by phone among them")
    void each() {
        ada.getDeclinedWorkers().add(kit);
        ada.getDeclinedWorkers().add(sam);
        plan.visit(ada, "2026-03-29T01:30", 15, kit).setMode(VisitMode.PHONE);
        assertThat(plan.findings(check)).extracting(finding -> finding.involved().get(1))
                .containsExactly(sam, kit, kit);
    }

    @Test
    @DisplayName("Visits that do not take place, or that nobody takes yet, trouble nobody")
    void whatDoesNotCount() {
        ada.getDeclinedWorkers().add(kit);
        visit.setStatus(VisitStatus.CANCELLED);
        plan.visit(ada, "2026-03-03T09:00", 45);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        ada.getDeclinedWorkers().add(kit);
        plan.override("CONT-10", visit);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
