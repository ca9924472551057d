// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.ActivityKind;
import org.rapport.model.Goal;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportStandard;
import org.rapport.model.Relationship;
import org.rapport.model.RelationshipWish;
import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.testing.PlanBuilder;

class PlanMetricsTests {

    private static final LocalDate AT = LocalDate.parse("2026-03-15");

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Worker nia = plan.worker("Nia");

    @Test
    @DisplayName("The components are the fields of the command line's contract, in its order")
    void fields() {
        assertThat(names(PlanMetrics.class)).containsExactly("at", "windowDays", "people", "relationships", "workers",
                "service");
        assertThat(names(PersonMetrics.class)).containsExactly("id", "name", "visits", "workers", "upc", "coc", "secon",
                "hi", "mmci", "handOffs", "newWorkerVisits", "minutesPerDay", "gasT");
        assertThat(names(RelationshipMetrics.class)).containsExactly("id", "person", "worker", "minutesGiven",
                "minutesMinimum", "minutesOptimum", "contactMinutes", "visits", "firstVisit", "lastVisit");
        assertThat(names(WorkerMetrics.class)).containsExactly("id", "minutesPerWeek", "contactMinutes",
                "utilisationPercent", "contactPercent", "caseload");
    }

    @Test
    @DisplayName("Sam, Sam, Nia, Sam: four attendances of two workers, two hand-offs")
    void continuity() {
        fourVisits();
        PersonMetrics figures = person();
        assertThat(figures.id()).isEqualTo("Ada");
        assertThat(figures.visits()).isEqualTo(4);
        assertThat(figures.workers()).isEqualTo(2);
        assertThat(figures.upc()).isEqualTo(0.75);
        assertThat(figures.coc()).isEqualTo(0.5);
        assertThat(figures.hi()).isEqualTo(0.625);
        assertThat(figures.secon()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(figures.mmci()).isCloseTo((1 - 2 / 4.1) / (1 - 1 / 4.1), within(1e-9));
        assertThat(figures.handOffs()).isEqualTo(2);
        assertThat(figures.minutesPerDay()).isCloseTo(4 * 45 / 14.0, within(1e-9));
    }

    @Test
    @DisplayName("With one visit fewer than the standard asks for, indices are undefined and counts remain")
    void tooFewVisits() {
        fourVisits().setStatus(VisitStatus.CANCELLED);
        PersonMetrics figures = person();
        assertThat(figures.visits()).isEqualTo(3);
        assertThat(figures.workers()).isEqualTo(2);
        assertThat(figures.handOffs()).isEqualTo(1);
        assertThat(figures.upc()).isNull();
        assertThat(figures.coc()).isNull();
        assertThat(figures.secon()).isNull();
        assertThat(figures.hi()).isNull();
        assertThat(figures.mmci()).isNull();
    }

    @Test
    @DisplayName("Somebody without visits and goals has counts of zero and nothing else")
    void nothingPlanned() {
        assertThat(person())
                .isEqualTo(new PersonMetrics("Ada", "Ada", 0, 0, null, null, null, null, null, null, 0, 0, null));
    }

    @Test
    @DisplayName("A first visit by a new worker counts in the window it falls into, unless they knew each other before")
    void newWorkerVisits() {
        fourVisits();
        plan.visit(ada, "2026-03-16T09:00", 45, plan.worker("Too late"));
        assertThat(person().newWorkerVisits()).isEqualTo(2);
        plan.relationship(nia, ada, "2026-03-01");
        assertThat(person().newWorkerVisits()).isEqualTo(1);
        plan.standards().setWindowDays(9);
        assertThat(person().newWorkerVisits()).as("Sam came first before the window").isZero();
    }

    @Test
    @DisplayName("Goals that are rated give a T-score; goals without weight give none")
    void goalAttainment() {
        Goal goal = RapportFactory.eINSTANCE.createGoal();
        ada.getGoals().add(goal);
        assertThat(person().gasT()).isNull();
        goal.setCurrentLevel(0);
        assertThat(person().gasT()).isEqualTo(50);
        goal.setImportance(0);
        assertThat(person().gasT()).isNull();
    }

    @Test
    @DisplayName("A relationship's contact counts up to the day, its rapport minutes over the plan")
    void relationship() {
        fourVisits();
        plan.visit(ada, "2026-03-10T12:00", 5, sam).setMode(VisitMode.PHONE);
        plan.visit(ada, "2026-03-16T09:00", 30, sam);
        Relationship relationship = plan.relationship(sam, ada, "2026-03-02");
        assertThat(relationshipFigures()).isEqualTo(new RelationshipMetrics(relationship.getId(), "Ada", "Sam", 165,
                null, null, 140, 4, LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-12")));
        standard(100, 150);
        assertThat(relationshipFigures().minutesMinimum()).isEqualTo(100);
        assertThat(relationshipFigures().minutesOptimum()).isEqualTo(150);
    }

    @Test
    @DisplayName("A relationship without visits has no first and no last one")
    void relationshipWithoutVisits() {
        plan.relationship(sam, ada, null);
        RelationshipMetrics figures = relationshipFigures();
        assertThat(figures.visits()).isZero();
        assertThat(figures.firstVisit()).isNull();
        assertThat(figures.lastVisit()).isNull();
    }

    @Test
    @DisplayName("A worker's figures are averages a week over the plan, and paid time is at least the contracted")
    void worker() {
        plan.plan().setPeriodEnd(LocalDate.parse("2026-03-15"));
        plan.visit(ada, "2026-03-02T09:00", 600, sam);
        plan.activity(sam, ActivityKind.RECORDING, "2026-03-03T09:00", 200);
        plan.activity(sam, ActivityKind.BREAK, "2026-03-03T13:00", 30);
        sam.setContractedMinutesPerWeek(500);
        assertThat(workerFigures()).isEqualTo(new WorkerMetrics("Sam", 400.0, 300.0, 80.0, 60.0, 1));
        sam.setContractedMinutesPerWeek(0);
        assertThat(workerFigures()).isEqualTo(new WorkerMetrics("Sam", 400.0, 300.0, null, 75.0, 1));
        sam.setContractedMinutesPerWeek(200);
        assertThat(workerFigures().utilisationPercent()).isEqualTo(200);
        assertThat(workerFigures().contactPercent()).as("over hours are paid too").isEqualTo(75);
    }

    @Test
    @DisplayName("Without a period the weeks run from the first duty to the last; without either there are no weeks")
    void uncoveredWeeks() {
        plan.plan().setPeriodStart(null);
        plan.plan().setPeriodEnd(null);
        assertThat(workerFigures()).isEqualTo(new WorkerMetrics("Sam", null, null, null, null, 0));
        plan.visit(ada, "2026-03-02T09:00", 60, sam);
        plan.visit(ada, "2026-03-08T09:00", 60, nia);
        assertThat(workerFigures().minutesPerWeek()).isEqualTo(60);
    }

    @Test
    @DisplayName("The caseload is people in a relationship in force, or visited in the window, each once")
    void caseload() {
        plan.visit(ada, "2026-03-15T09:00", 45, sam);
        plan.relationship(sam, ada, "2026-03-02");
        Relationship later = plan.relationship(sam, plan.person("Ben"), "2026-03-16");
        Relationship ended = plan.relationship(sam, plan.person("Cy"), "2026-03-02");
        ended.setEndedOn(LocalDate.parse("2026-03-14"));
        assertThat(workerFigures().caseload()).isEqualTo(1);
        later.setStartedOn(AT);
        ended.setEndedOn(AT);
        assertThat(workerFigures().caseload()).isEqualTo(3);
    }

    @Test
    @DisplayName("Lowest continuity comes first, people without an index last")
    void worstFirst() {
        fourVisits();
        plan.person("Ben");
        Person cy = plan.person("Cy");
        for (int day = 10; day < 14; day++) {
            plan.visit(cy, "2026-03-" + day + "T14:00", 45, plan.worker("Worker " + day));
        }
        assertThat(metrics().people().stream().sorted(PersonMetrics.WORST_FIRST).map(PersonMetrics::name))
                .containsExactly("Cy", "Ada", "Ben");
    }

    @Test
    @DisplayName("Relationships short of minutes are counted where the person wants none, or not now")
    void silentByWish() {
        Relationship relationship = plan.relationship(sam, ada, "2026-03-02");
        plan.visit(ada, "2026-03-02T09:00", 60, sam);
        standard(61, 90);
        assertThat(PlanMetrics.silentByWish(PlanIndex.of(plan.plan()))).isEmpty();
        ada.setRelationshipWish(RelationshipWish.NOT_NOW);
        assertThat(PlanMetrics.silentByWish(PlanIndex.of(plan.plan()))).containsExactly(relationship);
        plan.standards().getRapport().getFirst().setMinimumMinutes(60);
        assertThat(PlanMetrics.silentByWish(PlanIndex.of(plan.plan()))).isEmpty();
    }

    /** Sam, Sam, Nia, Sam; returns the last. */
    private Visit fourVisits() {
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
        plan.visit(ada, "2026-03-04T09:00", 45, sam);
        plan.visit(ada, "2026-03-07T09:00", 45, nia);
        return plan.visit(ada, "2026-03-12T09:00", 45, sam);
    }

    private void standard(int minimum, int optimum) {
        RapportStandard standard = RapportFactory.eINSTANCE.createRapportStandard();
        standard.setMinimumMinutes(minimum);
        standard.setOptimumMinutes(optimum);
        plan.standards().getRapport().add(standard);
    }

    private PlanMetrics metrics() {
        return PlanMetrics.of(plan.plan(), AT);
    }

    private PersonMetrics person() {
        return metrics().people().getFirst();
    }

    private RelationshipMetrics relationshipFigures() {
        return metrics().relationships().getFirst();
    }

    private WorkerMetrics workerFigures() {
        return metrics().workers().getFirst();
    }

    private static String[] names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toArray(String[]::new);
    }
}
