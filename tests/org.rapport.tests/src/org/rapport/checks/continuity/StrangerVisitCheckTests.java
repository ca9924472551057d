// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class StrangerVisitCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Worker nia = plan.worker("Nia");

    private final StrangerVisitCheck check = new StrangerVisitCheck();

    @Test
    @DisplayName("Somebody has to come first, and whoever came before is no stranger")
    void firstVisitAndKnownWorker() {
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
        plan.visit(ada, "2026-03-03T09:00", 45, sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A worker who comes alone for the first time is found once, at their first visit")
    void stranger() {
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
        Visit visit = plan.visit(ada, "2026-03-04T09:00", 45, nia);
        plan.visit(ada, "2026-03-05T09:00", 45, nia);
        assertThat(plan.findings(check)).hasSize(1);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(visit);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.involved()).containsExactly(ada, nia);
        assertThat(finding.message()).isEqualTo("Could Ada meet Nia together with somebody they know first? "
                + "On Wed 4 Mar 2026 09:00 Nia would come as a stranger.");
    }

    @Test
    @DisplayName("A new worker who comes together with a known one is no stranger, then nor later")
    void jointVisit() {
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
        plan.visit(ada, "2026-03-03T09:00", 45, sam, nia);
        plan.visit(ada, "2026-03-04T09:00", 45, nia);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Two strangers on one visit are found each")
    void twoStrangers() {
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
        Visit visit = plan.visit(ada, "2026-03-03T09:00", 45, nia, plan.worker("Kit"));
        assertThat(plan.findings(check)).hasSize(2).allMatch(finding -> finding.element() == visit);
    }

    @Test
    @DisplayName("An earlier visit makes known from the next minute on; one at the same time does not")
    void earlierByAMinute() {
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
        Visit first = plan.visit(ada, "2026-03-03T09:00", 45, nia);
        Visit second = plan.visit(ada, "2026-03-03T09:01", 45, nia);
        assertThat(plan.findings(check)).extracting(Finding::element).containsExactly(first);
        second.setStart(LocalDateTime.parse("2026-03-03T09:00"));
        assertThat(plan.findings(check)).extracting(Finding::element).containsExactly(first, second);
    }

    @Test
    @DisplayName("A relationship from before the plan makes known, one from its first day does not")
    void relationshipBeforeThePlan() {
        plan.visit(ada, "2026-03-03T09:00", 45, sam);
        plan.visit(ada, "2026-03-04T09:00", 45, nia);
        Relationship relationship = plan.relationship(nia, ada, "2026-03-02");
        assertThat(plan.findings(check)).hasSize(1);
        relationship.setStartedOn(LocalDate.parse("2026-03-01"));
        assertThat(plan.findings(check)).as("now Nia could have introduced Sam").extracting(Finding::involved)
                .asList().first().asList().contains(sam).doesNotContain(nia);
    }

    @Test
    @DisplayName("A visit that did not take place introduces nobody, and is no visit by a stranger")
    void cancelledVisits() {
        plan.visit(ada, "2026-03-01T09:00", 45, nia).setStatus(VisitStatus.CANCELLED);
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
        plan.visit(ada, "2026-03-02T12:00", 45, nia).setStatus(VisitStatus.MISSED);
        Visit visit = plan.visit(ada, "2026-03-03T09:00", 45, nia);
        assertThat(plan.findings(check)).extracting(Finding::element).containsExactly(visit);
    }

    @Test
    @DisplayName("Visits that nobody takes yet are nobody’s, and leave the first to who comes then")
    void unfilled() {
        plan.visit(ada, "2026-03-02T09:00", 45);
        plan.visit(ada, "2026-03-03T09:00", 45, sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("In the night of a clock change, what comes first on the clock comes first")
    void clockChange() {
        plan.visit(ada, "2026-03-28T23:30", 45, sam);
        plan.visit(ada, "2026-03-29T00:45", 30, sam, nia);
        plan.visit(ada, "2026-03-29T02:00", 30, nia);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
        plan.override("CONT-01", plan.visit(ada, "2026-03-04T09:00", 45, nia));
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
