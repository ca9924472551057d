// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.OutcomeScore;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.testing.PlanBuilder;

class OutcomesCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final OutcomesCheck check = new OutcomesCheck();

    @Test
    @DisplayName("Hard outcomes alone are found, with the scores; one soft outcome is enough")
    void onlyHard() {
        OutcomeScore barthel = score("barthel-20", "2026-03-02", "2026-06-01");
        OutcomeScore other = score("gas-t", "2026-03-02", "2026-06-01");
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(ada);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.involved()).containsExactly(barthel, other);
        assertThat(finding.message())
                .isEqualTo("How confident is Ada, and how well do they feel? Only hard outcomes are scored.");
        other.setSoft(true);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A score asks whether it lasts once 91 days have passed, over the clock change too, not after 90")
    void sustained() {
        OutcomeScore score = score("wellbeing", "2026-01-11", null);
        score.setSoft(true);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(score);
        assertThat(finding.measured()).isEqualTo(91);
        assertThat(finding.required()).isEqualTo(91);
        assertThat(finding.unit()).isEqualTo("d");
        assertThat(finding.message()).isEqualTo(
                "Did it last? Ada’s wellbeing was scored on Sun 11 Jan 2026, 91 days ago, and nobody "
                        + "has looked again.");
        score.setSustainedUntil(LocalDate.parse("2026-04-12"));
        assertThat(plan.findings(check)).isEmpty();
        score.setSustainedUntil(null);
        score.setOn(LocalDate.parse("2026-01-12"));
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Only the last score of an instrument is what is claimed")
    void lastScore() {
        score("wellbeing", "2025-11-01", null).setSoft(true);
        OutcomeScore last = score("wellbeing", "2026-01-02", null);
        score("wellbeing", "2025-12-01", null);
        assertThat(plan.findings(check)).singleElement().extracting(Finding::element).isSameAs(last);
        score("wellbeing", "2026-04-12", null);
        assertThat(plan.findings(check)).as("scored again on the day").isEmpty();
    }

    @Test
    @DisplayName("Without a score, or a day, nothing is asked; without an instrument it is")
    void dataMissing() {
        assertThat(plan.findings(check)).isEmpty();
        OutcomeScore score = score(null, null, null);
        score.setSoft(true);
        assertThat(plan.findings(check)).isEmpty();
        score.setOn(LocalDate.parse("2026-01-02"));
        assertThat(plan.findings(check)).hasSize(1);
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        score("barthel-20", "2026-03-02", "2026-06-01");
        plan.override("PLAN-15", ada);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }

    private OutcomeScore score(String instrument, String on, String sustainedUntil) {
        OutcomeScore score = RapportFactory.eINSTANCE.createOutcomeScore();
        score.setInstrument(instrument);
        score.setOn(on == null ? null : LocalDate.parse(on));
        score.setSustainedUntil(sustainedUntil == null ? null : LocalDate.parse(sustainedUntil));
        ada.getOutcomes().add(score);
        return score;
    }
}
