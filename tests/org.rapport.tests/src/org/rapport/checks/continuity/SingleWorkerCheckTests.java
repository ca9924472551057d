// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

class SingleWorkerCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Worker nia = plan.worker("Nia");

    private final SingleWorkerCheck check = new SingleWorkerCheck();

    private Visit visit;

    @BeforeEach
    void aVisit() {
        visit = plan.visit(ada, "2026-03-02T09:00", 45, sam);
    }

    @Test
    @DisplayName("Who knows one worker only is found")
    void one() {
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(ada);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.measured()).isEqualTo(1);
        assertThat(finding.required()).isEqualTo(2);
        assertThat(finding.involved()).containsExactly(sam);
        assertThat(finding.message())
                .isEqualTo("Who would come to Ada if Sam could not? So far Ada knows no other worker.");
    }

    @Test
    @DisplayName("A second worker is known after a visit up to the day looked at, not by one of the day after")
    void twoByVisit() {
        Visit second = plan.visit(ada, "2026-04-13T00:00", 45, sam, nia);
        assertThat(plan.findings(check)).hasSize(1);
        second.setStart(LocalDateTime.parse("2026-04-12T23:59"));
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A second worker is known by a relationship from before the plan")
    void twoByRelationship() {
        Relationship relationship = plan.relationship(nia, ada, "2026-03-02");
        assertThat(plan.findings(check)).hasSize(1);
        relationship.setStartedOn(LocalDate.parse("2026-03-01"));
        assertThat(plan.findings(check)).isEmpty();
        relationship.setWorker(null);
        assertThat(plan.findings(check)).as("with nobody").hasSize(1);
    }

    @Test
    @DisplayName("Nobody is asked about without visits, when no worker is known, or once all episodes are over")
    void notAsked() {
        visit.getWorkers().clear();
        assertThat(plan.findings(check)).isEmpty();
        visit.getWorkers().add(sam);
        PersonParts.episode(ada, "2026-03-02", null).setEndedOn(LocalDate.parse("2026-04-11"));
        assertThat(plan.findings(check)).isEmpty();
        ada.getEpisodes().getFirst().setEndedOn(LocalDate.parse("2026-04-12"));
        assertThat(plan.findings(check)).hasSize(1);
        visit.setStatus(VisitStatus.CANCELLED);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("CONT-08", ada);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
