// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Goal;
import org.rapport.model.GoalStatus;
import org.rapport.model.Membership;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Relationship;
import org.rapport.model.Team;
import org.rapport.model.Worker;
import org.rapport.model.WorkerRole;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

class MissingDisciplineCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Goal goal = PersonParts.goal(ada, "Walk to the shop");

    private final Worker sam = plan.worker("Sam");

    private final MissingDisciplineCheck check = new MissingDisciplineCheck();

    @BeforeEach
    void goalAsksForAPhysiotherapist() {
        goal.getDisciplines().add(WorkerRole.PHYSIOTHERAPIST);
        goal.getDisciplines().add(WorkerRole.SUPPORT_WORKER);
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
    }

    @Test
    @DisplayName("A discipline that nobody has is found and named")
    void missing() {
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(goal);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.involved()).containsExactly(ada);
        assertThat(finding.message())
                .isEqualTo("Who could join in for “Walk to the shop”? Ada has nobody yet "
                        + "of what it asks for: physiotherapist.");
    }

    @Test
    @DisplayName("A relationship counts on its last day and not a day later")
    void relationship() {
        Worker kit = plan.worker("Kit");
        kit.setRole(WorkerRole.PHYSIOTHERAPIST);
        Relationship relationship = plan.relationship(kit, ada, "2026-03-02");
        assertThat(plan.findings(check)).isEmpty();
        relationship.setEndedOn(LocalDate.parse("2026-04-12"));
        assertThat(plan.findings(check)).isEmpty();
        relationship.setEndedOn(LocalDate.parse("2026-04-11"));
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("A member of a team that supports the person counts from their first day, and so does its lead")
    void team() {
        Worker kit = plan.worker("Kit");
        kit.setRole(WorkerRole.PHYSIOTHERAPIST);
        Team team = RapportFactory.eINSTANCE.createTeam();
        Membership membership = RapportFactory.eINSTANCE.createMembership();
        membership.setWorker(kit);
        membership.setFrom(LocalDate.parse("2026-04-13"));
        team.getMemberships().add(membership);
        team.getSupports().add(ada);
        plan.plan().getTeams().add(team);
        assertThat(plan.findings(check)).hasSize(1);
        membership.setFrom(LocalDate.parse("2026-04-12"));
        assertThat(plan.findings(check)).isEmpty();
        team.getMemberships().clear();
        assertThat(plan.findings(check)).hasSize(1);
        team.setLead(kit);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Goals that ask for no discipline, or are closed, are left in peace")
    void notAsked() {
        goal.setStatus(GoalStatus.STOPPED);
        assertThat(plan.findings(check)).isEmpty();
        goal.setStatus(GoalStatus.PROPOSED);
        assertThat(plan.findings(check)).hasSize(1);
        goal.getDisciplines().clear();
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("PLAN-09", goal);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
