// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.CircleMember;
import org.rapport.model.Person;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

/** The plan is looked at on its last day, 12 April. */
class CarerSupportCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final CircleMember tom = PersonParts.carer(ada, "Tom", "2026-03-02");

    private final CarerSupportCheck check = new CarerSupportCheck();

    @Test
    @DisplayName("A carer with all six parts and a break in sight is well supported")
    void wholePackage() {
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("One missing part is found and named")
    void onePart() {
        tom.getSupport().setTrainingOfferedOn(null);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(tom);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.involved()).containsExactly(ada);
        assertThat(finding.measured()).isEqualTo(5);
        assertThat(finding.required()).isEqualTo(6);
        assertThat(finding.unit()).isEqualTo("parts");
        assertThat(finding.message())
                .isEqualTo("Who looks after Tom, who looks after Ada? Not recorded yet: training.");
    }

    @Test
    @DisplayName("Without any support all six parts are named, in one finding")
    void noSupport() {
        tom.setSupport(null);
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message).asString()
                .endsWith("Not recorded yet: information, training, a plan for emergencies, a break, advice on "
                        + "benefits, a say in the plan.");
        assertThat(plan.findings(check).getFirst().measured()).isZero();
    }

    @Test
    @DisplayName("A break 90 days ago or ahead is in sight, one of 91 days is not, over clock changes too")
    void breakInSight() {
        assertBreak("2026-01-12").isNull();
        assertBreak("2026-01-11").isEqualTo(
                "When can Tom rest from caring for Ada again? Their last break was on Sun 11 Jan 2026, 91 days ago.");
        assertBreak("2026-07-11").isNull();
        assertBreak("2026-07-12").isEqualTo(
                "Could Tom rest from caring for Ada sooner? Their next break is on Sun 12 Jul 2026, in 91 days.");
        assertThat(plan.findings(check).getFirst().measured()).isEqualTo(91);
        assertThat(plan.findings(check).getFirst().required()).isEqualTo(90);
        assertThat(plan.findings(check).getFirst().unit()).isEqualTo("d");
    }

    @Test
    @DisplayName("Who gives no care is asked nothing")
    void noCarer() {
        tom.setCarer(false);
        tom.setSupport(null);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        tom.setSupport(null);
        plan.override("PLAN-10", tom);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }

    private AbstractStringAssert<?> assertBreak(String day) {
        tom.getSupport().setNextBreakOn(LocalDate.parse(day));
        var findings = plan.findings(check);
        return assertThat(findings.isEmpty() ? null : findings.getFirst().message()).as(day);
    }
}
