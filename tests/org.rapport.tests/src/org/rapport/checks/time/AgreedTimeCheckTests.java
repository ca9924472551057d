// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class AgreedTimeCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final AgreedTimeCheck check = new AgreedTimeCheck();

    @ParameterizedTest
    @ValueSource(strings = { "09:00", "09:30" })
    @DisplayName("The earliest and the latest time agreed are in time")
    void exactlyOnTheLimit(String time) {
        visit("2026-03-02T" + time, "09:00", "09:30");
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A minute late is found")
    void oneMinuteLate() {
        Visit visit = visit("2026-03-02T09:31", "09:00", "09:30");
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(visit);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.involved()).containsExactly(ada, sam);
        assertThat(finding.measured()).isEqualTo(1);
        assertThat(finding.message())
                .isEqualTo("Is Mon 2 Mar 2026 09:31 right for Ada? It is one minute after the latest agreed, 09:30.");
    }

    @Test
    @DisplayName("A minute early is found")
    void oneMinuteEarly() {
        visit("2026-03-02T08:59", "09:00", "09:30");
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message).asString()
                .endsWith("It is one minute before the earliest agreed, 09:00.");
    }

    @Test
    @DisplayName("What was done counts by when it really began, on the day it was planned for")
    void done() {
        Visit visit = visit("2026-03-02T21:30", null, "22:00");
        visit.setStatus(VisitStatus.DONE);
        assertThat(plan.findings(check)).isEmpty();
        visit.setActualStart(LocalDateTime.parse("2026-03-03T00:05"));
        assertThat(plan.findings(check)).extracting(Finding::measured).containsExactly(125.0);
        visit.setStatus(VisitStatus.CANCELLED);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Agreed times may go past midnight")
    void pastMidnight() {
        visit("2026-03-02T22:00", "22:00", "01:00");
        visit("2026-03-04T01:00", "22:00", "01:00");
        assertThat(plan.findings(check)).isEmpty();
        visit("2026-03-05T21:58", "22:00", "01:00");
        assertThat(plan.findings(check)).extracting(Finding::measured).containsExactly(2.0);
        Visit late = visit("2026-03-06T23:00", "22:00", "01:00");
        late.setStatus(VisitStatus.DONE);
        late.setActualStart(LocalDateTime.parse("2026-03-07T01:03"));
        assertThat(plan.findings(check)).extracting(Finding::measured).containsExactly(2.0, 3.0);
    }

    @Test
    @DisplayName("Only what was agreed counts")
    void dataMissing() {
        visit("2026-03-02T09:00", null, null);
        visit("2026-03-03T09:00", "08:00", null);
        visit("2026-03-04T09:00", null, "10:00");
        assertThat(plan.findings(check)).isEmpty();
        visit("2026-03-05T07:00", "08:00", null);
        visit("2026-03-06T11:00", null, "10:00");
        assertThat(plan.findings(check)).hasSize(2);
    }

    @Test
    @DisplayName("Spring: from 00:45 to 02:15 on the clock it is half an hour late")
    void springClockChange() {
        visit("2026-03-29T02:15", null, "00:45");
        assertThat(plan.findings(check)).extracting(Finding::measured).containsExactly(30.0);
    }

    @Test
    @DisplayName("Autumn: from 00:45 to 02:15 on the clock it is two and a half hours late")
    void autumnClockChange() {
        plan.plan().setPeriodEnd(LocalDate.parse("2026-10-31"));
        visit("2026-10-25T02:15", null, "00:45");
        assertThat(plan.findings(check)).extracting(Finding::measured).containsExactly(150.0);
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("TIME-22", visit("2026-03-02T12:00", "09:00", "09:30"));
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }

    private Visit visit(String start, String earliest, String latest) {
        Visit visit = plan.visit(ada, start, 30, sam);
        visit.setEarliestStart(earliest == null ? null : LocalTime.parse(earliest));
        visit.setLatestStart(latest == null ? null : LocalTime.parse(latest));
        return visit;
    }
}
