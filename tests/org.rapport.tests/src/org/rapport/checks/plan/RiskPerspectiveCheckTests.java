// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.Perspective;
import org.rapport.model.RapportFactory;
import org.rapport.model.Risk;
import org.rapport.testing.PlanBuilder;

class RiskPerspectiveCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final RiskPerspectiveCheck check = new RiskPerspectiveCheck();

    @Test
    @DisplayName("Only risks that the organisation sees are found, with the risks")
    void onlyTheOrganisations() {
        Risk first = risk(Perspective.ORGANISATION);
        Risk second = risk(Perspective.ORGANISATION);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(ada);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.involved()).containsExactly(first, second);
        assertThat(finding.message())
                .isEqualTo("What does Ada fear most, and what do those close to them? "
                        + "Only risks that the organisation sees are recorded.");
    }

    @Test
    @DisplayName("One risk that the person sees, or their family, is enough")
    void others() {
        risk(Perspective.ORGANISATION);
        Risk other = risk(Perspective.PERSON);
        assertThat(plan.findings(check)).isEmpty();
        other.setPerspective(Perspective.FAMILY);
        assertThat(plan.findings(check)).isEmpty();
        other.setPerspective(Perspective.ORGANISATION);
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("Without risks nothing is asked")
    void dataMissing() {
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        risk(Perspective.ORGANISATION);
        plan.override("PLAN-05", ada);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }

    private Risk risk(Perspective perspective) {
        Risk risk = RapportFactory.eINSTANCE.createRisk();
        risk.setPerspective(perspective);
        ada.getRisks().add(risk);
        return risk;
    }
}
