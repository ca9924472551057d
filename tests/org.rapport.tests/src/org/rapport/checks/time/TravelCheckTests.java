// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.ActivityKind;
import org.rapport.model.Person;
import org.rapport.model.Place;
import org.rapport.model.RapportFactory;
import org.rapport.model.TravelTime;
import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class TravelCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Person ben = plan.person("Ben");

    private final Worker sam = plan.worker("Sam");

    private final Visit before = plan.visit(ada, "2026-03-02T09:00", 45, sam);

    private final TravelCheck check = new TravelCheck();

    TravelCheckTests() {
        ada.setPlace(place());
        ben.setPlace(place());
        TravelTime way = RapportFactory.eINSTANCE.createTravelTime();
        way.setFrom(ada.getPlace());
        way.setTo(ben.getPlace());
        way.setMinutes(15);
        plan.plan().getTravelTimes().add(way);
    }

    @Test
    @DisplayName("Exactly the minutes of travel are enough")
    void exactlyOnTheLimit() {
        plan.visit(ben, "2026-03-02T10:00", 45, sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("One minute short is found, on the visit travelled to")
    void oneMinuteShort() {
        Visit visit = plan.visit(ben, "2026-03-02T09:59", 45, sam);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(visit);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.involved()).containsExactly(before, sam, ben);
        assertThat(finding.measured()).isEqualTo(14);
        assertThat(finding.required()).isEqualTo(15);
        assertThat(finding.message()).isEqualTo("Can Sam get from Ada to Ben by Mon 2 Mar 2026 09:59? "
                + "The way takes 15 minutes, and there are 14 minutes.");
    }

    @Test
    @DisplayName("The known time counts that way round only; back, the default does")
    void thatWayRound() {
        plan.visit(ben, "2026-03-02T10:00", 60, sam);
        Visit back = plan.visit(ada, "2026-03-02T11:09", 30, sam);
        assertThat(plan.findings(check)).extracting(Finding::element).isEqualTo(List.of(back));
        back.setStart(LocalDateTime.parse("2026-03-02T11:10"));
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Recording takes its time off the gap, once where activities overlap; travel and breaks do not")
    void activities() {
        plan.visit(ben, "2026-03-02T10:10", 30, sam);
        plan.activity(sam, ActivityKind.TRAVEL, "2026-03-02T09:50", 10);
        plan.activity(sam, ActivityKind.BREAK, "2026-03-02T10:00", 10);
        plan.activity(sam, ActivityKind.RECORDING, "2026-03-02T09:45", 10);
        plan.activity(sam, ActivityKind.MEETING, "2026-03-02T09:48", 7);
        assertThat(plan.findings(check)).as("25 minutes less 10").isEmpty();
        plan.activity(sam, ActivityKind.REFLECTION, "2026-03-02T10:09", 30);
        assertThat(plan.findings(check)).extracting(Finding::measured).containsExactly(14.0);
    }

    @Test
    @DisplayName("A call needs no way, but takes its time off the way from meeting to meeting")
    void calls() {
        plan.visit(plan.person("Cas"), "2026-03-02T09:45", 5, sam).setMode(VisitMode.PHONE);
        Visit visit = plan.visit(ben, "2026-03-02T10:04", 30, sam);
        assertThat(plan.findings(check)).singleElement().matches(finding -> finding.element() == visit)
                .matches(finding -> finding.measured() == 14 && finding.involved().getFirst() == before);
        visit.setStart(LocalDateTime.parse("2026-03-02T10:05"));
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Visits at the same time are no journey; the next one starts from the visit that ends last")
    void overlapping() {
        plan.visit(ben, "2026-03-02T09:30", 10, sam);
        Visit after = plan.visit(ben, "2026-03-02T09:50", 10, sam);
        assertThat(plan.findings(check)).singleElement().matches(finding -> finding.element() == after)
                .matches(finding -> finding.measured() == 5 && finding.involved().getFirst() == before);
    }

    @Test
    @DisplayName("The visit’s own minutes of travel win, and to the same person there is no way")
    void ownMinutes() {
        plan.visit(ada, "2026-03-02T09:45", 15, sam);
        Visit visit = plan.visit(ben, "2026-03-02T10:05", 30, sam);
        assertThat(plan.findings(check)).hasSize(1);
        visit.setTravelMinutes(5);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Without places the default counts, and without a person nothing fails")
    void dataMissing() {
        ada.setPlace(null);
        plan.visit(ben, "2026-03-02T09:54", 6, sam);
        plan.visit(null, "2026-03-02T10:09", 6, sam);
        plan.visit(ben, "2026-03-02T09:50", 6);
        assertThat(plan.findings(check)).extracting(Finding::required).containsExactly(10.0, 10.0);
        plan.standards().setDefaultTravelMinutes(9);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Spring: the skipped hour is no time to travel in")
    void springClockChange() {
        plan.visit(ada, "2026-03-29T00:30", 25, sam);
        Visit visit = plan.visit(ben, "2026-03-29T02:09", 30, sam);
        assertThat(plan.findings(check)).as("from 00:55 until 02:09 on the clock").extracting(Finding::measured)
                .containsExactly(14.0);
        visit.setStart(LocalDateTime.parse("2026-03-29T02:10"));
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Autumn: the hour that comes twice is an hour more to travel in")
    void autumnClockChange() {
        plan.plan().setPeriodEnd(LocalDate.parse("2026-10-31"));
        plan.visit(ada, "2026-10-25T00:30", 85, sam);
        plan.visit(ben, "2026-10-25T02:00", 30, sam).setTravelMinutes(65);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("TIME-09", plan.visit(ben, "2026-03-02T09:50", 45, sam));
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }

    private Place place() {
        Place place = RapportFactory.eINSTANCE.createPlace();
        plan.plan().getPlaces().add(place);
        return place;
    }
}
