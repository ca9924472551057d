// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.Strength;
import org.rapport.model.StrengthKind;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

class BeyondThePersonCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final BeyondThePersonCheck check = new BeyondThePersonCheck();

    @Test
    @DisplayName("One strength of relationship, community or contribution is enough, others are not")
    void kinds() {
        PersonParts.strength(ada, StrengthKind.SKILL);
        Strength other = PersonParts.strength(ada, StrengthKind.SKILL);
        for (StrengthKind kind : StrengthKind.VALUES) {
            other.setKind(kind);
            boolean shared = kind == StrengthKind.RELATIONSHIP || kind == StrengthKind.COMMUNITY
                    || kind == StrengthKind.CONTRIBUTION;
            assertThat(plan.findings(check)).as(kind.getName()).hasSize(shared ? 0 : 1);
        }
    }

    @Test
    @DisplayName("A plan that sees the person alone is found, with the strengths it has")
    void alone() {
        Strength strength = PersonParts.strength(ada, StrengthKind.SKILL);
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(ada);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.involved()).containsExactly(strength);
        assertThat(finding.message())
                .isEqualTo("Who matters to Ada, and what do others have from them? No strength "
                        + "in relationships, community or contribution is recorded.");
    }

    @Test
    @DisplayName("Without any strength it is another check that asks")
    void dataMissing() {
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        PersonParts.strength(ada, StrengthKind.SKILL);
        plan.override("PLAN-17", ada);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
