// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.fixes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.testing.PlanBuilder.with;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.FixKind;
import org.rapport.checks.QuickFix;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Visit;
import org.rapport.model.VisitPurpose;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.FixTrial;
import org.rapport.testing.PlanBuilder;

/** Fixes that change a visit. Whether each keeps what all fixes promise, the trial asserts. */
class VisitFixesTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Worker nia = plan.worker("Nia");

    @BeforeEach
    void meet() {
        plan.visit(ada, "2026-03-02T09:00", 45, sam, nia);
    }

    @Test
    @DisplayName("A short visit is lengthened to the limit")
    void lengthen() {
        Visit visit = plan.visit(ada, "2026-03-03T09:00", 20, sam);
        assertThat(applied("TIME-01").offer("TIME-01", LengthenVisit.KIND).title())
                .isEqualTo("Lengthen the visit to 30 minutes");
        assertThat(visit.getDurationMinutes()).isEqualTo(20);
    }

    @Test
    @DisplayName("Intimate care gets more than the limit, and a first visit the limit")
    void lengthenForOtherChecks() {
        with(plan.visit(ada, "2026-03-03T09:00", 15, sam), visit -> visit.setIntimateCare(true));
        plan.visit(plan.person("Ben"), "2026-03-03T11:00", 20, sam);
        assertThat(applied("TIME-02").offer("TIME-02", LengthenVisit.KIND)).isNotNull();
        assertThat(applied("TIME-03").offer("TIME-03", LengthenVisit.KIND)).isNotNull();
    }

    @Test
    @DisplayName("What stands in the way of a longer visit is said: the person’s next visit, or the worker’s")
    void lengthenBlocked() {
        plan.visit(ada, "2026-03-03T09:00", 20, sam);
        plan.visit(ada, "2026-03-03T09:25", 45, nia);
        assertThat(applied("TIME-01").blocked("TIME-01", LengthenVisit.KIND)).contains("Ada has another visit on "
                + "Tue 3 Mar 2026 09:25");
        PlanBuilder other = new PlanBuilder();
        Person ben = other.person("Ben");
        Worker tom = other.worker("Tom");
        other.visit(ben, "2026-03-03T09:00", 20, tom);
        other.visit(other.person("Eve"), "2026-03-03T09:20", 45, tom);
        assertThat(new Trial(other).blocked("TIME-01", LengthenVisit.KIND))
                .contains("This would bring another question", "Tom");
    }

    @Test
    @DisplayName("What is done is not lengthened afterwards")
    void doneStaysAsItWas() {
        with(plan.visit(ada, "2026-03-03T09:00", 20, sam), visit -> visit.setStatus(VisitStatus.DONE));
        assertThat(applied("TIME-01").offer("TIME-01", LengthenVisit.KIND)).isNull();
    }

    @Test
    @DisplayName("That a short visit was agreed can be recorded for a check by somebody known, not for care")
    void agreeShortVisit() {
        Visit visit = with(plan.visit(ada, "2026-03-03T09:00", 20, sam),
                each -> each.setPurpose(VisitPurpose.SAFE_AND_WELL));
        assertThat(applied("TIME-01").offer("TIME-01", VisitAgreements.SHORT)).isNotNull();
        visit.setPurpose(VisitPurpose.PERSONAL_CARE);
        assertThat(applied("TIME-01").offer("TIME-01", VisitAgreements.SHORT)).isNull();
    }

    @Test
    @DisplayName("A visit moves into the times agreed, the nearest first, or the other time is recorded")
    void move() {
        with(plan.visit(ada, "2026-03-03T09:30", 45, sam), visit -> {
            visit.setEarliestStart(LocalTime.of(10, 2));
            visit.setLatestStart(LocalTime.of(11, 0));
        });
        Trial trial = applied("TIME-22");
        QuickFix fix = trial.offer("TIME-22", MoveVisit.KIND);
        assertThat(fix.title()).isEqualTo("Move the visit on Tue 3 Mar 2026 09:30 within the times agreed with Ada");
        assertThat(fix.fields().getFirst().options()).first().extracting(option -> option.label())
                .isEqualTo("10:02 (32 minutes later)");
        assertThat(fix.fields().getFirst().options()).allMatch(option -> option.label().startsWith("10:"));
        assertThat(trial.offer("TIME-22", VisitAgreements.TIMES)).isNotNull();
    }

    @Test
    @DisplayName("A worker in two places is put right by moving a visit, when the person agrees, or by somebody known")
    void overlap() {
        plan.visit(ada, "2026-03-03T09:00", 45, sam);
        plan.visit(plan.person("Ben"), "2026-03-03T09:30", 45, sam);
        Trial trial = applied("TIME-08");
        assertThat(trial.offer("TIME-08", MoveVisit.KIND).title()).endsWith("if Ben agrees");
        assertThat(trial.offer("TIME-08", SwapWorker.KIND).title()).contains("instead of Sam");
    }

    @Test
    @DisplayName("Only somebody known goes instead: not declined, free, with the language")
    void swap() {
        Worker tom = plan.worker("Tom");
        Worker eve = plan.worker("Eve");
        Worker kim = plan.worker("Kim");
        plan.visit(ada, "2026-03-02T10:00", 45, sam, tom, eve, kim);
        Worker pat = plan.worker("Pat");
        plan.visit(ada, "2026-03-04T09:00", 45, pat);
        ada.getDeclinedWorkers().add(tom);
        ada.setLanguage("Welsh");
        List.of(sam, tom, eve, pat).forEach(worker -> worker.getLanguages().add("Welsh"));
        plan.visit(plan.person("Ben"), "2026-03-04T09:15", 45, eve);
        assertThat(labels(applied("CONT-01").offer("CONT-01", SwapWorker.KIND)))
                .containsExactly("Sam (90 minutes with them in this plan, 0 minutes of travel)");
        assertThat(labels(applied("CONT-01").offer("CONT-01", JoinVisit.KIND))).hasSize(1);
    }

    @Test
    @DisplayName("A worker whom the person declined, or without a skill or the language, is replaced")
    void otherReasonsToSwap() {
        Worker tom = plan.worker("Tom");
        with(plan.visit(ada, "2026-03-03T09:00", 45, tom), visit -> visit.getSkills().add("hoist"));
        sam.getSkills().add("hoist");
        ada.getDeclinedWorkers().add(tom);
        assertThat(applied("CONT-10").offer("CONT-10", SwapWorker.KIND)).isNotNull();
        assertThat(applied("TIME-23").offer("TIME-23", SwapWorker.KIND)).isNotNull();
        ada.getDeclinedWorkers().clear();
        assertThat(applied("TIME-23").offer("TIME-23", JoinVisit.KIND)).isNotNull();
        ada.setLanguage("Welsh");
        List.of(sam, nia).forEach(worker -> worker.getLanguages().add("Welsh"));
        assertThat(applied("CONT-11").offer("CONT-11", SwapWorker.KIND)).isNotNull();
    }

    @Test
    @DisplayName("A visit for two gets both, and one of them has the skill")
    void book() {
        with(plan.visit(ada, "2026-03-03T09:00", 45), visit -> {
            visit.setWorkersNeeded(2);
            visit.getSkills().add("hoist");
        });
        nia.getSkills().add("hoist");
        plan.worker("Tom");
        assertThat(labels(applied("TIME-21").offer("TIME-21", BookWorkers.KIND))).isNotEmpty()
                .allMatch(label -> label.contains("Nia"));
    }

    @Test
    @DisplayName("Whoever knows one worker only meets a second together with them")
    void introduce() {
        Person ben = plan.person("Ben");
        plan.visit(ben, "2026-03-03T09:00", 45, sam);
        assertThat(labels(applied("CONT-08").offer("CONT-08", JoinVisit.INTRODUCE)))
                .contains("Nia, together with Sam on Tue 3 Mar 2026 09:00");
    }

    @Test
    @DisplayName("Travel, hours, rest and breaks that do not work out are put right by another time or worker")
    void duties() {
        Person ben = plan.person("Ben");
        plan.visit(ada, "2026-03-03T09:00", 45, sam);
        plan.visit(ben, "2026-03-03T09:46", 45, sam, nia);
        assertThat(applied("TIME-09").offer("TIME-09", MoveVisit.KIND)).isNotNull();
        plan.visit(ada, "2026-03-10T21:00", 45, sam);
        plan.visit(ada, "2026-03-11T07:00", 45, sam);
        assertThat(applied("TIME-12").offer("TIME-12", SwapWorker.KIND)).isNotNull();
        for (int hour = 8; hour < 15; hour++) {
            plan.visit(ada, "2026-03-17T%02d:00".formatted(hour), 60, sam);
        }
        assertThat(applied("TIME-13").offer("TIME-13", SwapWorker.KIND)).isNotNull();
        nia.getAvailability().add(with(RapportFactory.eINSTANCE.createAvailability(), hours -> {
            hours.setDay(DayOfWeek.TUESDAY);
            hours.setFrom(LocalTime.of(9, 0));
            hours.setTo(LocalTime.of(17, 0));
        }));
        plan.visit(ada, "2026-03-24T08:00", 45, nia);
        assertThat(applied("TIME-10").offer("TIME-10", MoveVisit.KIND)).isNotNull();
    }

    private Trial applied(String check) {
        Trial trial = new Trial(plan);
        trial.trial.applyEveryOf(check);
        return trial;
    }

    private static List<String> labels(QuickFix fix) {
        return fix.fields().getFirst().options().stream().map(option -> option.label()).toList();
    }

    /** What is offered for the findings of a check. */
    private static final class Trial {

        private final FixTrial trial;

        Trial(PlanBuilder plan) {
            trial = new FixTrial(plan.plan(), CheckRegistry.installed().checks(), null);
        }

        /** The first fix of a kind; null when there is none. */
        QuickFix offer(String check, FixKind kind) {
            return trial.offers(check).flatMap(offer -> offer.fixes().stream()).filter(fix -> fix.kind().equals(kind))
                    .findFirst().orElse(null);
        }

        String blocked(String check, FixKind kind) {
            return trial.offers(check).flatMap(offer -> offer.blocked().stream())
                    .filter(blocked -> blocked.fix().kind().equals(kind)).findFirst().orElseThrow().why();
        }
    }
}
