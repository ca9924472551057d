// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.example.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Finding;
import org.rapport.model.CommunityResource;
import org.rapport.model.FindingOverride;
import org.rapport.model.GoalStep;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;

@DisplayName("TOWN-01")
class UnusedResourceCheckTests {

    private static final RapportFactory FACTORY = RapportFactory.eINSTANCE;

    ServicePlan plan;

    GoalStep step;

    /** Ada has a goal with one step. */
    @BeforeEach
    void makePlan() {
        plan = FACTORY.createServicePlan();
        plan.setPeriodStart(LocalDate.parse("2026-03-02"));
        plan.setPeriodEnd(LocalDate.parse("2026-04-12"));
        plan.setStandards(FACTORY.createPlanningStandards());
        var ada = FACTORY.createPerson();
        var goal = FACTORY.createGoal();
        step = FACTORY.createGoalStep();
        plan.getPeople().add(ada);
        ada.getGoals().add(goal);
        goal.getSteps().add(step);
    }

    private CommunityResource resource(String id, String name) {
        var resource = FACTORY.createCommunityResource();
        resource.setId(id);
        resource.setName(name);
        plan.getResources().add(resource);
        return resource;
    }

    private List<Finding> findings() {
        return new CheckRunner(List.of(new UnusedResourceCheck())).run(plan).findings();
    }

    @Test
    @DisplayName("asks about what no step uses, and not about what one uses")
    void unused() {
        step.setResource(resource("choir", "The choir"));
        var bench = resource("bench", "A bench in the sun");
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.element()).isSameAs(bench);
            assertThat(finding.message())
                    .isEqualTo("Who might enjoy “A bench in the sun”? No step towards a goal makes use of it yet.");
        });
        step.setResource(bench);
        assertThat(findings()).extracting(Finding::element).extracting("id").containsExactly("choir");
    }

    @Test
    @DisplayName("asks nothing where the plan knows of nothing")
    void nothingRecorded() {
        assertThat(findings()).isEmpty();
    }

    @Test
    @DisplayName("takes an answer")
    void overridden() {
        FindingOverride answer = FACTORY.createFindingOverride();
        answer.setCheckId("TOWN-01");
        answer.setElement(resource("choir", "The choir"));
        answer.setReason("It begins again in May");
        plan.getOverrides().add(answer);
        assertThat(findings()).singleElement().matches(Finding::isOverridden);
    }

    @Test
    @DisplayName("is found by name where Eclipse runs, and where it does not")
    void isInstalled() {
        assertThat(CheckRegistry.installed().problems()).isEmpty();
        assertThat(CheckRegistry.installed().checks()).anyMatch(UnusedResourceCheck.class::isInstance);
        assertThat(CheckRegistry.standalone(TownChecks.class.getClassLoader()).checks())
                .anyMatch(UnusedResourceCheck.class::isInstance);
    }
}
