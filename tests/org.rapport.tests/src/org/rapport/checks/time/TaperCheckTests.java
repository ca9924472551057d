// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Episode;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Review;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class TaperCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Episode episode = RapportFactory.eINSTANCE.createEpisode();

    private final Visit first = plan.visit(ada, "2026-03-15T09:00", 600, sam);

    private final Visit last = plan.visit(ada, "2026-03-30T09:00", 599, sam, plan.worker("Nia"));

    private final TaperCheck check = new TaperCheck();

    TaperCheckTests() {
        episode.setId("episode");
        episode.setStartedOn(LocalDate.parse("2026-03-02"));
        episode.setPlannedEnd(LocalDate.parse("2026-04-12"));
        ada.getEpisodes().add(episode);
    }

    @Test
    @DisplayName("A minute less in the last third than in the first is a taper")
    void oneMinuteLess() {
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("As much in the last third as in the first is found, whatever is in between")
    void asMuch() {
        last.setDurationMinutes(600);
        plan.visit(ada, "2026-03-16T09:00", 1000, sam);
        plan.visit(ada, "2026-03-29T23:59", 1000, sam);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(episode);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.involved()).containsExactly(ada);
        assertThat(finding.measured()).isEqualTo(300);
        assertThat(finding.required()).isEqualTo(300);
        assertThat(finding.message()).startsWith("Ada has 300 minutes a week at the end of the episode and 300 at its");
    }

    @Test
    @DisplayName("A review in the last fourteen days that left it so decided it")
    void decided() {
        last.setDurationMinutes(700);
        Review review = review("2026-03-28", null);
        assertThat(plan.findings(check)).as("15 days before the end").hasSize(1);
        review.setHeldOn(LocalDate.parse("2026-03-29"));
        assertThat(plan.findings(check)).as("not changed").isEmpty();
        review.setMinutesPerWeekAfter(350);
        assertThat(plan.findings(check)).as("as many").isEmpty();
        review.setMinutesPerWeekAfter(349);
        assertThat(plan.findings(check)).as("fewer were decided than are planned").hasSize(1);
        review.setMinutesPerWeekAfter(null);
        review.setHeldOn(null);
        review.setPlannedFor(LocalDate.parse("2026-03-30"));
        assertThat(plan.findings(check)).as("not held").hasSize(1);
    }

    @Test
    @DisplayName("Days that the plan does not show count as recorded, and are not guessed")
    void notShown() {
        episode.setPlannedEnd(LocalDate.parse("2026-04-27"));
        last.setStart(LocalDateTime.parse("2026-04-12T09:00"));
        assertThat(plan.findings(check)).as("the plan shows three days of the last third").isEmpty();
        episode.setMinutesPerWeekAim(10_000);
        assertThat(plan.findings(check)).as("the recorded aim counts").hasSize(1);
        episode.setPlannedEnd(LocalDate.parse("2026-04-19"));
        assertThat(plan.findings(check)).as("the plan shows nine days").singleElement()
                .matches(finding -> finding.measured() == 599 * 7 / 9.0 && finding.required() == 600 * 7 / 16.0);
        episode.setStartedOn(LocalDate.parse("2026-01-05"));
        episode.setPlannedEnd(LocalDate.parse("2026-05-31"));
        assertThat(plan.findings(check)).as("no start recorded").isEmpty();
        episode.setMinutesPerWeekAtStart(10_001);
        assertThat(plan.findings(check)).as("the aim is less").isEmpty();
        episode.setMinutesPerWeekAtStart(10_000);
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("Three weeks can taper, a day less cannot; nor what has no end or no support")
    void dataMissing() {
        last.setDurationMinutes(600);
        episode.setPlannedEnd(LocalDate.parse("2026-03-22"));
        first.setStart(LocalDateTime.parse("2026-03-08T09:00"));
        last.setStart(LocalDateTime.parse("2026-03-16T09:00"));
        assertThat(plan.findings(check)).as("21 days").hasSize(1);
        episode.setPlannedEnd(LocalDate.parse("2026-03-21"));
        assertThat(plan.findings(check)).as("20 days").isEmpty();
        episode.setPlannedEnd(null);
        assertThat(plan.findings(check)).isEmpty();
        episode.setEndedOn(LocalDate.parse("2026-03-22"));
        assertThat(plan.findings(check)).hasSize(1);
        first.setStatus(VisitStatus.CANCELLED);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A visit in the night of the clock change belongs to the day it starts on")
    void clockChange() {
        episode.setPlannedEnd(LocalDate.parse("2026-04-11"));
        plan.visit(ada, "2026-03-29T00:30", 1, sam);
        assertThat(plan.findings(check)).as("the last third begins on 30 March").isEmpty();
        episode.setStartedOn(LocalDate.parse("2026-03-03"));
        episode.setPlannedEnd(LocalDate.parse("2026-04-10"));
        assertThat(plan.findings(check)).as("the last third begins on 29 March").hasSize(1);
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        last.setDurationMinutes(600);
        plan.override("TIME-17", episode);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }

    private Review review(String heldOn, Integer minutesAfter) {
        Review review = RapportFactory.eINSTANCE.createReview();
        review.setHeldOn(LocalDate.parse(heldOn));
        review.setMinutesPerWeekAfter(minutesAfter);
        ada.getReviews().add(review);
        return review;
    }
}
