// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.RelationshipWish;
import org.rapport.model.Strength;
import org.rapport.model.StrengthKind;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

class WholePictureCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final WholePictureCheck check = new WholePictureCheck();

    private Strength potential;

    @BeforeEach
    void wholePicture() {
        PersonParts.strength(ada, StrengthKind.SKILL);
        potential = PersonParts.strength(ada, StrengthKind.CAPACITY);
        potential.setPotential(true);
        PersonParts.goal(ada, "Bake for my neighbours again");
        PersonParts.need(ada, "Standing for long tires me");
    }

    @Test
    @DisplayName("One of each part makes a whole picture")
    void whole() {
        assertThat(plan.findings(check)).isEmpty();
    }

    @Test
    @DisplayName("Each of four empty parts is found with a wording of its own")
    void empty() {
        Person ben = plan.person("Ben");
        ben.setRelationshipWish(RelationshipWish.DECLINES);
        assertThat(plan.findings(check)).allMatch(finding -> finding.element() == ben)
                .allMatch(finding -> finding.severity() == Severity.WARNING).extracting(Finding::message)
                .containsExactly("What is Ben good at, and who stands by them? No strength is recorded yet.",
                        "What could Ben do again, or for the first time? No potential is recorded yet.",
                        "What does Ben want to achieve? No goal is recorded yet.",
                        "Where does Ben want support? No need is recorded yet.");
    }

    @Test
    @DisplayName("Potential is no strength yet, and a strength is no potential any more")
    void potentialAndStrength() {
        potential.setPotential(false);
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message).asString().contains("potential");
        ada.getStrengths().forEach(strength -> strength.setPotential(true));
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message).asString().contains("strength");
    }

    @Test
    @DisplayName("Goals and needs are found missing each")
    void goalsAndNeeds() {
        ada.getGoals().clear();
        assertThat(plan.findings(check)).singleElement().extracting(Finding::message).asString().contains("goal");
        ada.getNeeds().clear();
        assertThat(plan.findings(check)).hasSize(2);
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        ada.getNeeds().clear();
        plan.override("PLAN-01", ada);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}
