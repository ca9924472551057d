// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.ComplexityFactor;
import org.rapport.model.ComplexityKind;
import org.rapport.model.ComplexityWeight;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportStandard;
import org.rapport.model.Relationship;
import org.rapport.model.RelationshipDepth;
import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.model.WorkerRole;
import org.rapport.testing.PlanBuilder;

class RapportTimeTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Relationship relationship = plan.relationship(sam, ada, "2026-03-02");

    @Test
    @DisplayName("Without a standard and without an agreement nothing is required")
    void noStandard() {
        assertThat(relationship.rapportMinimumMinutes()).isNull();
        assertThat(relationship.rapportOptimumMinutes()).isNull();
        standard(RelationshipDepth.DEEP, null, 300, 400);
        assertThat(relationship.rapportMinimumMinutes()).as("a standard for another depth").isNull();
    }

    @Test
    @DisplayName("A depth has a standard once there is one for every role")
    void depthsWithoutStandard() {
        standard(RelationshipDepth.DEEP, WorkerRole.PHYSIOTHERAPIST, 300, 400);
        assertThat(RapportTime.depthsWithoutStandard(plan.standards())).containsExactly(RelationshipDepth.values());
        standard(RelationshipDepth.DEEP, null, 300, 400);
        assertThat(RapportTime.depthsWithoutStandard(plan.standards())).containsExactly(RelationshipDepth.BRIEF,
                RelationshipDepth.REGULAR);
    }

    @Test
    @DisplayName("The standard for the worker’s role wins over the general one, in whichever order they stand")
    void roleWins() {
        standard(RelationshipDepth.REGULAR, WorkerRole.PHYSIOTHERAPIST, 10, 20);
        standard(RelationshipDepth.REGULAR, null, 100, 150);
        assertRequired(100, 150);
        standard(RelationshipDepth.REGULAR, WorkerRole.SUPPORT_WORKER, 80, 120);
        assertRequired(80, 120);
        plan.standards().getRapport().move(0, 2);
        assertRequired(80, 120);
        relationship.setWorker(null);
        assertRequired(100, 150);
    }

    @Test
    @DisplayName("Complexity adds its percentages, the factor’s own before the standard’s weight, and rounds up")
    void complexity() {
        standard(RelationshipDepth.REGULAR, null, 101, 150);
        factor(ComplexityKind.TRAUMA, null);
        assertRequired(101, 150);
        weight(ComplexityKind.TRAUMA, 20);
        assertRequired(122, 180);
        factor(ComplexityKind.LANGUAGE, 5);
        assertRequired(127, 188);
        ada.getComplexity().getFirst().setExtraTimePercent(0);
        assertRequired(107, 158);
    }

    @Test
    @DisplayName("A whole number of minutes is not rounded up any further")
    void rounding() {
        assertThat(RapportTime.withComplexity(100, 20)).isEqualTo(120);
        assertThat(RapportTime.withComplexity(101, 1)).isEqualTo(103);
        assertThat(RapportTime.withComplexity(0, 50)).isZero();
    }

    @Test
    @DisplayName("An agreed figure wins over the standard and is not multiplied; each of the two alone")
    void agreedWins() {
        standard(RelationshipDepth.REGULAR, null, 100, 150);
        factor(ComplexityKind.TRAUMA, 50);
        relationship.setAgreedMinimumMinutes(40);
        assertRequired(40, 225);
        relationship.setAgreedOptimumMinutes(60);
        assertRequired(40, 60);
        plan.standards().getRapport().clear();
        assertRequired(40, 60);
    }

    @Test
    @DisplayName("Minutes count from the start to the last day of withinDays, both included")
    void withinDays() {
        standard(RelationshipDepth.REGULAR, null, 100, 150).setWithinDays(7);
        plan.visit(ada, "2026-03-01T23:59", 1, sam);
        plan.visit(ada, "2026-03-02T00:00", 10, sam);
        plan.visit(ada, "2026-03-09T23:59", 100, sam);
        plan.visit(ada, "2026-03-10T00:00", 1000, sam);
        assertThat(relationship.rapportMinutesGiven()).isEqualTo(110);
        plan.standards().getRapport().clear();
        assertThat(relationship.rapportMinutesGiven()).as("no standard, no deadline").isEqualTo(1110);
    }

    @Test
    @DisplayName("A relationship without a recorded start begins with its first visit")
    void startsWithFirstVisit() {
        standard(RelationshipDepth.REGULAR, null, 100, 150).setWithinDays(7);
        relationship.setStartedOn(null);
        assertThat(relationship.rapportMinutesGiven()).isZero();
        plan.visit(ada, "2026-03-12T09:00", 100, sam);
        plan.visit(ada, "2026-03-05T09:00", 10, sam);
        plan.visit(ada, "2026-03-13T09:00", 1000, sam);
        assertThat(relationship.rapportMinutesGiven()).isEqualTo(110);
        assertThat(RapportTime.deadline(relationship, LocalDate.parse("2026-03-05"), plan.standards()))
                .isEqualTo("2026-03-12");
    }

    @Test
    @DisplayName("Only face-to-face visits of this pair that are planned or done count, done ones as they really were")
    void whatCounts() {
        plan.visit(ada, "2026-03-02T09:00", 45, sam, plan.worker("Nia"));
        plan.visit(ada, "2026-03-03T09:00", 1000, sam).setMode(VisitMode.PHONE);
        plan.visit(ada, "2026-03-03T10:00", 1000, sam).setMode(VisitMode.VIDEO);
        plan.visit(ada, "2026-03-03T11:00", 1000, sam).setStatus(VisitStatus.CANCELLED);
        plan.visit(ada, "2026-03-03T12:00", 1000, sam).setStatus(VisitStatus.MISSED);
        plan.visit(ada, "2026-03-03T13:00", 1000, plan.worker("Cy"));
        plan.visit(plan.person("Ben"), "2026-03-03T14:00", 1000, sam);
        Visit done = plan.visit(ada, "2026-03-04T09:00", 45, sam);
        done.setActualMinutes(20);
        assertThat(relationship.rapportMinutesGiven()).as("planned: as planned").isEqualTo(90);
        done.setStatus(VisitStatus.DONE);
        assertThat(relationship.rapportMinutesGiven()).as("in full for each of two workers").isEqualTo(65);
        done.setActualStart(LocalDateTime.parse("2026-03-01T09:00"));
        assertThat(relationship.rapportMinutesGiven()).as("really before the start").isEqualTo(45);
    }

    private void assertRequired(int minimum, int optimum) {
        assertThat(relationship.rapportMinimumMinutes()).isEqualTo(minimum);
        assertThat(relationship.rapportOptimumMinutes()).isEqualTo(optimum);
    }

    private RapportStandard standard(RelationshipDepth depth, WorkerRole role, int minimum, int optimum) {
        RapportStandard standard = RapportFactory.eINSTANCE.createRapportStandard();
        standard.setDepth(depth);
        if (role != null) {
            standard.setRole(role);
        }
        standard.setMinimumMinutes(minimum);
        standard.setOptimumMinutes(optimum);
        plan.standards().getRapport().add(standard);
        return standard;
    }

    private void factor(ComplexityKind kind, Integer percent) {
        ComplexityFactor factor = RapportFactory.eINSTANCE.createComplexityFactor();
        factor.setKind(kind);
        factor.setExtraTimePercent(percent);
        ada.getComplexity().add(factor);
    }

    private void weight(ComplexityKind kind, int percent) {
        ComplexityWeight weight = RapportFactory.eINSTANCE.createComplexityWeight();
        weight.setKind(kind);
        weight.setExtraTimePercent(percent);
        plan.standards().getComplexityWeights().add(weight);
    }

    @Test
    @DisplayName("Figures beyond all measure are the largest there is, and no defect")
    void beyondAllMeasure() {
        assertThat(RapportTime.withComplexity(Integer.MAX_VALUE, 50)).isEqualTo(Integer.MAX_VALUE);
        assertThat(RapportTime.withComplexity(Integer.MAX_VALUE, Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
        assertThat(RapportTime.withComplexity(100, 50)).isEqualTo(150);
    }
}
