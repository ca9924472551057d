// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Episode;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.calc.PlanIndex;
import org.rapport.testing.PlanBuilder;

/** The taper curve shows minutes a week over an episode, with where they began and what they aim at. */
class TaperCurveTests {

    private static final LocalDate AT = LocalDate.parse("2026-03-10");

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Episode episode = RapportFactory.eINSTANCE.createEpisode();

    @BeforeEach
    void episode() {
        episode.setId("episode");
        episode.setStartedOn(LocalDate.parse("2026-03-02"));
        episode.setPlannedEnd(LocalDate.parse("2026-03-18"));
        episode.setMinutesPerWeekAtStart(300);
        episode.setMinutesPerWeekAim(60);
        ada.getEpisodes().add(episode);
    }

    private Picture draw() {
        return TaperCurve.of(ada, PlanIndex.of(plan.plan()), AT, PictureStyle.of(Theme.LIGHT));
    }

    @Test
    @DisplayName("Each week has its minutes; a week that the end cuts counts as if it were whole")
    void weeks() {
        plan.visit(ada, "2026-03-02T09:00", 45);
        plan.visit(ada, "2026-03-08T09:00", 45);
        plan.visit(ada, "2026-03-16T09:00", 30);
        assertThat(draw().description()).isEqualTo("at the start: 300\u00a0min. the aim: 60\u00a0min."
                + " Minutes a week: from 2\u00a0Mar 90; from 9\u00a0Mar 0; from 16\u00a0Mar 70.");
    }

    @Test
    @DisplayName("Weeks to come are drawn hollow")
    void planned() {
        assertThat(DrawnPicture.of(draw()).elements("ellipse").stream()
                .filter(dot -> !dot.getAttribute("stroke").isEmpty())).hasSize(2);
    }

    @Test
    @DisplayName("Start and aim close to each other are both readable")
    void closeLevels() {
        episode.setMinutesPerWeekAtStart(62);
        assertThat(DrawnPicture.of(draw()).misplaced()).isEmpty();
    }

    @Test
    @DisplayName("Of a very long episode the last half year is drawn")
    void longEpisode() {
        plan.plan().setPeriodEnd(LocalDate.parse("2028-03-02"));
        episode.setPlannedEnd(LocalDate.parse("2028-03-01"));
        assertThat(draw().description().split("from ")).hasSizeLessThanOrEqualTo(28);
        assertThat(DrawnPicture.of(draw()).misplaced()).isEmpty();
    }

    @Test
    @DisplayName("The episode that goes on is drawn, else the last")
    void whichEpisode() {
        Episode later = RapportFactory.eINSTANCE.createEpisode();
        later.setStartedOn(LocalDate.parse("2026-03-23"));
        later.setMinutesPerWeekAim(77);
        ada.getEpisodes().add(later);
        assertThat(draw().description()).contains("the aim: 60");
        episode.setEndedOn(LocalDate.parse("2026-03-05"));
        assertThat(draw().description()).contains("the aim: 77");
    }

    @Test
    @DisplayName("Without an episode, or one that has no start, it says what to record")
    void empty() {
        episode.setStartedOn(null);
        assertThat(draw().empty()).isTrue();
        ada.getEpisodes().clear();
        assertThat(draw().description()).contains("Record when support started");
    }
}
