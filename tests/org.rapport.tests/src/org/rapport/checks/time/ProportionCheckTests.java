// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.RelationshipDepth;
import org.rapport.model.RelationshipWish;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class ProportionCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Relationship relationship = plan.relationship(sam, ada, "2026-03-02");

    private final ProportionCheck check = new ProportionCheck();

    ProportionCheckTests() {
        plan.rapportStandard(240, 400).setDepth(RelationshipDepth.DEEP);
        plan.rapportStandard(240, 400);
        relationship.setDepth(RelationshipDepth.DEEP);
    }

    @Test
    @DisplayName("A deep relationship on the minimum alone is found; one visit more and it is not")
    void onTheMinimum() {
        visits(6, 40);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(relationship);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.involved()).containsExactly(ada, sam);
        assertThat(finding.measured()).isEqualTo(240);
        assertThat(finding.required()).isEqualTo(240);
        assertThat(finding.message()).startsWith("Ada and Sam have 240 minutes together, just the least of 240");
        plan.visit(ada, "2026-03-20T09:00", 40, sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("One minute below the minimum is for TIME-04, and the optimum is more than the minimum")
    void belowOrBest() {
        visits(1, 239);
        assertThat(plan.findings(check)).isEmpty();
        relationship.setAgreedMinimumMinutes(200);
        relationship.setAgreedOptimumMinutes(239);
        assertThat(plan.findings(check)).isEmpty();
        relationship.setAgreedOptimumMinutes(240);
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("An optimum of no more than the minimum is found until half as much again is given")
    void noMoreAsked() {
        relationship.setAgreedMinimumMinutes(160);
        relationship.setAgreedOptimumMinutes(160);
        visits(6, 40);
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message).asString()
                .startsWith("Ada and Sam have 240 minutes together, and no more than the least of 160 is asked");
        plan.visit(ada, "2026-03-20T09:00", 1, sam);
        assertThat(plan.findings(check)).isEmpty();
        relationship.setDepth(RelationshipDepth.BRIEF);
        relationship.setAgreedMinimumMinutes(200);
        assertThat(plan.findings(check)).as("neither deep nor long").isEmpty();
    }

    @Test
    @DisplayName("A regular relationship is long from 84 days on")
    void longOnes() {
        relationship.setDepth(RelationshipDepth.REGULAR);
        visits(6, 40);
        assertThat(plan.findings(check)).as("six weeks of plan").isEmpty();
        relationship.setExpectedEnd(LocalDate.parse("2026-05-24"));
        assertThat(plan.findings(check)).as("83 days").isEmpty();
        relationship.setExpectedEnd(LocalDate.parse("2026-05-25"));
        assertThat(plan.findings(check)).as("84 days").hasSize(1);
        plan.plan().setPeriodEnd(LocalDate.parse("2026-05-25"));
        relationship.setExpectedEnd(null);
        assertThat(plan.findings(check)).as("open, for all the plan shows").hasSize(1);
    }

    @Test
    @DisplayName("Half of all contact until the deadline is in proportion, one minute more is not")
    void share() {
        relationship.setDepth(RelationshipDepth.REGULAR);
        relationship.setExpectedEnd(LocalDate.parse("2026-04-12"));
        visits(1, 500);
        Visit later = plan.visit(ada, "2026-03-31T09:00", 500, sam);
        assertThat(plan.findings(check)).isEmpty();
        later.setDurationMinutes(499);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.unit()).isEqualTo("%");
        assertThat(finding.measured()).isBetween(50.0, 50.1);
        assertThat(finding.required()).isEqualTo(50);
        assertThat(finding.message()).startsWith("Ada and Sam spend 500 of all their 999 minutes together");
    }

    @Test
    @DisplayName("The share says nothing of what ends by the deadline, or after the plan")
    void shareNotShown() {
        visits(1, 500);
        relationship.setExpectedEnd(LocalDate.parse("2026-03-30"));
        assertThat(plan.findings(check)).as("all contact is at the start").isEmpty();
        relationship.setExpectedEnd(LocalDate.parse("2026-04-13"));
        assertThat(plan.findings(check)).as("it goes on after the plan").isEmpty();
        relationship.setExpectedEnd(LocalDate.parse("2026-03-31"));
        assertThat(plan.findings(check)).hasSize(1);
        relationship.setStartedOn(LocalDate.parse("2026-03-01"));
        assertThat(plan.findings(check)).as("earlier visits could only make it more").hasSize(1);
    }

    @Test
    @DisplayName("Without a standard, an end or a wish for it there is nothing to ask")
    void dataMissing() {
        visits(6, 40);
        ada.setRelationshipWish(RelationshipWish.NOT_NOW);
        assertThat(plan.findings(check)).isEmpty();
        ada.setRelationshipWish(RelationshipWish.WANTS);
        plan.standards().getRapport().clear();
        relationship.setAgreedMinimumMinutes(240);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("The week of the clock change counts as the days it has")
    void clockChange() {
        relationship.setStartedOn(LocalDate.parse("2026-03-29"));
        plan.visit(ada, "2026-03-29T00:30", 240, sam);
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        visits(6, 40);
        plan.override("TIME-07", relationship);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }

    private void visits(int times, int minutes) {
        for (int day = 2; day < 2 + times; day++) {
            plan.visit(ada, LocalDate.of(2026, 3, day) + "T09:00", minutes, sam);
        }
    }
}
