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
import org.rapport.model.Approach;
import org.rapport.model.Contributor;
import org.rapport.model.Episode;
import org.rapport.model.EpisodeKind;
import org.rapport.model.Goal;
import org.rapport.model.GoalStep;
import org.rapport.model.Membership;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Team;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.WorkerRole;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

class ReablementFidelityCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Goal goal = PersonParts.goal(ada, "Walk to the shop");

    private final Episode episode = PersonParts.episode(ada, "2026-03-02", "2026-04-12");

    private final ReablementFidelityCheck check = new ReablementFidelityCheck();

    @BeforeEach
    void goodReablement() {
        sam.setRole(WorkerRole.OCCUPATIONAL_THERAPIST);
        plan.relationship(sam, ada, "2026-03-02");
        episode.setMinutesPerWeekAtStart(420);
        episode.setMinutesPerWeekAim(60);
        PersonParts.step(goal, Contributor.WORKER, Approach.DOING_FOR, 30);
        PersonParts.step(goal, Contributor.PERSON, Approach.ON_OWN, 30);
    }

    @Test
    @DisplayName("Good reablement shows no sign, and one sign alone is none")
    void oneSign() {
        assertThat(plan.findings(check)).isEmpty();
        sam.setRole(WorkerRole.SUPPORT_WORKER);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Two signs are found and named")
    void twoSigns() {
        sam.setRole(WorkerRole.SUPPORT_WORKER);
        episode.setPlannedEnd(null);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(episode);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.involved()).containsExactly(ada);
        assertThat(finding.message())
                .isEqualTo("Could Ada’s support be more than home care? Signs that it is not yet: "
                        + "no occupational therapist, no planned end.");
        assertThat(finding.measured()).isEqualTo(2);
        assertThat(finding.required()).isEqualTo(1);
    }

    @Test
    @DisplayName("All five signs are named")
    void fiveSigns() {
        ada.getGoals().clear();
        sam.setRole(WorkerRole.SUPPORT_WORKER);
        episode.setPlannedEnd(null);
        episode.setMinutesPerWeekAim(null);
        assertThat(signs()).isEqualTo("no goals, no taper, no occupational therapist, no planned end");
        ada.getGoals().add(goal);
        goal.getSteps().removeLast();
        assertThat(signs())
                .isEqualTo("no taper, mostly doing things for them, no occupational therapist, no planned end");
    }

    @Test
    @DisplayName("Half of the minutes done for the person is not mostly, a minute more is; without minutes steps count")
    void mostlyDoingFor() {
        sam.setRole(WorkerRole.SUPPORT_WORKER);
        GoalStep doingFor = goal.getSteps().getFirst();
        doingFor.setMinutesPerWeek(31);
        assertThat(signs()).isEqualTo("mostly doing things for them, no occupational therapist");
        goal.getSteps().forEach(step -> step.setMinutesPerWeek(0));
        assertThat(plan.findings(check)).isEmpty();
        PersonParts.step(goal, Contributor.WORKER, Approach.DOING_FOR, 0);
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("It tapers as planned, or as the visits show")
    void taper() {
        sam.setRole(WorkerRole.SUPPORT_WORKER);
        episode.setMinutesPerWeekAim(420);
        assertThat(signs()).isEqualTo("no taper, no occupational therapist");
        plan.visit(ada, "2026-03-02T09:00", 60, sam);
        Visit late = plan.visit(ada, "2026-04-06T09:00", 60, sam);
        assertThat(plan.findings(check)).as("as much as at the start").hasSize(1);
        late.setDurationMinutes(59);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An occupational therapist in a team of that day is enough")
    void therapistInTheTeam() {
        sam.setRole(WorkerRole.SUPPORT_WORKER);
        episode.setPlannedEnd(null);
        Worker therapist = plan.worker("Nia");
        therapist.setRole(WorkerRole.OCCUPATIONAL_THERAPIST);
        Membership membership = RapportFactory.eINSTANCE.createMembership();
        membership.setWorker(therapist);
        membership.setTo(LocalDate.parse("2026-04-11"));
        Team team = RapportFactory.eINSTANCE.createTeam();
        team.getMemberships().add(membership);
        team.getSupports().add(ada);
        plan.plan().getTeams().add(team);
        assertThat(plan.findings(check)).as("left the day before").hasSize(1);
        membership.setTo(LocalDate.parse("2026-04-12"));
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Only reablement that goes on is asked about")
    void otherEpisodes() {
        sam.setRole(WorkerRole.SUPPORT_WORKER);
        episode.setPlannedEnd(null);
        episode.setKind(EpisodeKind.INTERMEDIATE_CARE);
        assertThat(plan.findings(check)).isEmpty();
        episode.setKind(EpisodeKind.REABLEMENT);
        episode.setStartedOn(LocalDate.parse("2026-04-13"));
        assertThat(plan.findings(check)).isEmpty();
        episode.setStartedOn(LocalDate.parse("2026-04-12"));
        assertThat(plan.findings(check)).hasSize(1);
        episode.setStartedOn(null);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        sam.setRole(WorkerRole.SUPPORT_WORKER);
        episode.setPlannedEnd(null);
        plan.override("PLAN-06", episode);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }

    private String signs() {
        String message = plan.findings(check).getFirst().message();
        return message.substring(message.indexOf("yet: ") + 5, message.length() - 1);
    }
}
