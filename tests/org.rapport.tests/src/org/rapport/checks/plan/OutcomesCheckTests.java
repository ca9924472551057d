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
    @DisplayName("The last score of each instrument asks whether it lasts, and says from when to look again")
    void sustained() {
        score("wellbeing", "2026-03-02", null).setSoft(true);
        OutcomeScore last = score("wellbeing", "2026-04-01", null);
        score("wellbeing", "2026-03-16", null);
        assertThat(plan.findings(check)).singleElement().extracting(Finding::element).isSameAs(last);
        assertThat(plan.findings(check).getFirst().message()).isEqualTo("Will it last? Look again from Wed 1 Jul 2026 "
                + "at Ada’s wellbeing, and record until when it was still seen.");
        last.setSustainedUntil(LocalDate.parse("2026-07-01"));
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A score without a day or an instrument is asked about as well; no score is not")
    void dataMissing() {
        assertThat(plan.findings(check)).isEmpty();
        OutcomeScore score = score(null, null, null);
        score.setSoft(true);
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message)
                .isEqualTo("Will it last? Look again 91 days after Ada’s Outcome score was scored, and record until "
                        + "when it was still seen.");
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
