// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Perspective;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Risk;
import org.rapport.model.Strength;
import org.rapport.model.StrengthKind;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

/** What cards and tooltips say. */
class CardServicesTests {

    private final PlanBuilder builder = new PlanBuilder();

    private final Person ada = builder.person("Ada");

    private final CardServices services = new CardServices();

    @Test
    @DisplayName("A strength says its kind, and that it could be, before the words")
    void strengths() {
        Strength strength = PersonParts.strength(ada, StrengthKind.LIVED_EXPERIENCE);
        strength.setStatement("I kept the lock for thirty-one years");
        assertThat(services.strengthCard(strength))
                .isEqualTo(roomy("Lived experience", "I kept the lock for thirty-one", "years"));
        strength.setPotential(true);
        assertThat(services.strengthCard(strength)).startsWith("\u00a0\u00a0Lived experience, could be\u00a0\u00a0\n");
    }

    @Test
    @DisplayName("A card that says nothing asks")
    void empty() {
        assertThat(services.strengthCard(RapportFactory.eINSTANCE.createStrength()))
                .isEqualTo(roomy("Skill", "What are you good at?"));
        assertThat(services.needCard(PersonParts.need(ada, " ")))
                .endsWith("\u00a0\u00a0What is hard just now?\u00a0\u00a0");
        assertThat(services.personCard(ada)).isEqualTo(roomy("Ada", "What matters to you?"));
    }

    @Test
    @DisplayName("A long text is cut on the card and whole in the tooltip")
    void tooLong() {
        String words = "and then we walk a little further ".repeat(9).strip();
        Risk risk = RapportFactory.eINSTANCE.createRisk();
        risk.setPerspective(Perspective.FAMILY);
        risk.setStatement(words);
        risk.setResponse("Walk with the frame");
        ada.getRisks().add(risk);
        assertThat(services.riskCard(risk)).startsWith("\u00a0\u00a0Seen by the family\u00a0\u00a0\n")
                .endsWith("…\u00a0\u00a0")
                .hasLineCount(5);
        assertThat(services.details(risk)).contains(words).contains("Perspective: Family")
                .contains("Response: Walk with the frame").doesNotContain(risk.getId());
    }

    @Test
    @DisplayName("The plan of an element is the one it is in")
    void planOf() {
        assertThat(services.planOf(PersonParts.need(ada, "Stairs"))).isSameAs(builder.plan());
        assertThat(services.planOf(RapportFactory.eINSTANCE.createNeed())).isNull();
    }

    @Test
    @DisplayName("Titles and words of boxes are in plain words")
    void words() {
        assertThat(services.titleOf(ada, "StrengthsAndGoals")).isEqualTo("Ada: strengths and goals");
        assertThat(services.word(ada, "myStrengths")).isEqualTo("What I bring");
        assertThat(services.say(ada)).isEqualTo("Ada");
    }

    /** Lines with the room that a box as wide as its text needs. */
    private static String roomy(String... lines) {
        String room = "\u00a0\u00a0";
        return room + String.join(room + "\n" + room, lines) + room;
    }
}
