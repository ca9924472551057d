// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class SkillsCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Visit visit = plan.visit(ada, "2026-03-02T09:00", 30, sam);

    private final SkillsCheck check = new SkillsCheck();

    SkillsCheckTests() {
        visit.getSkills().addAll(List.of("hoist", "medication"));
        sam.getSkills().add("hoist");
    }

    @Test
    @DisplayName("One skill that is missing is found")
    void oneMissing() {
        Finding finding = plan.findings(check).getFirst();
        assertThat(plan.findings(check)).hasSize(1);
        assertThat(finding.element()).isSameAs(visit);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.involved()).containsExactly(ada, sam);
        assertThat(finding.measured()).isEqualTo(1);
        assertThat(finding.required()).isEqualTo(2);
        assertThat(finding.message())
                .isEqualTo("Can Sam do what the visit to Ada on Mon 2 Mar 2026 09:00 needs? Missing: medication.");
    }

    @Test
    @DisplayName("All skills are there when each is held by one of the workers, however it is spelt")
    void allThere() {
        Worker nia = plan.worker("Nia");
        nia.getSkills().add(" Medication");
        visit.getWorkers().add(nia);
        assertThat(plan.findings(check)).isEmpty();
        nia.getSkills().clear();
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message).asString()
                .startsWith("Can one of Sam and Nia do what");
    }

    @Test
    @DisplayName("Nothing needed, nobody there yet, or no visit: nothing to ask")
    void dataMissing() {
        visit.getWorkers().clear();
        assertThat(plan.findings(check)).isEmpty();
        visit.getWorkers().add(sam);
        visit.setStatus(VisitStatus.MISSED);
        assertThat(plan.findings(check)).isEmpty();
        visit.setStatus(VisitStatus.DONE);
        assertThat(plan.findings(check)).hasSize(1);
        visit.getSkills().clear();
        visit.getSkills().addAll(List.of("hoist", " "));
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("TIME-23", visit);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
