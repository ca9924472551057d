// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.ContinuityBand;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

/** The window is the fourteen days to 12 April, with the clock change of 29 March just before it. */
class ConcentrationCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Worker nia = plan.worker("Nia");

    private final ConcentrationCheck check = new ConcentrationCheck();

    private Visit last;

    /** Sam, Nia, Sam, Nia and Sam, half an hour each: COC is (9 + 4 - 5) / 20 = 0.4. */
    @BeforeEach
    void fiveVisits() {
        plan.visit(ada, "2026-04-01T09:00", 28, sam);
        plan.visit(ada, "2026-04-02T09:00", 28, nia);
        plan.visit(ada, "2026-04-03T09:00", 28, sam);
        plan.visit(ada, "2026-04-04T09:00", 28, nia);
        last = plan.visit(ada, "2026-04-05T09:00", 28, sam);
    }

    @Test
    @DisplayName("Exactly on the limit is enough; a little more asked for is not met")
    void limit() {
        band(0, 0.4);
        assertThat(plan.findings(check)).isEmpty();
        plan.standards().getContinuityBands().getFirst().setLowCoc(0.41);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(ada);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.measured()).isEqualTo(0.4);
        assertThat(finding.required()).isEqualTo(0.41);
        assertThat(finding.unit()).isEqualTo("COC");
        assertThat(finding.involved()).containsExactly(sam, nia);
        assertThat(finding.message())
                .isEqualTo("Could fewer people support Ada? From Mon 30 Mar 2026 to Sun 12 Apr 2026 5 visits by 2 "
                        + "workers give a continuity (COC) of 0.40; with 10 minutes of support a day, less than 0.41 "
                        + "is low.");
    }

    @Test
    @DisplayName("The band with the largest start that is not above the minutes a day applies, in any order")
    void band() {
        band(11, 0.9);
        band(0, 0.1);
        assertThat(plan.findings(check)).as("10 minutes a day are in the lower band").isEmpty();
        last.setDurationMinutes(28 + 14);
        assertThat(plan.findings(check)).as("11 minutes a day are in the upper").hasSize(1);
        assertThat(plan.findings(check).getFirst().required()).isEqualTo(0.9);
    }

    @Test
    @DisplayName("Below all bands nothing is asked")
    void belowAllBands() {
        band(11, 0.9);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("One visit too few says nothing; just enough do, even when no two are by the same worker")
    void tooFewVisits() {
        band(0, 1);
        plan.standards().setMinimumVisitsForIndex(5);
        assertThat(plan.findings(check)).hasSize(1);
        last.setStatus(VisitStatus.CANCELLED);
        assertThat(plan.findings(check)).isEmpty();
        plan.standards().setMinimumVisitsForIndex(4);
        plan.plan().getVisits()
                .forEach(visit -> visit.getWorkers().set(0, plan.worker("Worker of " + visit.getId())));
        assertThat(plan.findings(check)).singleElement().extracting(Finding::measured).isEqualTo(0.0);
    }

    @Test
    @DisplayName("With a minimum of none or one, undefined stays undefined")
    void undefined() {
        band(0, 1);
        plan.standards().setMinimumVisitsForIndex(0);
        plan.plan().getVisits().clear();
        assertThat(plan.findings(check)).isEmpty();
        plan.visit(ada, "2026-04-01T09:00", 28, sam);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Only visits in the window count, from its first day to its last, whatever the clocks do")
    void window() {
        band(0, 0.4);
        plan.visit(ada, "2026-03-29T23:59", 30, plan.worker("Before"));
        plan.visit(ada, "2026-04-13T00:00", 30, plan.worker("After"));
        assertThat(plan.findings(check)).isEmpty();
        plan.visit(ada, "2026-03-30T00:00", 30, plan.worker("First day"));
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("Without bands the check is off, and the run says so")
    void offWithoutBands() {
        assertThat(plan.run(check).off()).containsExactly(check.descriptor());
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Whose continuity is lowest comes first")
    void worstFirst() {
        band(0, 0.5);
        Person ben = plan.person("Ben");
        for (int day = 1; day < 5; day++) {
            plan.visit(ben, "2026-04-0" + day + "T12:00", 30, plan.worker("Worker " + day));
        }
        assertThat(plan.findings(check)).extracting(Finding::element).containsExactly(ben, ada);
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        band(0, 0.5);
        plan.override("CONT-03", ada);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }

    private void band(int fromMinutesPerDay, double lowCoc) {
        ContinuityBand band = RapportFactory.eINSTANCE.createContinuityBand();
        band.setFromMinutesPerDay(fromMinutesPerDay);
        band.setLowCoc(lowCoc);
        plan.standards().getContinuityBands().add(band);
    }
}
