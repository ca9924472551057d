// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Absence;
import org.rapport.model.ActivityKind;
import org.rapport.model.Availability;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.Obstacle.Kind;
import org.rapport.testing.PlanBuilder;

class WhoCouldGoTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Worker nia = plan.worker("Nia");

    private final Visit visit = plan.visit(ada, "2026-03-09T09:00", 45);

    private List<Candidate> ranked() {
        return WhoCouldGo.rank(visit, visit.getWorkers(), PlanIndex.of(plan.plan()));
    }

    private Candidate of(Worker worker) {
        return ranked().stream().filter(candidate -> candidate.worker() == worker).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("Whoever the person knows comes first, then whoever speaks their language")
    void knownFirst() {
        Worker ben = plan.worker("Ben");
        ada.setLanguage("Welsh");
        nia.getLanguages().add("welsh");
        plan.visit(ada, "2026-03-02T09:00", 45, ben);
        assertThat(ranked()).extracting(Candidate::worker).containsExactly(ben, nia, sam);
        assertThat(of(ben).known()).isTrue();
        assertThat(of(ben).contactMinutes()).isEqualTo(45);
        assertThat(of(nia).sharesLanguage()).isTrue();
        assertThat(of(sam).sharesLanguage()).isFalse();
    }

    @Test
    @DisplayName("Another duty, an absence, and being outside their hours each mean not free")
    void notFree() {
        plan.activity(sam, ActivityKind.MEETING, "2026-03-09T09:44", 30);
        assertObstacle(sam, Kind.BUSY, plan.plan().getActivities().getFirst(), 0, 0);
        plan.plan().getActivities().clear();
        plan.activity(sam, ActivityKind.MEETING, "2026-03-09T09:45", 30);
        assertThat(of(sam).free()).as("touching is no clash").isTrue();
        Absence absence = RapportFactory.eINSTANCE.createAbsence();
        absence.setFrom(LocalDateTime.parse("2026-03-09T09:30"));
        absence.setTo(LocalDateTime.parse("2026-03-09T12:00"));
        sam.getAbsences().add(absence);
        assertObstacle(sam, Kind.AWAY, absence, 0, 0);
        Availability mornings = RapportFactory.eINSTANCE.createAvailability();
        mornings.setDay(DayOfWeek.MONDAY);
        mornings.setFrom(LocalTime.of(9, 15));
        mornings.setTo(LocalTime.of(12, 0));
        nia.getAvailability().add(mornings);
        assertObstacle(nia, Kind.OUTSIDE_HOURS, null, 0, 15);
    }

    private void assertObstacle(Worker worker, Kind kind, Identifiable element, int available, int required) {
        assertThat(of(worker).obstacles()).containsExactly(new Obstacle(kind, element, available, required));
        assertThat(of(worker).canGo()).isFalse();
    }

    @Test
    @DisplayName("All that stands in the way is told, not the first alone")
    void everyObstacle() {
        plan.activity(sam, ActivityKind.MEETING, "2026-03-09T09:00", 30);
        Visit other = plan.visit(plan.person("Ben"), "2026-03-09T09:40", 30, sam);
        assertThat(of(sam).obstacles()).extracting(Obstacle::element)
                .containsExactly(plan.plan().getActivities().getFirst(), other);
    }

    @Test
    @DisplayName("There must be time for the ways and eleven hours of rest")
    void waysAndRest() {
        Person ben = plan.person("Ben");
        Visit before = plan.visit(ben, "2026-03-09T08:00", 51, sam);
        assertObstacle(sam, Kind.WAY_TO, before, 9, 10);
        before.setDurationMinutes(50);
        assertThat(of(sam).free()).isTrue();
        assertThat(of(sam).travelMinutes()).isEqualTo(10);
        Visit after = plan.visit(ben, "2026-03-09T09:54", 30, sam);
        assertObstacle(sam, Kind.WAY_FROM, after, 9, 10);
        Visit late = plan.visit(ben, "2026-03-08T21:30", 31, nia);
        assertObstacle(nia, Kind.REST_BEFORE, late, 659, 660);
        plan.standards().setMinDailyRestMinutes(659);
        assertThat(of(nia).free()).isTrue();
        visit.setStart(LocalDateTime.parse("2026-03-08T21:00"));
        late.setStart(LocalDateTime.parse("2026-03-09T08:00"));
        assertObstacle(nia, Kind.REST_AFTER, late, 615, 659);
    }

    @Test
    @DisplayName("Skills are held by those who go together; whoever is declined cannot go")
    void skillsAndWishes() {
        visit.getSkills().addAll(List.of("hoist", "medication"));
        sam.getSkills().add("hoist");
        assertThat(of(sam).missingSkills()).containsExactly("medication");
        visit.getWorkers().add(nia);
        nia.getSkills().add("medication");
        assertThat(of(sam).canGo()).isTrue();
        ada.getDeclinedWorkers().add(sam);
        assertThat(of(sam).canGo()).isFalse();
        assertThat(ranked()).extracting(Candidate::worker).doesNotContain(nia);
    }

    @Test
    @DisplayName("The week's minutes are those with the visit, held against the contract")
    void weekMinutes() {
        sam.setContractedMinutesPerWeek(100);
        plan.activity(sam, ActivityKind.MEETING, "2026-03-10T09:00", 55);
        assertThat(of(sam).weekMinutes()).isEqualTo(100);
        assertThat(of(sam).withinContract()).isTrue();
        sam.setContractedMinutesPerWeek(99);
        assertThat(of(sam).withinContract()).isFalse();
    }
}
