// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Episode;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.testing.PlanBuilder;

class StartDelayCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Episode episode = RapportFactory.eINSTANCE.createEpisode();

    private final StartDelayCheck check = new StartDelayCheck();

    StartDelayCheckTests() {
        episode.setId("episode");
        episode.setReferredOn(LocalDate.parse("2026-03-02"));
        episode.setStartedOn(LocalDate.parse("2026-03-04"));
        ada.getEpisodes().add(episode);
    }

    @Test
    @DisplayName("Two days after the referral is in time, and so is a start before it")
    void exactlyOnTheLimit() {
        assertThat(plan.findings(check)).isEmpty();
        episode.setStartedOn(LocalDate.parse("2026-02-27"));
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A day later is found")
    void oneDayLate() {
        episode.setStartedOn(LocalDate.parse("2026-03-05"));
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(episode);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.involved()).containsExactly(ada);
        assertThat(finding.measured()).isEqualTo(3);
        assertThat(finding.required()).isEqualTo(2);
        assertThat(finding.unit()).isEqualTo("d");
        assertThat(finding.message()).startsWith("Ada was referred on Mon 2 Mar 2026, and support starts on "
                + "Thu 5 Mar 2026, after 3 days; 2 is the most.");
    }

    @Test
    @DisplayName("Who still waits is found by the day the plan is looked at, unless it ended before it began")
    void waits() {
        episode.setStartedOn(null);
        assertThat(findings("2026-03-04")).isEmpty();
        assertThat(findings("2026-03-05")).singleElement().extracting(Finding::message).asString()
                .startsWith("Ada was referred on Mon 2 Mar 2026 and has waited 3 days by Thu 5 Mar 2026");
        episode.setEndedOn(LocalDate.parse("2026-03-04"));
        assertThat(findings("2026-03-05")).isEmpty();
    }

    @Test
    @DisplayName("Days are days, in the week of the clock change too")
    void clockChange() {
        episode.setReferredOn(LocalDate.parse("2026-03-28"));
        episode.setStartedOn(LocalDate.parse("2026-03-30"));
        assertThat(plan.findings(check)).isEmpty();
        episode.setStartedOn(LocalDate.parse("2026-03-31"));
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("Without a referral there is nothing to ask; without a limit the check is off")
    void dataMissing() {
        episode.setReferredOn(null);
        assertThat(plan.findings(check)).isEmpty();
        plan.standards().setStartWithinDays(null);
        assertThat(plan.run(check).off()).containsExactly(check.descriptor());
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        episode.setStartedOn(LocalDate.parse("2026-03-05"));
        plan.override("TIME-18", episode);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }

    private List<Finding> findings(String at) {
        return new CheckRunner(List.of(check)).run(plan.plan(), LocalDate.parse(at), new BasicMonitor()).findings();
    }
}
