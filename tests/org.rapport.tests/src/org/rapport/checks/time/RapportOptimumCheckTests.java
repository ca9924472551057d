// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.RelationshipWish;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class RapportOptimumCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Relationship relationship = plan.relationship(sam, ada, "2026-03-02");

    private final RapportOptimumCheck check = new RapportOptimumCheck();

    RapportOptimumCheckTests() {
        plan.rapportStandard(100, 200);
    }

    @ParameterizedTest
    @ValueSource(ints = { 99, 200, 300 })
    @DisplayName("Below the minimum is for TIME-04; from the optimum to one and a half times as much all is well")
    void nothingToSay(int minutes) {
        plan.visit(ada, "2026-03-02T09:00", minutes, sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = { 100, 199 })
    @DisplayName("From the minimum to one minute below the optimum is a gap")
    void gap(int minutes) {
        plan.visit(ada, "2026-03-02T09:00", minutes, sam);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(relationship);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.measured()).isEqualTo(minutes);
        assertThat(finding.required()).isEqualTo(200);
        assertThat(finding.involved()).containsExactly(ada, sam);
        assertThat(finding.message()).contains("by Mon 30 Mar 2026").contains((200 - minutes) + " short of the 200");
    }

    @Test
    @DisplayName("One minute over one and a half times the optimum could go elsewhere")
    void plenty() {
        plan.visit(ada, "2026-03-02T09:00", 301, sam);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.measured()).isEqualTo(301);
        assertThat(finding.required()).isEqualTo(300);
        assertThat(finding.message()).contains("101 more than the 200").contains("elsewhere");
    }

    @Test
    @DisplayName("An odd optimum is halved to the half minute")
    void oddOptimum() {
        relationship.setAgreedOptimumMinutes(201);
        plan.visit(ada, "2026-03-02T09:00", 301, sam);
        assertThat(plan.findings(check)).isEmpty();
        plan.visit(ada, "2026-03-03T09:00", 1, sam);
        assertThat(plan.findings(check)).extracting(Finding::required).containsExactly(301.5);
    }

    @Test
    @DisplayName("The plan tells whether it shows all the time there is for it")
    void wording() {
        plan.visit(ada, "2026-04-10T09:00", 150, sam);
        relationship.setStartedOn(LocalDate.parse("2026-04-06"));
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message).asString()
                .contains("so far").contains("Mon 4 May 2026, after the plan ends");
        plan.visit(ada, "2026-03-02T09:00", 150, sam);
        relationship.setStartedOn(LocalDate.parse("2026-02-28"));
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message).asString()
                .contains("in this plan, which begins after they met");
        plan.standards().getRapport().clear();
        relationship.setStartedOn(LocalDate.parse("2026-03-02"));
        relationship.setAgreedOptimumMinutes(400);
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message).asString()
                .contains("300 minutes together: 100 short of the 400 agreed");
    }

    @Test
    @DisplayName("Visits in the night of a clock change count by the minutes they last")
    void clockChange() {
        plan.visit(ada, "2026-03-29T00:30", 200, sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Without an optimum, or with none needed, there is nothing to say; nor to who declines")
    void dataMissing() {
        plan.visit(ada, "2026-03-02T09:00", 150, sam);
        ada.setRelationshipWish(RelationshipWish.DECLINES);
        assertThat(plan.findings(check)).isEmpty();
        ada.setRelationshipWish(RelationshipWish.WANTS);
        relationship.setAgreedOptimumMinutes(0);
        assertThat(plan.findings(check)).isEmpty();
        relationship.setAgreedOptimumMinutes(null);
        plan.standards().getRapport().clear();
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.visit(ada, "2026-03-02T09:00", 150, sam);
        plan.override("TIME-05", relationship);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
