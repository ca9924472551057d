// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class IntimateCareCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final IntimateCareCheck check = new IntimateCareCheck();

    @Test
    @DisplayName("One minute more than the limit is enough")
    void oneMinuteMore() {
        intimate("2026-03-02T09:00", 16);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Exactly the limit is found already, as an error")
    void exactlyOnTheLimit() {
        Visit visit = intimate("2026-03-02T09:00", 15);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(visit);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.measured()).isEqualTo(15);
        assertThat(finding.required()).isEqualTo(15);
        assertThat(finding.involved()).containsExactly(ada, sam);
        assertThat(finding.message())
                .startsWith("Are 15 minutes enough for intimate care of Ada on Mon 2 Mar 2026 09:00");
    }

    @Test
    @DisplayName("Only intimate care counts, in visits that take place and where people meet")
    void onlyIntimateCare() {
        plan.visit(ada, "2026-03-02T09:00", 10, sam);
        intimate("2026-03-03T09:00", 10).setStatus(VisitStatus.CANCELLED);
        intimate("2026-03-04T09:00", 10).setStatus(VisitStatus.MISSED);
        intimate("2026-03-05T09:00", 10).setMode(VisitMode.VIDEO);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("What was done counts by its actual minutes, across a clock change too")
    void done() {
        Visit visit = intimate("2026-03-29T00:50", 30);
        visit.setStatus(VisitStatus.DONE);
        visit.setActualStart(LocalDateTime.parse("2026-03-29T00:55"));
        assertThat(plan.findings(check)).as("planned minutes stand where none are recorded").isEmpty();
        visit.setActualMinutes(12);
        assertThat(plan.findings(check)).extracting(Finding::measured).containsExactly(12.0);
    }

    @Test
    @DisplayName("Without a limit the check is off, and the run says so")
    void offWithoutLimit() {
        plan.standards().setIntimateCareMinutes(null);
        intimate("2026-03-02T09:00", 5);
        assertThat(plan.findings(check)).isEmpty();
        assertThat(plan.run(check).off()).containsExactly(check.descriptor());
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("TIME-02", intimate("2026-03-02T09:00", 10));
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }

    private Visit intimate(String start, int minutes) {
        Visit visit = plan.visit(ada, start, minutes, sam);
        visit.setIntimateCare(true);
        return visit;
    }
}
