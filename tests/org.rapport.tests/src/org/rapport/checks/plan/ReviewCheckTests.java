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
import org.rapport.model.CircleMember;
import org.rapport.model.Episode;
import org.rapport.model.Person;
import org.rapport.model.Review;
import org.rapport.model.Worker;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

class ReviewCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final ReviewCheck check = new ReviewCheck();

    @BeforeEach
    void everySixWeeks() {
        plan.standards().setReviewEveryDays(42);
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
    }

    @Test
    @DisplayName("A review 42 days ago is in time, over the clock change too, one 43 days ago is due")
    void held() {
        Review review = PersonParts.review(ada, null, "2026-03-01");
        assertThat(plan.findings(check)).isEmpty();
        review.setHeldOn(LocalDate.parse("2026-02-28"));
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(ada);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .isEqualTo("When will Ada look at the plan again with you? The last review was on "
                        + "Sat 28 Feb 2026, and none is held or planned within 42 days.");
        assertThat(finding.measured()).isEqualTo(43);
        assertThat(finding.required()).isEqualTo(42);
    }

    @Test
    @DisplayName("A review planned for 42 days before or after is in time, one of 43 days or without a day is not")
    void planned() {
        Review review = PersonParts.review(ada, "2026-05-24", null);
        assertThat(plan.findings(check)).isEmpty();
        review.setPlannedFor(LocalDate.parse("2026-05-25"));
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message).asString()
                .contains("No review is held or planned");
        review.setPlannedFor(LocalDate.parse("2026-03-01"));
        assertThat(plan.findings(check)).as("planned for a day that is to come when the plan is made").isEmpty();
        review.setPlannedFor(LocalDate.parse("2026-02-28"));
        assertThat(plan.findings(check)).hasSize(1);
        review.setPlannedFor(null);
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("The last review without the person is found")
    void withoutThePerson() {
        PersonParts.review(ada, null, "2026-03-10").setPersonPresent(false);
        Review last = PersonParts.review(ada, null, "2026-04-01");
        assertThat(plan.findings(check)).isEmpty();
        last.setPersonPresent(false);
        assertThat(plan.findings(check)).singleElement().extracting(Finding::element).isSameAs(last);
        assertThat(plan.findings(check).getFirst().message())
                .isEqualTo("What does Ada say to the review of Wed 1 Apr 2026? They took no part in it.");
    }

    @Test
    @DisplayName("The last review without a carer is found where there is one")
    void withoutTheCarer() {
        Review review = PersonParts.review(ada, null, "2026-04-01");
        CircleMember tom = PersonParts.carer(ada, "Tom", "2026-03-02");
        assertThat(plan.findings(check)).singleElement().extracting(Finding::element).isSameAs(review);
        assertThat(plan.findings(check).getFirst().involved()).containsExactly(ada, tom);
        review.setCarerPresent(true);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Nobody is asked before support begins, nor once all episodes are over")
    void notAsked() {
        Episode episode = PersonParts.episode(ada, "2026-03-02", null);
        episode.setEndedOn(LocalDate.parse("2026-04-11"));
        assertThat(plan.findings(check)).isEmpty();
        episode.setEndedOn(null);
        assertThat(plan.findings(check)).hasSize(1);
        ada.getEpisodes().clear();
        plan.plan().getVisits().clear();
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Without an interval the check is off, and the run says so")
    void offWithoutLimit() {
        plan.standards().setReviewEveryDays(null);
        assertThat(plan.run(check).off()).containsExactly(check.descriptor());
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("PLAN-13", ada);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
