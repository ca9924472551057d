// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitPurpose;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

class DependencePatternCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final DependencePatternCheck check = new DependencePatternCheck();

    /** A week across the clock change of 29 March. */
    @BeforeEach
    void carePracticallyTwiceADay() {
        for (LocalDate day = LocalDate.parse("2026-03-24"); day.isBefore(LocalDate.parse("2026-03-31")); day = day
                .plusDays(1)) {
            care(day + "T00:30");
            care(day + "T23:30");
        }
    }

    @Test
    @DisplayName("Seven days in a row with two visits for personal care and no goal are found")
    void aWeek() {
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(ada);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .isEqualTo("What could Ada take on in the visits for personal care from Tue 24 Mar 2026 to Mon "
                        + "30 Mar 2026? On 7 days in a row there are two or more, and "
                        + "none works towards a goal.");
        assertThat(finding.measured()).isEqualTo(7);
        assertThat(finding.unit()).isEqualTo("d");
    }

    @Test
    @DisplayName("Six days are not a week, and one visit less on a day breaks it")
    void notAWeek() {
        Visit first = plan.plan().getVisits().getFirst();
        first.setStatus(VisitStatus.CANCELLED);
        assertThat(plan.findings(check)).isEmpty();
        first.setStatus(VisitStatus.PLANNED);
        plan.plan().getVisits().get(7).setPurpose(VisitPurpose.PRACTICE);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("One visit that works towards a goal breaks it")
    void linkedToAGoal() {
        plan.plan().getVisits().get(7).getGoals().add(PersonParts.goal(ada, "Wash myself"));
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Each run of days is found, and a longer one once")
    void runs() {
        for (int day = 1; day < 9; day++) {
            care("2026-04-0" + day + "T08:00");
            care("2026-04-0" + day + "T18:00");
        }
        assertThat(plan.findings(check)).extracting(Finding::measured).containsExactlyInAnyOrder(7.0, 8.0);
    }

    @Test
    @DisplayName("Without visits nothing is asked")
    void dataMissing() {
        plan.plan().getVisits().clear();
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("PLAN-07", ada);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }

    private void care(String start) {
        plan.visit(ada, start, 20, sam).setPurpose(VisitPurpose.PERSONAL_CARE);
    }
}
