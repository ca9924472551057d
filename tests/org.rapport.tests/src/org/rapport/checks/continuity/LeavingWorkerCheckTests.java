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
import org.rapport.model.Absence;
import org.rapport.model.Episode;
import org.rapport.model.HandOff;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Relationship;
import org.rapport.model.Worker;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

class LeavingWorkerCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Worker nia = plan.worker("Nia");

    private final Relationship relationship = plan.relationship(sam, ada, "2026-03-02");

    private final Episode episode = PersonParts.episode(ada, "2026-03-02", "2026-04-12");

    private final LeavingWorkerCheck check = new LeavingWorkerCheck();

    @Test
    @DisplayName("A relationship that ends with the episode is fine, one that ends a day before is found")
    void ends() {
        relationship.setExpectedEnd(LocalDate.parse("2026-04-12"));
        assertThat(plan.findings(check)).isEmpty();
        relationship.setExpectedEnd(LocalDate.parse("2026-04-11"));
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(relationship);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.involved()).containsExactly(ada, sam);
        assertThat(finding.message()).isEqualTo("Who goes on with Ada after Sat 11 Apr 2026, when Sam’s time with them "
                + "ends before the episode does? No hand-off is recorded.");
        episode.setEndedOn(LocalDate.parse("2026-04-11"));
        assertThat(plan.findings(check)).as("the episode ended as early").isEmpty();
        episode.setEndedOn(null);
        episode.setPlannedEnd(null);
        assertThat(plan.findings(check)).as("the episode has no end").hasSize(1);
    }

    @Test
    @DisplayName("The actual end counts before the expected one")
    void actualEnd() {
        relationship.setExpectedEnd(LocalDate.parse("2026-04-12"));
        relationship.setEndedOn(LocalDate.parse("2026-04-01"));
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("A hand-off by that worker up to the last day is enough, a later one or one by another is not")
    void handedOff() {
        relationship.setEndedOn(LocalDate.parse("2026-04-01"));
        HandOff handOff = plan.handOff(ada, sam, nia, "2026-04-01");
        assertThat(plan.findings(check)).isEmpty();
        handOff.setOn(LocalDate.parse("2026-04-02"));
        assertThat(plan.findings(check)).hasSize(1);
        handOff.setOn(null);
        assertThat(plan.findings(check)).isEmpty();
        handOff.setFromWorker(nia);
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("An absence of 7 days on the calendar is found, over the clock change too, one minute less is not")
    void absence() {
        Absence absence = absence("2026-03-24T09:00", "2026-03-31T08:59");
        assertThat(plan.findings(check)).isEmpty();
        absence.setTo(LocalDateTime.parse("2026-03-31T09:00"));
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(relationship);
        assertThat(finding.measured()).isEqualTo(7);
        assertThat(finding.unit()).isEqualTo("d");
        assertThat(finding.involved()).containsExactly(ada, sam, absence);
        assertThat(finding.message())
                .isEqualTo("Who comes to Ada while Sam is away for 7 days from Tue 24 Mar 2026? "
                        + "No hand-off is recorded.");
        plan.handOff(ada, sam, nia, "2026-03-23");
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An absence matters when it begins in the relationship and before the end of the episode")
    void absenceMeanwhile() {
        absence("2026-02-20T00:00", "2026-03-01T00:00");
        absence("2026-04-12T00:00", "2026-04-20T00:00");
        assertThat(plan.findings(check)).isEmpty();
        absence("2026-04-11T00:00", "2026-04-20T00:00");
        assertThat(plan.findings(check)).hasSize(1);
        relationship.setEndedOn(LocalDate.parse("2026-04-12"));
        relationship.setStartedOn(LocalDate.parse("2026-04-12"));
        assertThat(plan.findings(check)).as("before they knew each other").isEmpty();
    }

    @Test
    @DisplayName("Without an episode, days or a worker nothing is asked")
    void dataMissing() {
        absence("2026-03-24T09:00", "2026-04-04T09:00").setTo(null);
        assertThat(plan.findings(check)).isEmpty();
        relationship.setEndedOn(LocalDate.parse("2026-04-01"));
        relationship.setWorker(null);
        assertThat(plan.findings(check)).isEmpty();
        relationship.setWorker(sam);
        episode.setStartedOn(LocalDate.parse("2026-04-02"));
        assertThat(plan.findings(check)).as("the episode began later").isEmpty();
        episode.setStartedOn(null);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        relationship.setEndedOn(LocalDate.parse("2026-04-01"));
        plan.override("CONT-09", relationship);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }

    private Absence absence(String from, String to) {
        Absence absence = RapportFactory.eINSTANCE.createAbsence();
        absence.setFrom(LocalDateTime.parse(from));
        absence.setTo(LocalDateTime.parse(to));
        sam.getAbsences().add(absence);
        return absence;
    }
}
