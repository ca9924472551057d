// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Activity;
import org.rapport.model.ActivityKind;
import org.rapport.model.Worker;
import org.rapport.model.calc.WorkingDays.WorkingDay;
import org.rapport.testing.PlanBuilder;

class WorkingDaysTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Worker sam = plan.worker("Sam");

    @Test
    @DisplayName("Each calendar day with duties is a working day, from its first duty to the one that ends last")
    void calendarDays() {
        Activity longOne = plan.activity(sam, ActivityKind.MEETING, "2026-03-02T09:00", 300);
        plan.activity(sam, ActivityKind.RECORDING, "2026-03-02T10:00", 30);
        Activity next = plan.activity(sam, ActivityKind.RECORDING, "2026-03-03T10:00", 30);
        Activity late = plan.activity(sam, ActivityKind.RECORDING, "2026-03-03T20:00", 30);
        assertThat(days()).extracting(day -> day.first().element()).containsExactly(longOne, next);
        assertThat(days()).extracting(day -> day.last().element()).containsExactly(longOne, late);
    }

    @Test
    @DisplayName("Work past midnight belongs to the working day it goes on from")
    void pastMidnight() {
        plan.activity(sam, ActivityKind.RECORDING, "2026-03-02T23:00", 30);
        plan.activity(sam, ActivityKind.RECORDING, "2026-03-03T02:29", 30);
        plan.activity(sam, ActivityKind.RECORDING, "2026-03-03T05:59", 1);
        assertThat(days()).as("pauses of 179 and 180 minutes").hasSize(2);
    }

    @Test
    @DisplayName("Breaks make no working day, nor do no duties")
    void none() {
        assertThat(days()).isEmpty();
        plan.activity(sam, ActivityKind.BREAK, "2026-03-02T23:00", 30);
        assertThat(days()).isEmpty();
    }

    private List<WorkingDay> days() {
        return WorkingDays.of(PlanIndex.of(plan.plan()).dutiesOf(sam));
    }
}
