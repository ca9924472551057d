// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Episode;
import org.rapport.model.Person;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

class TaperTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    /** Seven weeks less a day, over the clock change of 29 March: thirds of sixteen days. */
    private final Episode episode = PersonParts.episode(ada, "2026-02-27", "2026-04-16");

    @Test
    @DisplayName("Minutes a week in the first third and the last, both ends of each included")
    void thirds() {
        plan.visit(ada, "2026-02-27T00:00", 60);
        plan.visit(ada, "2026-03-14T23:59", 20);
        plan.visit(ada, "2026-03-15T00:00", 500);
        plan.visit(ada, "2026-03-31T23:59", 500);
        plan.visit(ada, "2026-04-01T00:00", 20);
        plan.visit(ada, "2026-04-16T23:59", 20);
        assertThat(taper()).contains(new Taper(35, 17.5));
        assertThat(taper().get().isDown()).isTrue();
    }

    @Test
    @DisplayName("As much at the end as at the start is no taper")
    void level() {
        plan.visit(ada, "2026-03-02T09:00", 60);
        plan.visit(ada, "2026-04-06T09:00", 60);
        assertThat(taper().get().isDown()).isFalse();
    }

    @Test
    @DisplayName("The actual end counts before the planned one")
    void actualEnd() {
        plan.visit(ada, "2026-02-27T09:00", 60);
        plan.visit(ada, "2026-03-01T09:00", 60);
        assertThat(taper().get().lastThird()).isZero();
        episode.setEndedOn(LocalDate.parse("2026-03-01"));
        assertThat(taper()).contains(new Taper(420, 420));
    }

    @Test
    @DisplayName("Nothing is said without a day, in less than three days, or without minutes in the first third")
    void undefined() {
        assertThat(taper()).isEmpty();
        plan.visit(ada, "2026-02-27T09:00", 60);
        assertThat(taper()).isPresent();
        episode.setEndedOn(LocalDate.parse("2026-02-28"));
        assertThat(taper()).as("two days").isEmpty();
        episode.setEndedOn(LocalDate.parse("2026-02-26"));
        assertThat(taper()).as("before it starts").isEmpty();
        episode.setEndedOn(null);
        episode.setPlannedEnd(null);
        assertThat(taper()).isEmpty();
        episode.setPlannedEnd(LocalDate.parse("2026-04-16"));
        episode.setStartedOn(null);
        assertThat(taper()).isEmpty();
    }

    private Optional<Taper> taper() {
        return Taper.of(episode, PlanIndex.of(plan.plan()).visitsOf(ada));
    }
}
