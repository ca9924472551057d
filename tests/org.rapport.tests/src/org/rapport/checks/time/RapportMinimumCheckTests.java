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
import org.rapport.model.ComplexityFactor;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Relationship;
import org.rapport.model.RelationshipDepth;
import org.rapport.model.RelationshipWish;
import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class RapportMinimumCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Relationship relationship = plan.relationship(sam, ada, "2026-03-02");

    private final RapportMinimumCheck check = new RapportMinimumCheck();

    RapportMinimumCheckTests() {
        plan.rapportStandard(100, 200);
    }

    @Test
    @DisplayName("Exactly the minimum, given on the first and the last day that count, is enough")
    void exactlyOnTheLimit() {
        plan.visit(ada, "2026-03-02T09:00", 40, sam);
        plan.visit(ada, "2026-03-30T09:00", 60, sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("One minute less is found, with what is given, required and by when")
    void oneMinuteShort() {
        plan.visit(ada, "2026-03-02T09:00", 40, sam);
        plan.visit(ada, "2026-03-30T09:00", 59, sam);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(relationship);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.measured()).isEqualTo(99);
        assertThat(finding.required()).isEqualTo(100);
        assertThat(finding.involved()).containsExactly(ada, sam);
        assertThat(finding.message()).isEqualTo("Is there time for Ada and Sam to get to know each other? "
                + "99 of at least 100 minutes together are planned or done by Mon 30 Mar 2026.");
    }

    @Test
    @DisplayName("Only meetings of these two that take place count, by their actual minutes, until the deadline")
    void whatCounts() {
        plan.visit(ada, "2026-03-31T09:00", 60, sam);
        plan.visit(ada, "2026-03-03T09:00", 60, sam).setMode(VisitMode.PHONE);
        plan.visit(ada, "2026-03-04T09:00", 60, sam).setStatus(VisitStatus.MISSED);
        plan.visit(ada, "2026-03-05T09:00", 60, plan.worker("Nia"));
        Visit done = plan.visit(ada, "2026-03-06T09:00", 60, sam, plan.worker("Kit"));
        done.setStatus(VisitStatus.DONE);
        done.setActualMinutes(45);
        assertThat(plan.findings(check)).extracting(Finding::measured).containsExactly(45.0);
    }

    @Test
    @DisplayName("A visit in the night of a clock change counts on the day it starts")
    void clockChange() {
        relationship.setStartedOn(LocalDate.parse("2026-03-29"));
        plan.visit(ada, "2026-03-28T23:50", 50, sam);
        Visit first = plan.visit(ada, "2026-03-29T00:30", 100, sam);
        assertThat(plan.findings(check)).isEmpty();
        first.setStart(LocalDateTime.parse("2026-03-28T23:59"));
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("Complexity asks for more, and an agreed figure replaces it all")
    void complexityAndAgreement() {
        ComplexityFactor factor = RapportFactory.eINSTANCE.createComplexityFactor();
        factor.setExtraTimePercent(25);
        ada.getComplexity().add(factor);
        plan.visit(ada, "2026-03-02T09:00", 124, sam);
        assertThat(plan.findings(check)).extracting(Finding::required).containsExactly(125.0);
        relationship.setAgreedMinimumMinutes(124);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A plan that ends before the deadline tells what there is so far")
    void soFar() {
        relationship.setStartedOn(LocalDate.parse("2026-03-15"));
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message).asString()
                .doesNotContain("so far").contains("by Sun 12 Apr 2026");
        relationship.setStartedOn(LocalDate.parse("2026-03-16"));
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message).asString()
                .contains("so far; they are due by Mon 13 Apr 2026, after the plan ends");
    }

    @Test
    @DisplayName("A plan that begins after they met says so, and is silent when all was due before")
    void olderThanThePlan() {
        relationship.setStartedOn(LocalDate.parse("2026-02-02"));
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message).asString()
                .contains("which begins after they met");
        relationship.setStartedOn(LocalDate.parse("2026-02-01"));
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Who declines or puts off a relationship is left in peace")
    void wish() {
        ada.setRelationshipWish(RelationshipWish.NOT_NOW);
        assertThat(plan.findings(check)).isEmpty();
        ada.setRelationshipWish(RelationshipWish.DECLINES);
        assertThat(plan.findings(check)).isEmpty();
        ada.setRelationshipWish(RelationshipWish.WANTS);
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("A relationship that ended before the deadline, or has not begun, asks for nothing")
    void endedOrNotBegun() {
        relationship.setEndedOn(LocalDate.parse("2026-03-29"));
        assertThat(plan.findings(check)).isEmpty();
        relationship.setEndedOn(LocalDate.parse("2026-03-30"));
        assertThat(plan.findings(check)).as("it lasted until the deadline").hasSize(1);
        relationship.setEndedOn(null);
        relationship.setStartedOn(LocalDate.parse("2026-04-13"));
        assertThat(plan.findings(check)).isEmpty();
        relationship.setStartedOn(null);
        assertThat(plan.findings(check)).as("no start and no visit").isEmpty();
        plan.visit(ada, "2026-03-10T09:00", 30, sam);
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message).asString()
                .contains("30 of at least 100 minutes").contains("by Tue 7 Apr 2026");
    }

    @Test
    @DisplayName("An agreement without a standard has no deadline")
    void agreedWithoutStandard() {
        plan.standards().getRapport().clear();
        relationship.setAgreedMinimumMinutes(60);
        plan.visit(ada, "2026-04-12T09:00", 59, sam);
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message).asString()
                .endsWith("59 of at least 60 agreed minutes together are planned or done.");
    }

    @Test
    @DisplayName("Where no standard is set, one finding says so for all relationships that go on")
    void noStandard() {
        relationship.setDepth(RelationshipDepth.DEEP);
        plan.relationship(plan.worker("Nia"), ada, "2026-03-02").setDepth(RelationshipDepth.BRIEF);
        plan.relationship(plan.worker("Kit"), ada, "2026-03-02").setAgreedMinimumMinutes(0);
        plan.relationship(plan.worker("Lou"), ada, null).setEndedOn(LocalDate.parse("2026-03-02"));
        Finding finding = plan.findings(check).getFirst();
        assertThat(plan.findings(check)).hasSize(1);
        assertThat(finding.element()).isSameAs(plan.standards());
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.message()).startsWith("No standard set: how much time should 2 relationships have");
        plan.override("TIME-04", plan.standards());
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }

    @Test
    @DisplayName("Half a relationship, and a plan without standards or period, fail nothing")
    void dataMissing() {
        plan.plan().getRelationships().clear();
        plan.relationship(sam, null, "2026-03-02");
        plan.relationship(null, ada, "2026-03-02");
        assertThat(plan.findings(check)).isEmpty();
        plan.relationship(sam, ada, "2026-03-02");
        plan.plan().setPeriodStart(null);
        plan.plan().setPeriodEnd(null);
        assertThat(plan.findings(check)).hasSize(1);
        plan.plan().setStandards(null);
        assertThat(plan.findings(check)).extracting(Finding::element).singleElement().isSameAs(plan.plan());
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("TIME-04", relationship);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
