// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.ActivityKind;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.model.calc.WorkingTime.Minutes;
import org.rapport.testing.PlanBuilder;

class WorkingTimeTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Person ben = plan.person("Ben");

    private final Worker sam = plan.worker("Sam");

    @Test
    @DisplayName("Visits, the travel between them, and activities but BREAK are working time")
    void whatIsWorkingTime() {
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
        plan.activity(sam, ActivityKind.BREAK, "2026-03-02T10:00", 20);
        plan.visit(ben, "2026-03-02T11:00", 60, sam);
        plan.activity(sam, ActivityKind.RECORDING, "2026-03-02T13:00", 30);
        plan.activity(sam, ActivityKind.REFLECTION, "2026-03-02T14:00", 15);
        assertThat(week()).isEqualTo(new Minutes(105, 10, 45));
        assertThat(week().total()).isEqualTo(160);
        assertThat(sam.workingMinutesInWeek(MONDAY)).isEqualTo(160);
    }

    @Test
    @DisplayName("Recorded travel stands for the travel worked out, for that one journey")
    void recordedTravel() {
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
        plan.activity(sam, ActivityKind.TRAVEL, "2026-03-02T09:45", 25);
        plan.visit(ben, "2026-03-02T10:15", 45, sam);
        plan.visit(ada, "2026-03-02T11:30", 45, sam);
        assertThat(week()).isEqualTo(new Minutes(135, 35, 0));
    }

    @Test
    @DisplayName("Travel home in the evening does not stand for the first journey of the next day")
    void travelHome() {
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
        plan.activity(sam, ActivityKind.TRAVEL, "2026-03-02T09:45", 25);
        plan.visit(ben, "2026-03-03T09:00", 45, sam).setTravelMinutes(30);
        assertThat(week()).isEqualTo(new Minutes(90, 55, 0));
    }

    @Test
    @DisplayName("The week ends with its seventh day, and a visit belongs to the day on which it starts")
    void weekBounds() {
        plan.visit(ada, "2026-03-01T23:30", 60, sam);
        plan.visit(ada, "2026-03-02T00:00", 10, sam);
        plan.visit(ada, "2026-03-08T23:30", 60, sam);
        plan.visit(ada, "2026-03-09T00:00", 1000, sam);
        assertThat(week().contact()).isEqualTo(70);
        assertThat(sam.workingMinutesInWeek(MONDAY.minusDays(1))).isEqualTo(70);
    }

    @Test
    @DisplayName("The journey to the first visit of the week does not come from the week before")
    void firstJourneyOfTheWeek() {
        plan.visit(ada, "2026-03-01T23:00", 30, sam);
        plan.visit(ben, "2026-03-02T09:00", 45, sam);
        assertThat(week()).as("no base is recorded").isEqualTo(new Minutes(45, 0, 0));
    }

    @Test
    @DisplayName("A night shift over the clock change is as long as planned")
    void clockChange() {
        plan.visit(ada, "2026-03-28T22:00", 600, sam);
        assertThat(sam.workingMinutesInWeek(LocalDate.parse("2026-03-23"))).isEqualTo(600);
    }

    @Test
    @DisplayName("Cancelled and missed visits are no working time; done ones are as long as they were")
    void statuses() {
        plan.visit(ada, "2026-03-02T09:00", 45, sam).setStatus(VisitStatus.CANCELLED);
        plan.visit(ada, "2026-03-03T09:00", 45, sam).setStatus(VisitStatus.MISSED);
        Visit done = plan.visit(ada, "2026-03-04T09:00", 45, sam);
        done.setStatus(VisitStatus.DONE);
        done.setActualMinutes(50);
        assertThat(week()).isEqualTo(new Minutes(50, 0, 0));
    }

    @Test
    @DisplayName("A call by phone is contact without travel")
    void phone() {
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
        plan.visit(ben, "2026-03-02T10:00", 15, sam).setMode(VisitMode.PHONE);
        assertThat(week()).isEqualTo(new Minutes(60, 0, 0));
    }

    @Test
    @DisplayName("Utilisation is in percent of the contract, and undefined without one")
    void utilisation() {
        plan.visit(ada, "2026-03-02T09:00", 555, sam);
        assertThat(sam.utilisationPercent(MONDAY)).isEqualTo(25);
        sam.setContractedMinutesPerWeek(0);
        assertThat(sam.utilisationPercent(MONDAY)).isNull();
    }

    @Test
    @DisplayName("Week by week it is what it is between Monday and Sunday, in weeks with a duty")
    void byWeek() {
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
        plan.visit(ben, "2026-03-02T10:00", 45, sam);
        plan.activity(sam, ActivityKind.TRAVEL, "2026-03-08T23:50", 20);
        plan.visit(ada, "2026-03-09T00:10", 30, sam).setTravelMinutes(7);
        plan.activity(sam, ActivityKind.TRAINING, "2026-03-29T00:30", 60);
        PlanIndex index = PlanIndex.of(plan.plan());
        Map<LocalDate, Minutes> weeks = index.workingWeeks(sam);
        assertThat(weeks.keySet()).containsExactly(MONDAY, MONDAY.plusDays(7), MONDAY.plusDays(21));
        weeks.forEach((monday, minutes) -> assertThat(minutes)
                .isEqualTo(index.workingTime(sam, monday, monday.plusDays(6))));
        assertThat(weeks.get(MONDAY)).isEqualTo(new Minutes(90, 30, 0));
        assertThat(index.workingWeeks(plan.worker("Nia"))).isEmpty();
    }

    private Minutes week() {
        return PlanIndex.of(plan.plan()).workingTime(sam, MONDAY, MONDAY.plusDays(6));
    }
}
