// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.ComplexityFactor;
import org.rapport.model.ComplexityKind;
import org.rapport.model.ComplexityWeight;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Relationship;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class ComplexityTimeCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final ComplexityFactor factor = RapportFactory.eINSTANCE.createComplexityFactor();

    private final ComplexityTimeCheck check = new ComplexityTimeCheck();

    ComplexityTimeCheckTests() {
        factor.setKind(ComplexityKind.SENSORY_LOSS);
        ada.getComplexity().add(factor);
    }

    @Test
    @DisplayName("Complexity that gives no extra time is found once, with all factors involved")
    void noExtraTime() {
        ComplexityFactor other = RapportFactory.eINSTANCE.createComplexityFactor();
        other.setExtraTimePercent(0);
        ada.getComplexity().add(other);
        Finding finding = plan.findings(check).getFirst();
        assertThat(plan.findings(check)).hasSize(1);
        assertThat(finding.element()).isSameAs(ada);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.involved()).containsExactly(factor, other);
        assertThat(finding.message()).startsWith("Ada has 2 things recorded");
    }

    @Test
    @DisplayName("One percent is extra time, whether on the factor or as its kind’s weight")
    void onePercent() {
        factor.setExtraTimePercent(1);
        assertThat(plan.findings(check)).isEmpty();
        factor.setExtraTimePercent(null);
        ComplexityWeight weight = RapportFactory.eINSTANCE.createComplexityWeight();
        weight.setKind(ComplexityKind.SENSORY_LOSS);
        weight.setExtraTimePercent(1);
        plan.standards().getComplexityWeights().add(weight);
        assertThat(plan.findings(check)).isEmpty();
        weight.setKind(ComplexityKind.TRAUMA);
        assertThat(plan.findings(check)).as("a weight for another kind").hasSize(1);
    }

    @Test
    @DisplayName("Agreed minutes above the standard are extra time, exactly the standard’s are not")
    void agreed() {
        plan.rapportStandard(100, 200);
        Relationship relationship = plan.relationship(sam, ada, "2026-03-02");
        relationship.setAgreedMinimumMinutes(100);
        relationship.setAgreedOptimumMinutes(200);
        assertThat(plan.findings(check)).hasSize(1);
        relationship.setAgreedMinimumMinutes(101);
        assertThat(plan.findings(check)).isEmpty();
        relationship.setAgreedMinimumMinutes(null);
        relationship.setAgreedOptimumMinutes(201);
        assertThat(plan.findings(check)).isEmpty();
        relationship.setEndedOn(LocalDate.parse("2026-03-20"));
        assertThat(plan.findings(check)).as("it ended").hasSize(1);
    }

    @Test
    @DisplayName("Agreed minutes are extra time where no standard is set")
    void agreedWithoutStandard() {
        plan.relationship(sam, ada, "2026-03-02").setAgreedMinimumMinutes(1);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Without complexity there is nothing to ask")
    void dataMissing() {
        ada.getComplexity().clear();
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("TIME-06", ada);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
