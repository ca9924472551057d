// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Approach;
import org.rapport.model.Contributor;
import org.rapport.model.Goal;
import org.rapport.model.GoalStatus;
import org.rapport.model.Person;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

class GoalContributionCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Goal goal = PersonParts.goal(ada, "Walk to the shop");

    private final GoalContributionCheck check = new GoalContributionCheck();

    @Test
    @DisplayName("One step by the person, family or community is enough, beside those of workers")
    void oneStep() {
        PersonParts.step(goal, Contributor.WORKER, Approach.DOING_WITH, 30);
        for (Contributor contributor : new Contributor[] { Contributor.PERSON, Contributor.FAMILY,
                Contributor.COMMUNITY }) {
            var step = PersonParts.step(goal, contributor, Approach.ON_OWN, 30);
            assertThat(plan.findings(check)).as(contributor.getName()).isEmpty();
            goal.getSteps().remove(step);
            assertThat(plan.findings(check)).as("without it").hasSize(1);
        }
    }

    @Test
    @DisplayName("A goal without any step is found, and so is one with steps by workers only")
    void noContribution() {
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(goal);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.involved()).containsExactly(ada);
        assertThat(finding.message())
                .isEqualTo("What could be Ada’s first step towards “Walk to the shop”? None is planned yet.");
        PersonParts.step(goal, Contributor.WORKER, Approach.DOING_FOR, 30);
        assertThat(plan.findings(check).getFirst().message())
                .isEqualTo("Which step towards “Walk to the shop” could Ada take, or somebody close to them? "
                        + "So far only workers take any.");
    }

    @Test
    @DisplayName("Goals that are reached, changed or stopped are left in peace")
    void closedGoals() {
        goal.setStatus(GoalStatus.ACHIEVED);
        assertThat(plan.findings(check)).isEmpty();
        goal.setStatus(GoalStatus.STOPPED);
        assertThat(plan.findings(check)).isEmpty();
        goal.setStatus(GoalStatus.CHANGED);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("PLAN-04", goal);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
