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
import org.rapport.model.StrengthKind;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

class GoalStrengthCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Goal goal = PersonParts.goal(ada, "Walk to the shop");

    private final GoalStrengthCheck check = new GoalStrengthCheck();

    @Test
    @DisplayName("A goal that draws on one strength has what it needs")
    void oneStrength() {
        goal.getDrawsOn().add(PersonParts.strength(ada, StrengthKind.COMMUNITY));
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A goal that draws on none is found, even when there are strengths")
    void noStrength() {
        PersonParts.strength(ada, StrengthKind.COMMUNITY);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(goal);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.involved()).containsExactly(ada);
        assertThat(finding.message())
                .isEqualTo("Which strength could carry “Walk to the shop”? Ada’s goal draws on none yet.");
    }

    @Test
    @DisplayName("Goals are asked about while they are proposed or active")
    void openGoals() {
        for (GoalStatus status : GoalStatus.VALUES) {
            goal.setStatus(status);
            boolean open = status == GoalStatus.PROPOSED || status == GoalStatus.ACTIVE;
            assertThat(plan.findings(check)).as(status.getName()).hasSize(open ? 1 : 0);
        }
    }

    @Test
    @DisplayName("A goal without words is asked about by what it is")
    void withoutWords() {
        goal.setStatement(null);
        assertThat(plan.findings(check).getFirst().message()).contains("“Goal”");
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("PLAN-03", goal);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
