// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Episode;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Relationship;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

/** The plan is looked at on its last day, 12 April. */
class KeyWorkerCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Worker nia = plan.worker("Nia");

    private final Relationship first = plan.relationship(sam, ada, "2026-03-02");

    private final Relationship second = plan.relationship(nia, ada, "2026-03-02");

    private final KeyWorkerCheck check = new KeyWorkerCheck();

    private Visit visit;

    @BeforeEach
    void aVisit() {
        visit = plan.visit(ada, "2026-03-02T09:00", 45, sam);
    }

    @Test
    @DisplayName("One key worker is right")
    void one() {
        first.setKeyWorker(true);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("No key worker is found")
    void none() {
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(ada);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.measured()).isZero();
        assertThat(finding.required()).isEqualTo(1);
        assertThat(finding.message())
                .isEqualTo("Whom can Ada turn to? On Sun 12 Apr 2026 none of their workers is key worker.");
    }

    @Test
    @DisplayName("Two key workers are found, and named")
    void two() {
        first.setKeyWorker(true);
        second.setKeyWorker(true);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.measured()).isEqualTo(2);
        assertThat(finding.involved()).containsExactly(sam, nia);
        assertThat(finding.message())
                .isEqualTo("Which of Sam and Nia is Ada’s key worker? On Sun 12 Apr 2026 all of them are.");
        second.setWorker(sam);
        assertThat(plan.findings(check)).as("the same worker twice is one").isEmpty();
    }

    @Test
    @DisplayName("A key worker counts on the last day of the relationship, and not a day later")
    void inForce() {
        first.setKeyWorker(true);
        first.setEndedOn(LocalDate.parse("2026-04-12"));
        assertThat(plan.findings(check)).isEmpty();
        first.setEndedOn(LocalDate.parse("2026-04-11"));
        assertThat(plan.findings(check)).hasSize(1);
        second.setKeyWorker(true);
        assertThat(plan.findings(check)).as("handed on").isEmpty();
    }

    @Test
    @DisplayName("People without visits that count need none")
    void withoutVisits() {
        visit.setStatus(VisitStatus.MISSED);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Nobody is asked for once all episodes are over")
    void episodesOver() {
        Episode episode = RapportFactory.eINSTANCE.createEpisode();
        ada.getEpisodes().add(episode);
        assertThat(plan.findings(check)).as("goes on").hasSize(1);
        episode.setEndedOn(LocalDate.parse("2026-04-12"));
        assertThat(plan.findings(check)).as("ends on the day").hasSize(1);
        episode.setEndedOn(LocalDate.parse("2026-04-11"));
        assertThat(plan.findings(check)).as("ended the day before").isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("CONT-07", ada);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
