// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Relationship;
import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.RapportTime;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.calc.Window;
import org.rapport.testing.PlanBuilder;

/** What elements answer themselves is what the index and the functions behind it answer. */
class OperationsTests {

    private static final LocalDate FIRST = LocalDate.parse("2026-03-20");

    private final PlanBuilder plan = new PlanBuilder();

    private final List<Person> people = List.of(plan.person("Ada"), plan.person("Ben"), plan.person("Cy"));

    private final List<Worker> workers = List.of(plan.worker("Sam"), plan.worker("Nia"), plan.worker("Kit"));

    @RepeatedTest(20)
    @DisplayName("For any plan, operations and index agree")
    void agree(RepetitionInfo repetition) {
        fill(new Random(repetition.getCurrentRepetition()));
        PlanIndex index = PlanIndex.of(plan.plan());
        Window window = new Window(FIRST, FIRST.plusDays(13));
        for (Person person : people) {
            assertThat(person.visitsBetween(window.first(), window.last()))
                    .isEqualTo(window.of(index.visitsOf(person)));
            assertThat(person.continuity(window.last())).isEqualTo(window.continuity(index.visitsOf(person)));
        }
        for (Worker worker : workers) {
            assertThat(worker.visitsBetween(window.first(), window.last()))
                    .isEqualTo(window.of(index.visitsOf(worker)));
            assertThat(worker.workingMinutesInWeek(FIRST))
                    .isEqualTo(index.workingTime(worker, FIRST, FIRST.plusDays(6)).total());
            people.forEach(person -> agree(index, worker, person));
        }
        for (Relationship relationship : plan.plan().getRelationships()) {
            assertThat(relationship.rapportMinutesGiven()).isEqualTo(RapportTime.given(relationship,
                    index.visitsOf(relationship.getWorker(), relationship.getPerson()), plan.standards()));
        }
    }

    @RepeatedTest(5)
    @DisplayName("For any two visits, overlap is the same either way round, and as their spans have it")
    void overlaps(RepetitionInfo repetition) {
        fill(new Random(repetition.getCurrentRepetition()));
        for (Visit visit : plan.plan().getVisits()) {
            for (Visit other : plan.plan().getVisits()) {
                boolean spans = VisitTimes.span(visit, plan.plan().zone())
                        .overlaps(VisitTimes.span(other, plan.plan().zone()));
                assertThat(visit.overlaps(other)).isEqualTo(spans).isEqualTo(other.overlaps(visit));
            }
        }
    }

    @Test
    @DisplayName("A visit ends on the clock: past midnight, and an hour later or earlier over a clock change")
    void end() {
        assertThat(visit("2026-03-02T23:30", 60).end()).isEqualTo("2026-03-03T00:30:00");
        assertThat(visit("2026-03-29T00:30", 60).end()).isEqualTo("2026-03-29T02:30:00");
        assertThat(visit("2026-03-29T01:30", 30).end()).as("starts in the gap").isEqualTo("2026-03-29T03:00:00");
        assertThat(visit("2026-10-25T00:30", 120).end()).isEqualTo("2026-10-25T01:30:00");
    }

    @Test
    @DisplayName("A done visit ends when it really did; one without a start has no end and overlaps nothing")
    void actualEnd() {
        Visit visit = visit("2026-03-02T09:00", 45);
        visit.setActualStart(LocalDateTime.parse("2026-03-02T09:20"));
        visit.setActualMinutes(50);
        assertThat(visit.end()).isEqualTo("2026-03-02T09:45:00");
        visit.setStatus(VisitStatus.DONE);
        assertThat(visit.end()).isEqualTo("2026-03-02T10:10:00");
        assertThat(visit.minutes()).isEqualTo(50);
        Visit unplanned = RapportFactory.eINSTANCE.createVisit();
        assertThat(unplanned.end()).isNull();
        assertThat(unplanned.counts()).isFalse();
        assertThat(unplanned.overlaps(visit)).isFalse();
        assertThat(visit.overlaps(null)).isFalse();
    }

    @Test
    @DisplayName("A visit outside of any plan goes by the default time zone")
    void outsideOfAPlan() {
        Visit visit = visit("2026-03-29T00:30", 60);
        plan.plan().getVisits().clear();
        assertThat(visit.end()).isEqualTo("2026-03-29T02:30:00");
    }

    private void agree(PlanIndex index, Worker worker, Person person) {
        LocalDateTime noon = FIRST.plusDays(3).atTime(LocalTime.NOON);
        assertThat(worker.knownTo(person, noon)).isEqualTo(index.knownBefore(worker, person, noon));
        int minutes = index.visitsOf(worker, person).stream()
                .filter(visit -> VisitTimes.start(visit).toLocalDate().isBefore(FIRST.plusDays(3)))
                .mapToInt(VisitTimes::minutes).sum();
        assertThat(worker.contactMinutes(person, FIRST.plusDays(3))).isEqualTo(minutes);
    }

    /** Sixty visits around the clock change of 29 March, of all kinds, some by two and some by nobody yet. */
    private void fill(Random random) {
        for (int i = 0; i < 60; i++) {
            Worker[] visitors = workers.stream().filter(worker -> random.nextInt(3) == 0).toArray(Worker[]::new);
            String start = FIRST.minusDays(2).plusDays(random.nextInt(18)).atTime(random.nextInt(24), 15).toString();
            Person person = people.get(random.nextInt(people.size()));
            Visit visit = plan.visit(person, start, 10 + random.nextInt(80), visitors);
            visit.setStatus(VisitStatus.VALUES.get(random.nextInt(VisitStatus.VALUES.size())));
            visit.setMode(VisitMode.VALUES.get(random.nextInt(VisitMode.VALUES.size())));
            if (random.nextBoolean()) {
                visit.setActualMinutes(random.nextInt(90));
                visit.setActualStart(visit.getStart().plusMinutes(random.nextInt(600)));
            }
        }
        workers.forEach(worker -> plan.relationship(worker, people.get(random.nextInt(people.size())), "2026-03-2"
                + random.nextInt(10)));
    }

    private Visit visit(String start, int minutes) {
        return plan.visit(people.getFirst(), start, minutes, workers.getFirst());
    }
}
