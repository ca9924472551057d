// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Goal;
import org.rapport.model.GoalStatus;
import org.rapport.model.Need;
import org.rapport.model.Person;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

class UnaddressedNeedCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Goal goal = PersonParts.goal(ada, "Walk to the shop");

    private final Need need = PersonParts.need(ada, "Standing for long tires me");

    private final UnaddressedNeedCheck check = new UnaddressedNeedCheck();

    @Test
    @DisplayName("A need that a goal addresses has its answer, unless the goal was stopped")
    void addressed() {
        goal.getAddresses().add(need);
        assertThat(plan.findings(check)).isEmpty();
        goal.setStatus(GoalStatus.ACHIEVED);
        assertThat(plan.findings(check)).isEmpty();
        goal.setStatus(GoalStatus.STOPPED);
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("A need that no goal addresses is found, and only that one")
    void unaddressed() {
        goal.getAddresses().add(PersonParts.need(ada, "Opening jars"));
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(need);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.involved()).containsExactly(ada);
        assertThat(finding.message())
                .isEqualTo("What would Ada like to be different about “Standing for long tires me”? "
                        + "No goal addresses it yet.");
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("Without goals each need is found, without needs none")
    void dataMissing() {
        ada.getGoals().clear();
        assertThat(plan.findings(check)).hasSize(1);
        ada.getNeeds().clear();
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("PLAN-08", need);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
