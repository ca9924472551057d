// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Goal;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage;
import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.VisitPattern;
import org.rapport.model.VisitPurpose;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

@DisplayName("Rolling out visit patterns")
class RollOutTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final VisitPattern pattern = pattern("p1");

    @Test
    @DisplayName("A visit comes on each of the pattern’s days from the plan’s first day to its last")
    void wholePeriod() {
        assertThat(days(rollOut())).hasSize(12).startsWith("2026-03-02", "2026-03-05", "2026-03-09")
                .endsWith("2026-04-09");
        pattern.getDays().add(DayOfWeek.SUNDAY);
        assertThat(days(rollOut())).hasSize(18).endsWith("2026-04-12");
    }

    @Test
    @DisplayName("The pattern’s first and last day count, and so do those asked for")
    void bounds() {
        pattern.setFrom(LocalDate.parse("2026-03-05"));
        pattern.setUntil(LocalDate.parse("2026-03-16"));
        assertThat(days(rollOut())).containsExactly("2026-03-05", "2026-03-09", "2026-03-12", "2026-03-16");
        assertThat(days(RollOut.of(plan.plan(), LocalDate.parse("2026-03-09"), LocalDate.parse("2026-03-12"))))
                .containsExactly("2026-03-09", "2026-03-12");
        assertThat(days(RollOut.of(plan.plan(), LocalDate.parse("2026-03-10"), LocalDate.parse("2026-03-11"))))
                .isEmpty();
        pattern.setFrom(LocalDate.parse("2025-12-01"));
        pattern.setUntil(LocalDate.parse("2026-12-01"));
        assertThat(days(rollOut())).startsWith("2026-03-02").endsWith("2026-04-09");
    }

    @Test
    @DisplayName("Cancelling between two patterns ends it, and the plan stays as it is")
    void cancelled() {
        pattern("p2");
        Monitor afterOne = new BasicMonitor() {

            private int asked;

            @Override
            public boolean isCanceled() {
                return ++asked > 1;
            }
        };
        assertThatThrownBy(() -> RollOut.of(plan.plan(), null, null, afterOne))
                .isInstanceOf(CancellationException.class);
        assertThat(plan.plan().getVisits()).isEmpty();
    }

    @Test
    @DisplayName("Every second week counts from the ISO week of the first day, whatever days are asked for")
    void everySecondWeek() {
        pattern.setEveryWeeks(2);
        pattern.setFrom(LocalDate.parse("2026-03-05"));
        assertThat(days(rollOut())).containsExactly("2026-03-05", "2026-03-16", "2026-03-19", "2026-03-30",
                "2026-04-02");
        assertThat(days(RollOut.of(plan.plan(), LocalDate.parse("2026-03-09"), LocalDate.parse("2026-03-22"))))
                .containsExactly("2026-03-16", "2026-03-19");
        pattern.setFrom(LocalDate.parse("2026-02-26"));
        assertThat(days(rollOut())).startsWith("2026-03-09", "2026-03-12", "2026-03-23");
    }

    @Test
    @DisplayName("Weeks count on over the turn of a year with 53 weeks")
    void turnOfTheYear() {
        plan.plan().setPeriodStart(LocalDate.parse("2026-12-21"));
        plan.plan().setPeriodEnd(LocalDate.parse("2027-01-17"));
        pattern.setEveryWeeks(2);
        assertThat(days(rollOut())).containsExactly("2026-12-21", "2026-12-24", "2027-01-04", "2027-01-07");
    }

    @Test
    @DisplayName("The local time stays the same over a clock change")
    void clockChange() {
        RollOut rollOut = RollOut.of(plan.plan(), LocalDate.parse("2026-03-26"), LocalDate.parse("2026-03-30"));
        assertThat(rollOut.visits()).extracting(Visit::getStart).containsExactly(
                LocalDateTime.parse("2026-03-26T09:30"),
                LocalDateTime.parse("2026-03-30T09:30"));
    }

    @Test
    @DisplayName("A visit has everything its pattern has, keeps it, and is called after it and its day")
    void copies() {
        Goal goal = RapportFactory.eINSTANCE.createGoal();
        ada.getGoals().add(goal);
        pattern.getGoals().add(goal);
        pattern.getSkills().add("hoist");
        pattern.setWorkersNeeded(2);
        pattern.setEarliestStart(LocalTime.parse("09:00"));
        pattern.setLatestStart(LocalTime.parse("10:00"));
        pattern.setIntimateCare(true);
        pattern.setPurpose(VisitPurpose.PERSONAL_CARE);
        pattern.setMode(VisitMode.CLINIC);
        Visit visit = rollOut().visits().getFirst();
        assertThat(visit.getId()).isEqualTo("visit-p1-2026-03-02").isEqualTo(RollOut.idOf(pattern, day("2026-03-02")));
        assertThat(visit.getPattern()).isSameAs(pattern);
        assertThat(visit.getStatus()).isEqualTo(VisitStatus.PLANNED);
        for (EStructuralFeature feature : RapportPackage.Literals.VISIT_PATTERN.getEStructuralFeatures()) {
            EStructuralFeature same = visit.eClass().getEStructuralFeature(feature.getName());
            assertThat(
                    same != null || List.of("days", "time", "from", "until", "everyWeeks").contains(feature.getName()))
                    .as("%s is copied, or says when", feature.getName()).isTrue();
            if (same != null) {
                assertThat(visit.eGet(same)).as(feature.getName()).isEqualTo(pattern.eGet(feature));
            }
        }
    }

    @Test
    @DisplayName("Nothing is added before it is asked for, and rolling out again adds nothing")
    void again() {
        RollOut first = rollOut();
        assertThat(plan.plan().getVisits()).isEmpty();
        first.addTo(plan.plan());
        assertThat(plan.plan().getVisits()).hasSize(12);
        RollOut second = rollOut();
        assertThat(second.visits()).isEmpty();
        assertThat(second.present()).hasSize(12);
        assertThat(second.changed()).isEmpty();
    }

    @Test
    @DisplayName("A visit that was moved, re-staffed, cancelled or done stays, and nothing takes its old place")
    void changedVisits() {
        rollOut().addTo(plan.plan());
        Worker nia = plan.worker("Nia");
        changeVisit(0, visit -> visit.setStart(LocalDateTime.parse("2026-03-07T14:00")));
        changeVisit(1, visit -> visit.getWorkers().add(nia));
        changeVisit(2, visit -> visit.setStatus(VisitStatus.CANCELLED));
        changeVisit(3, visit -> visit.setStatus(VisitStatus.DONE));
        changeVisit(4, visit -> visit.setDurationMinutes(60));
        RollOut again = rollOut();
        assertThat(again.visits()).isEmpty();
        assertThat(again.changed()).isEqualTo(plan.plan().getVisits().subList(0, 5));
        assertThat(plan.plan().getVisits().getFirst().getStart()).isEqualTo(LocalDateTime.parse("2026-03-07T14:00"));
    }

    @Test
    @DisplayName("A visit moved to another of the pattern’s days does not take that day’s place")
    void movedToAnotherDay() {
        RollOut.of(plan.plan(), null, LocalDate.parse("2026-03-02")).addTo(plan.plan());
        changeVisit(0, visit -> visit.setStart(LocalDateTime.parse("2026-03-05T14:00")));
        assertThat(days(RollOut.of(plan.plan(), null, LocalDate.parse("2026-03-05")))).containsExactly("2026-03-05");
    }

    @Test
    @DisplayName("A visit of the pattern that was made elsewhere takes the place of its day")
    void madeElsewhere() {
        plan.visit(ada, "2026-03-05T16:00", 30, sam).setPattern(pattern);
        RollOut rollOut = RollOut.of(plan.plan(), null, LocalDate.parse("2026-03-09"));
        assertThat(days(rollOut)).containsExactly("2026-03-02", "2026-03-09");
        assertThat(rollOut.changed()).hasSize(1);
    }

    @Test
    @DisplayName("When the pattern changes, visits that are there stay as they are and are told of")
    void changedPattern() {
        RollOut.of(plan.plan(), null, LocalDate.parse("2026-03-05")).addTo(plan.plan());
        pattern.setTime(LocalTime.parse("11:00"));
        RollOut again = rollOut();
        assertThat(again.visits()).hasSize(10);
        assertThat(again.visits().getFirst().getStart()).isEqualTo(LocalDateTime.parse("2026-03-09T11:00"));
        assertThat(again.changed()).hasSize(2);
    }

    @Test
    @DisplayName("A visit that was deleted comes back")
    void deleted() {
        rollOut().addTo(plan.plan());
        plan.plan().getVisits().removeFirst();
        assertThat(days(rollOut())).containsExactly("2026-03-02");
    }

    @Test
    @DisplayName("A pattern from which no visit can be told is named with what is missing")
    void unusable() {
        assertThat(missing(each -> each.setPerson(null))).isEqualTo("person");
        assertThat(missing(each -> each.getDays().clear())).isEqualTo("days");
        assertThat(missing(each -> each.setTime(null))).isEqualTo("time");
        assertThat(missing(each -> each.setDurationMinutes(0))).isEqualTo("durationMinutes");
        assertThat(missing(each -> each.setEveryWeeks(0))).isEqualTo("everyWeeks");
        plan.plan().setPeriodEnd(null);
        assertThat(missing(each -> each.setUntil(null))).isEqualTo("until");
        plan.plan().setPeriodStart(null);
        assertThat(missing(each -> each.setUntil(LocalDate.parse("2026-03-05")))).isEqualTo("from");
        pattern.setEveryWeeks(2);
        RollOut asked = RollOut.of(plan.plan(), LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-05"));
        assertThat(asked.unusable()).as("weeks that would count from whatever is asked").hasSize(1);
        pattern.setEveryWeeks(1);
        assertThat(days(RollOut.of(plan.plan(), LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-05"))))
                .containsExactly("2026-03-02", "2026-03-05");
    }

    private String missing(Consumer<VisitPattern> change) {
        VisitPattern other = pattern("p2");
        change.accept(other);
        RollOut rollOut = rollOut();
        plan.plan().getVisitPatterns().remove(other);
        assertThat(rollOut.visits()).allMatch(visit -> visit.getPattern() == pattern);
        return rollOut.unusable().stream().filter(unusable -> unusable.pattern() == other).findFirst().orElseThrow()
                .feature();
    }

    private VisitPattern pattern(String id) {
        VisitPattern made = RapportFactory.eINSTANCE.createVisitPattern();
        made.setId(id);
        made.setPerson(ada);
        made.getWorkers().add(sam);
        made.getDays().addAll(List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));
        made.setTime(LocalTime.parse("09:30"));
        made.setDurationMinutes(45);
        plan.plan().getVisitPatterns().add(made);
        return made;
    }

    private void changeVisit(int index, Consumer<Visit> change) {
        change.accept(plan.plan().getVisits().get(index));
    }

    private RollOut rollOut() {
        return RollOut.of(plan.plan(), null, null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<String> days(RollOut rollOut) {
        return rollOut.visits().stream().map(visit -> visit.getStart().toLocalDate().toString()).toList();
    }
}
