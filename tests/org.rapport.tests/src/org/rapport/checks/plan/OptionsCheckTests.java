// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.FundingRoute;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.SupportOption;
import org.rapport.model.Worker;
import org.rapport.model.WorkerRole;
import org.rapport.testing.PlanBuilder;

class OptionsCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final OptionsCheck check = new OptionsCheck();

    @Test
    @DisplayName("Two options are a choice, one is not")
    void limit() {
        option("2026-04-12");
        SupportOption second = option(null);
        assertThat(plan.findings(check)).isEmpty();
        second.setOfferedOn(LocalDate.parse("2026-04-13"));
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(ada);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.message())
                .isEqualTo("What else could Ada choose? Only one option was offered so far.");
        assertThat(finding.measured()).isEqualTo(1);
        assertThat(finding.required()).isEqualTo(2);
    }

    @Test
    @DisplayName("Without any option that is what is said")
    void noOption() {
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message)
                .isEqualTo("What else could Ada choose? No option was offered so far.");
    }

    @Test
    @DisplayName("A direct payment needs somebody to advise: broker, guidance or social worker, area coordinator")
    void directPayment() {
        option(null);
        option(null);
        ada.setFundingRoute(FundingRoute.DIRECT_PAYMENT);
        Worker sam = plan.worker("Sam");
        plan.relationship(sam, ada, "2026-03-02");
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .isEqualTo("Who advises Ada on their direct payment? Nobody around them does so by their role.");
        for (WorkerRole role : new WorkerRole[] { WorkerRole.BROKER, WorkerRole.GUIDANCE_WORKER,
                WorkerRole.SOCIAL_WORKER, WorkerRole.LOCAL_AREA_COORDINATOR }) {
            sam.setRole(role);
            assertThat(plan.findings(check)).as(role.getName()).isEmpty();
        }
        sam.setRole(WorkerRole.PERSONAL_ASSISTANT);
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("PLAN-12", ada);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }

    private SupportOption option(String offeredOn) {
        SupportOption option = RapportFactory.eINSTANCE.createSupportOption();
        option.setOfferedOn(offeredOn == null ? null : LocalDate.parse(offeredOn));
        ada.getOptions().add(option);
        return option;
    }
}
