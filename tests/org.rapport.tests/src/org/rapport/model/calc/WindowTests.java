// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class WindowTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    @Test
    @DisplayName("A window of 14 days ends on its last day and has 14 days, over a clock change too")
    void fourteenDays() {
        Window window = window("2026-04-04");
        assertThat(window).isEqualTo(new Window(LocalDate.parse("2026-03-22"), LocalDate.parse("2026-04-04")));
        assertThat(window.days()).isEqualTo(14);
    }

    @Test
    @DisplayName("A window is cut where the plan begins")
    void cutAtPlanStart() {
        assertThat(window("2026-03-15").days()).as("just fits").isEqualTo(14);
        assertThat(window("2026-03-14").days()).as("one day short").isEqualTo(13);
        assertThat(window("2026-03-02").days()).as("the first day").isEqualTo(1);
        assertThat(window("2026-03-01").days()).as("before the plan there is nothing to cut at").isEqualTo(14);
        plan.plan().setPeriodStart(null);
        assertThat(window("2026-03-05").days()).as("no first day").isEqualTo(14);
    }

    @Test
    @DisplayName("Visits from the first day at 00:00 to the last at 23:59 are in it")
    void bothDaysInclusive() {
        plan.visit(ada, "2026-03-21T23:59", 45, sam);
        Visit first = plan.visit(ada, "2026-03-22T00:00", 45, sam);
        Visit last = plan.visit(ada, "2026-04-04T23:59", 45, sam);
        plan.visit(ada, "2026-04-05T00:00", 45, sam);
        assertThat(window("2026-04-04").of(plan.plan().getVisits())).containsExactly(first, last);
    }

    @Test
    @DisplayName("A done visit is in the window by when it really started")
    void actualStart() {
        Visit visit = plan.visit(ada, "2026-04-04T09:00", 45, sam);
        visit.setActualStart(LocalDateTime.parse("2026-04-05T09:00"));
        assertThat(window("2026-04-04").of(List.of(visit))).containsExactly(visit);
        visit.setStatus(VisitStatus.DONE);
        assertThat(window("2026-04-04").of(List.of(visit))).isEmpty();
    }

    @Test
    @DisplayName("Minutes of support a day count a visit by two workers once, over the days of the cut window")
    void minutesPerDay() {
        plan.visit(ada, "2026-03-02T09:00", 45, sam, plan.worker("Nia"));
        plan.visit(ada, "2026-03-04T09:00", 30, sam);
        assertThat(window("2026-03-04").minutesPerDay(plan.plan().getVisits())).isEqualTo(25);
        assertThat(window("2026-04-12").minutesPerDay(plan.plan().getVisits())).isZero();
        assertThat(window("2026-03-15").minutesPerDay(plan.plan().getVisits())).isCloseTo(75 / 14.0, within(1e-12));
    }

    @Test
    @DisplayName("A plan is looked at on its last day, else on that of its last visit that counts")
    void lastDay() {
        assertThat(Window.lastDayOf(plan.plan())).contains(LocalDate.parse("2026-04-12"));
        plan.plan().setPeriodEnd(null);
        assertThat(Window.lastDayOf(plan.plan())).isEmpty();
        plan.visit(ada, "2026-03-09T09:00", 45, sam);
        plan.visit(ada, "2026-03-10T09:00", 45, sam).setStatus(VisitStatus.CANCELLED);
        assertThat(Window.lastDayOf(plan.plan())).contains(LocalDate.parse("2026-03-09"));
    }

    private Window window(String last) {
        return Window.endingOn(LocalDate.parse(last), 14, plan.plan());
    }
}
