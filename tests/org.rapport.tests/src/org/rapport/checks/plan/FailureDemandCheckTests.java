// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.DemandEvent;
import org.rapport.model.DemandKind;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Review;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

class FailureDemandCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final DemandEvent first = failure("2026-03-02");

    private final DemandEvent second = failure("2026-03-16");

    private final DemandEvent third = failure("2026-03-29");

    private final FailureDemandCheck check = new FailureDemandCheck();

    @Test
    @DisplayName("Three failures in 28 days are found, over the clock change too; in 29 days they are not")
    void within28Days() {
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(ada);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.involved()).containsExactly(first, second, third);
        assertThat(finding.message())
                .isEqualTo("What lies behind Ada’s 3 requests from Mon 2 Mar 2026 to Sun 29 Mar 2026? "
                        + "All of them came from something that had failed, and no review was held since.");
        assertThat(finding.measured()).isEqualTo(3);
        third.setOn(LocalDate.parse("2026-03-30"));
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A review on the day of the last of them is enough, one the day before or not held yet is not")
    void reviewSince() {
        Review review = PersonParts.review(ada, null, "2026-03-28");
        assertThat(plan.findings(check)).hasSize(1);
        review.setHeldOn(LocalDate.parse("2026-03-29"));
        assertThat(plan.findings(check)).isEmpty();
        review.setHeldOn(null);
        review.setPlannedFor(LocalDate.parse("2026-03-30"));
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("The latest run counts, in whatever order the events stand")
    void latestRun() {
        PersonParts.review(ada, null, "2026-03-29");
        assertThat(plan.findings(check)).isEmpty();
        plan.plan().getDemand().move(0, third);
        DemandEvent fourth = failure("2026-04-06");
        assertThat(plan.findings(check)).singleElement().extracting(Finding::involved)
                .isEqualTo(List.of(second, third, fourth));
    }

    @Test
    @DisplayName("Requests of value, of others, without a day or still to come do not count")
    void whatCounts() {
        second.setKind(DemandKind.VALUE);
        assertThat(plan.findings(check)).isEmpty();
        second.setKind(DemandKind.FAILURE);
        second.setPerson(null);
        assertThat(plan.findings(check)).isEmpty();
        second.setPerson(ada);
        second.setOn(null);
        assertThat(plan.findings(check)).isEmpty();
        first.setOn(LocalDate.parse("2026-03-30"));
        second.setOn(LocalDate.parse("2026-04-12"));
        assertThat(plan.findings(check)).hasSize(1);
        second.setOn(LocalDate.parse("2026-04-13"));
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("PLAN-18", ada);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }

    private DemandEvent failure(String on) {
        DemandEvent event = RapportFactory.eINSTANCE.createDemandEvent();
        event.setPerson(ada);
        event.setKind(DemandKind.FAILURE);
        event.setOn(LocalDate.parse(on));
        plan.plan().getDemand().add(event);
        return event;
    }
}
