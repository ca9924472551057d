// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Contributor;
import org.rapport.model.Goal;
import org.rapport.model.GoalStatus;
import org.rapport.model.GoalStep;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Visit;
import org.rapport.model.VisitPattern;
import org.rapport.model.VisitStatus;
import org.rapport.testing.PlanBuilder;

class GoalWorkCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Goal goal = RapportFactory.eINSTANCE.createGoal();

    private final GoalWorkCheck check = new GoalWorkCheck();

    GoalWorkCheckTests() {
        goal.setId("goal");
        goal.setStatement("Bake for my neighbours again");
        goal.setStatus(GoalStatus.ACTIVE);
        ada.getGoals().add(goal);
    }

    @Test
    @DisplayName("An active goal for which nothing is planned is found")
    void nothingPlanned() {
        plan.visit(ada, "2026-03-02T09:00", 30, plan.worker("Sam"));
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(goal);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.involved()).containsExactly(ada);
        assertThat(finding.message()).startsWith("What is planned for Ada’s goal “Bake for my neighbours again”?");
    }

    @Test
    @DisplayName("One visit that names it is enough, if it takes place")
    void visit() {
        Visit visit = plan.visit(ada, "2026-03-02T09:00", 30);
        visit.getGoals().add(goal);
        assertThat(plan.findings(check)).isEmpty();
        visit.setStatus(VisitStatus.DONE);
        assertThat(plan.findings(check)).isEmpty();
        visit.setStatus(VisitStatus.CANCELLED);
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("One step still to be taken is enough, one that was taken is not")
    void step() {
        GoalStep step = RapportFactory.eINSTANCE.createGoalStep();
        step.setContributor(Contributor.FAMILY);
        goal.getSteps().add(step);
        assertThat(plan.findings(check)).isEmpty();
        step.setDoneOn(LocalDate.parse("2026-03-02"));
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("A visit pattern that names it is enough")
    void pattern() {
        VisitPattern pattern = RapportFactory.eINSTANCE.createVisitPattern();
        pattern.setPerson(ada);
        pattern.getGoals().add(goal);
        plan.plan().getVisitPatterns().add(pattern);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Only active goals ask for work")
    void dataMissing() {
        goal.setStatus(GoalStatus.PROPOSED);
        assertThat(plan.findings(check)).isEmpty();
        goal.setStatus(GoalStatus.ACHIEVED);
        assertThat(plan.findings(check)).isEmpty();
        goal.setStatus(GoalStatus.ACTIVE);
        goal.setStatement(null);
        assertThat(plan.findings(check)).hasSize(1);
        ada.getGoals().clear();
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("TIME-20", goal);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
