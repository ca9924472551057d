// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Episode;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Review;
import org.rapport.testing.PlanBuilder;

class EpisodeLengthCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Episode episode = RapportFactory.eINSTANCE.createEpisode();

    private final EpisodeLengthCheck check = new EpisodeLengthCheck();

    EpisodeLengthCheckTests() {
        episode.setId("episode");
        episode.setStartedOn(LocalDate.parse("2026-03-02"));
        episode.setPlannedEnd(LocalDate.parse("2026-04-12"));
        ada.getEpisodes().add(episode);
    }

    @Test
    @DisplayName("Six weeks are usual, over a clock change too")
    void exactlyOnTheLimit() {
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A day more is found")
    void oneDayMore() {
        episode.setPlannedEnd(LocalDate.parse("2026-04-13"));
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(episode);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.involved()).containsExactly(ada);
        assertThat(finding.measured()).isEqualTo(43);
        assertThat(finding.required()).isEqualTo(42);
        assertThat(finding.message())
                .startsWith("Ada’s episode takes 43 days, from Mon 2 Mar 2026 to Mon 13 Apr 2026; 42 are usual.");
    }

    @Test
    @DisplayName("A review held from fourteen days before the usual end on decided it, unless it decided to stop")
    void decided() {
        episode.setPlannedEnd(LocalDate.parse("2026-04-20"));
        Review review = review("2026-03-28", null);
        assertThat(plan.findings(check)).hasSize(1);
        review.setHeldOn(LocalDate.parse("2026-03-29"));
        assertThat(plan.findings(check)).isEmpty();
        review.setMinutesPerWeekAfter(0);
        assertThat(plan.findings(check)).hasSize(1);
        review.setMinutesPerWeekAfter(1);
        assertThat(plan.findings(check)).isEmpty();
        review.setHeldOn(null);
        assertThat(plan.findings(check)).as("planned, not held").hasSize(1);
    }

    @Test
    @DisplayName("What really ended counts, and without an end the day the plan is looked at")
    void whichEnd() {
        episode.setPlannedEnd(LocalDate.parse("2026-05-31"));
        episode.setEndedOn(LocalDate.parse("2026-04-12"));
        assertThat(plan.findings(check)).isEmpty();
        episode.setEndedOn(null);
        episode.setPlannedEnd(null);
        assertThat(plan.findings(check)).as("looked at on 12 April").isEmpty();
        plan.plan().setPeriodEnd(LocalDate.parse("2026-04-13"));
        assertThat(plan.findings(check)).as("looked at on 13 April").hasSize(1);
    }

    @Test
    @DisplayName("What has not started has no length; without a limit the check is off")
    void dataMissing() {
        episode.setStartedOn(null);
        episode.setPlannedEnd(LocalDate.parse("2027-04-13"));
        assertThat(plan.findings(check)).isEmpty();
        plan.standards().setMaxEpisodeDays(null);
        assertThat(plan.run(check).off()).containsExactly(check.descriptor());
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        episode.setPlannedEnd(LocalDate.parse("2026-04-13"));
        plan.override("TIME-19", episode);
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
