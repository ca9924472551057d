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
import org.rapport.model.Person;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

class ScorableGoalCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Goal goal = PersonParts.goal(ada, "Walk to the shop");

    private final ScorableGoalCheck check = new ScorableGoalCheck();

    @Test
    @DisplayName("A baseline of -1 or -2 leaves room to get there, one of 0 does not")
    void limit() {
        goal.setBaselineLevel(-2);
        assertThat(plan.findings(check)).isEmpty();
        goal.setBaselineLevel(-1);
        assertThat(plan.findings(check)).isEmpty();
        goal.setBaselineLevel(0);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(goal);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.involved()).containsExactly(ada);
        assertThat(finding.message())
                .isEqualTo("Is “Walk to the shop” still ahead of Ada? Its baseline is 0, and no more "
                        + "than -1 leaves room to get there.");
        assertThat(finding.measured()).isZero();
        assertThat(finding.required()).isEqualTo(-1);
    }

    @Test
    @DisplayName("A goal without a baseline is found once it is active")
    void noBaseline() {
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message)
                .isEqualTo("Where does Ada start from with “Walk to the shop”? It has no baseline yet.");
        goal.setStatus(GoalStatus.ACHIEVED);
        assertThat(plan.findings(check)).hasSize(1);
        goal.setStatus(GoalStatus.PROPOSED);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("All goals without weight are found on the person; one with weight is enough")
    void weight() {
        goal.setBaselineLevel(-1);
        goal.setImportance(0);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(ada);
        assertThat(finding.involved()).containsExactly(goal);
        PersonParts.goal(ada, "Bake").setBaselineLevel(-1);
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
        plan.override("PLAN-16", goal);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
