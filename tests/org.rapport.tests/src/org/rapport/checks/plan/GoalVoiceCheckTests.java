// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.ExpressedBy;
import org.rapport.model.Goal;
import org.rapport.model.GoalStatus;
import org.rapport.model.Person;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

class GoalVoiceCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Goal goal = PersonParts.goal(ada, "Walk to the shop");

    private final GoalVoiceCheck check = new GoalVoiceCheck();

    @Test
    @DisplayName("Goals in the words of the person or their family are theirs")
    void theirs() {
        for (ExpressedBy voice : ExpressedBy.VALUES) {
            goal.setExpressedBy(voice);
            assertThat(plan.findings(check)).as(voice.getName()).hasSize(voice == ExpressedBy.SERVICE ? 1 : 0);
        }
    }

    @Test
    @DisplayName("A goal of the service is found while it is proposed or active")
    void ofTheService() {
        goal.setExpressedBy(ExpressedBy.SERVICE);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(goal);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.involved()).containsExactly(ada);
        assertThat(finding.message())
                .isEqualTo("Is “Walk to the shop” what Ada wants? So far it is the service’s goal; "
                        + "how would Ada put it?");
        goal.setStatus(GoalStatus.PROPOSED);
        assertThat(plan.findings(check)).hasSize(1);
        goal.setStatus(GoalStatus.ACHIEVED);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Without goals nothing is asked")
    void dataMissing() {
        ada.getGoals().clear();
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        goal.setExpressedBy(ExpressedBy.SERVICE);
        plan.override("PLAN-02", goal);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
