// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class SharedLanguageCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Worker nia = plan.worker("Nia");

    private final SharedLanguageCheck check = new SharedLanguageCheck();

    private Visit visit;

    @BeforeEach
    void adaWantsToSpeakWelsh() {
        ada.setLanguage("Welsh");
        sam.getLanguages().add("English");
        nia.getLanguages().addAll(List.of("English", " welsh"));
        visit = plan.visit(ada, "2026-03-02T09:00", 45, sam);
    }

    @Test
    @DisplayName("A worker without the language is found once, at the first such visit")
    void noSharedLanguage() {
        plan.visit(ada, "2026-03-03T09:00", 45, sam);
        assertThat(plan.findings(check)).hasSize(1);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(visit);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.involved()).containsExactly(ada, sam);
        assertThat(finding.message()).isEqualTo("Can Ada and Sam talk in a language they share? Ada wants to speak "
                + "Welsh, and on Mon 2 Mar 2026 09:00 Sam comes, who speaks English.");
    }

    @Test
    @DisplayName("A worker who speaks it is right, whatever the capitals, and so is one who comes with them")
    void sharedLanguage() {
        visit.getWorkers().add(nia);
        assertThat(plan.findings(check)).isEmpty();
        Visit alone = plan.visit(ada, "2026-03-03T09:00", 45, sam);
        assertThat(plan.findings(check)).extracting(Finding::element).containsExactly(alone);
        alone.getWorkers().set(0, nia);
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("A worker whose languages are not recorded is asked about as such")
    void unknown() {
        sam.getLanguages().clear();
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message)
                .isEqualTo("Does Sam, who comes on Mon 2 Mar 2026 09:00, speak Welsh, as Ada wishes? "
                        + "None of their languages is recorded.");
    }

    @Test
    @DisplayName("Where the person states no language, or nobody comes yet, nothing is asked")
    void dataMissing() {
        ada.setLanguage(" ");
        assertThat(plan.findings(check)).isEmpty();
        ada.setLanguage(null);
        assertThat(plan.findings(check)).isEmpty();
        ada.setLanguage("Welsh");
        visit.getWorkers().clear();
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("CONT-11", visit);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
