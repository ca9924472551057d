// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.ActivityKind;
import org.rapport.model.Membership;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Relationship;
import org.rapport.model.Team;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class PlanIndexTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Worker nia = plan.worker("Nia");

    @Test
    @DisplayName("Visits are in order of the start that counts, then id, whatever the order of the file")
    void order() {
        Visit late = plan.visit(ada, "2026-03-04T09:00", 45, sam);
        Visit b = plan.visit(ada, "2026-03-03T09:00", 45, sam);
        Visit a = plan.visit(ada, "2026-03-03T09:00", 45, nia);
        b.setId("b");
        a.setId("a");
        Visit moved = plan.visit(ada, "2026-03-02T09:00", 45, sam);
        moved.setStatus(VisitStatus.DONE);
        moved.setActualStart(LocalDateTime.parse("2026-03-05T09:00"));
        assertThat(index().visitsOf(ada)).containsExactly(a, b, late, moved);
        assertThat(index().visitsOf(sam)).containsExactly(b, late, moved);
        assertThat(index().visitsOf(nia, ada)).containsExactly(a);
        assertThat(index().visitsByWorker(ada).keySet()).containsExactly(nia, sam);
    }

    @Test
    @DisplayName("Only visits that are done or planned, and have a start, are in it")
    void onlyWhatCounts() {
        plan.visit(ada, "2026-03-03T09:00", 45, sam).setStatus(VisitStatus.MISSED);
        plan.visit(ada, "2026-03-03T09:00", 45, sam).setStatus(VisitStatus.CANCELLED);
        plan.visit(ada, "2026-03-03T09:00", 45, sam).setStart(null);
        assertThat(index().visitsOf(ada)).isEmpty();
        assertThat(index().dutiesOf(sam)).isEmpty();
    }

    @Test
    @DisplayName("A worker is known after an earlier visit, not by the visit itself nor by a cancelled one")
    void knownByVisit() {
        plan.visit(ada, "2026-03-03T09:00", 45, sam);
        plan.visit(ada, "2026-03-01T09:00", 45, nia).setStatus(VisitStatus.CANCELLED);
        assertThat(known(sam, "2026-03-03T09:00")).isFalse();
        assertThat(known(sam, "2026-03-03T09:01")).isTrue();
        assertThat(known(nia, "2026-03-03T09:01")).isFalse();
        assertThat(sam.knownTo(ada, LocalDateTime.parse("2026-03-03T09:01"))).isTrue();
    }

    @Test
    @DisplayName("A worker is known by a relationship older than the plan, not by one that starts with it")
    void knownByRelationship() {
        Relationship relationship = plan.relationship(sam, ada, "2026-03-02");
        assertThat(known(sam, "2026-03-20T09:00")).isFalse();
        relationship.setStartedOn(LocalDate.parse("2026-03-01"));
        assertThat(known(sam, "2026-03-02T00:00")).isTrue();
        assertThat(known(nia, "2026-03-20T09:00")).as("somebody else’s relationship").isFalse();
        plan.plan().setPeriodStart(null);
        assertThat(known(sam, "2026-03-20T09:00")).as("a plan without a first day").isFalse();
    }

    @Test
    @DisplayName("A relationship is in force from its start to its end, both included")
    void inForce() {
        Relationship relationship = plan.relationship(sam, ada, "2026-03-05");
        relationship.setEndedOn(LocalDate.parse("2026-03-10"));
        assertThat(inForce(relationship, "2026-03-04")).isFalse();
        assertThat(inForce(relationship, "2026-03-05")).isTrue();
        assertThat(inForce(relationship, "2026-03-10")).isTrue();
        assertThat(inForce(relationship, "2026-03-11")).isFalse();
        relationship.setStartedOn(null);
        assertThat(inForce(relationship, "2026-03-04")).as("neither start nor visit").isTrue();
        plan.visit(ada, "2026-03-05T09:00", 45, sam);
        assertThat(inForce(relationship, "2026-03-04")).as("before the first visit").isFalse();
        assertThat(inForce(relationship, "2026-03-05")).isTrue();
    }

    @Test
    @DisplayName("A duty past midnight in the night of a clock change keeps its length and its day")
    void dutiesAcrossMidnight() {
        plan.visit(ada, "2026-03-28T23:30", 120, sam);
        plan.activity(sam, ActivityKind.RECORDING, "2026-03-29T02:30", 30);
        var duties = index().dutiesOf(sam);
        assertThat(duties.getFirst().span().minutes()).isEqualTo(120);
        assertThat(duties.getFirst().day()).isEqualTo("2026-03-28");
        assertThat(duties.getFirst().span().minutesUntil(duties.get(1).span())).isZero();
    }

    @Test
    @DisplayName("A double visit is a duty of both its workers, and teams are found from either side")
    void sharedThings() {
        plan.visit(ada, "2026-03-03T09:00", 45, sam, nia);
        assertThat(index().dutiesOf(sam)).hasSize(1).isEqualTo(index().dutiesOf(nia));
        Team team = RapportFactory.eINSTANCE.createTeam();
        Membership membership = RapportFactory.eINSTANCE.createMembership();
        membership.setWorker(sam);
        team.getMemberships().add(membership);
        team.getSupports().add(ada);
        plan.plan().getTeams().add(team);
        assertThat(index().teamsOf(ada)).containsExactly(team);
        assertThat(index().teamsOf(sam)).containsExactly(team);
        assertThat(index().teamsOf(nia)).isEmpty();
    }

    @Test
    @DisplayName("Half-filled elements do no harm, and a plan without standards goes by the defaults")
    void halfFilled() {
        plan.visit(null, "2026-03-03T09:00", 45);
        plan.relationship(null, null, null);
        plan.plan().setStandards(null);
        assertThat(index().visitsOf(ada)).isEmpty();
        assertThat(index().standards().getWindowDays()).isEqualTo(14);
    }

    @Test
    @DisplayName("A time zone that does not exist is refused")
    void noSuchZone() {
        plan.plan().setTimeZone("Europe/Atlantis");
        assertThatThrownBy(this::index).isInstanceOf(DateTimeException.class).hasMessageContaining("Atlantis");
    }

    private PlanIndex index() {
        return PlanIndex.of(plan.plan());
    }

    private boolean known(Worker worker, String moment) {
        return index().knownBefore(worker, ada, LocalDateTime.parse(moment));
    }

    private boolean inForce(Relationship relationship, String day) {
        return index().isInForce(relationship, LocalDate.parse(day));
    }
}
