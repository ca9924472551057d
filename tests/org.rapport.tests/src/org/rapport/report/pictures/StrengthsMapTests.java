// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Contributor;
import org.rapport.model.Goal;
import org.rapport.model.GoalStep;
import org.rapport.model.Need;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Strength;
import org.rapport.testing.PlanBuilder;

/** The strengths-to-goals map shows what is in the plan, and how it hangs together. */
class StrengthsMapTests {

    private static final PictureStyle STYLE = PictureStyle.of(Theme.LIGHT).withElementIds();

    private final Person ada = new PlanBuilder().person("Ada");

    private final Strength bread = RapportFactory.eINSTANCE.createStrength();

    private final Need legs = RapportFactory.eINSTANCE.createNeed();

    private final Goal bake = RapportFactory.eINSTANCE.createGoal();

    private final GoalStep knead = RapportFactory.eINSTANCE.createGoalStep();

    private void fill() {
        bread.setId("bread");
        bread.setStatement("My hands know the dough");
        legs.setId("legs");
        legs.setStatement("Steady legs");
        bake.setId("bake");
        bake.setStatement("Bake again");
        knead.setId("knead");
        knead.setDescription("Knead sitting");
        knead.setContributor(Contributor.WORKER);
        ada.getStrengths().add(bread);
        ada.getNeeds().add(legs);
        ada.getGoals().add(bake);
        bake.getSteps().add(knead);
        bake.getDrawsOn().add(bread);
        bake.getAddresses().add(legs);
    }

    @Test
    @DisplayName("Strengths stand left of the goals that draw on them, steps and needs right of them")
    void columns() {
        fill();
        Picture picture = StrengthsMap.of(ada, STYLE);
        assertThat(x(picture, "bread")).isLessThan(x(picture, "bake"));
        assertThat(x(picture, "bake")).isLessThan(x(picture, "knead")).isLessThan(x(picture, "legs"));
        assertThat(picture.description()).isEqualTo("Strengths: “My hands know the dough” (Skill)."
                + " Goal: “Bake again” (Self care · Proposed). It draws on: My hands know the dough."
                + " Steps: “Knead sitting” (Worker · Doing with). It addresses: Steady legs.");
    }

    @Test
    @DisplayName("Every reference is a line, and only those; each kind is explained")
    void edges() {
        fill();
        long all = DrawnPicture.of(StrengthsMap.of(ada, STYLE)).elements("path").stream()
                .filter(path -> path.getAttribute("d").contains("C") && path.getAttribute("transform").isEmpty())
                .count();
        assertThat(all).isEqualTo(3);
        assertThat(DrawnPicture.of(StrengthsMap.of(ada, STYLE)).words()).contains("goal draws on a strength",
                "goal addresses a need", "step towards a goal", "worker").doesNotContain("family");
        bake.getDrawsOn().clear();
        assertThat(DrawnPicture.of(StrengthsMap.of(ada, STYLE)).words()).doesNotContain("draws on");
    }

    @Test
    @DisplayName("What could be has a dashed outline, the word for it, and what would unlock it")
    void potential() {
        fill();
        bread.setPotential(true);
        bread.setUnlockedBy("A stool");
        Picture picture = StrengthsMap.of(ada, STYLE);
        assertThat(DrawnPicture.of(picture).words()).contains("Could be · Skill", "With: A stool");
        assertThat(picture.svg()).contains("stroke-dasharray=\"5 3\"");
    }

    @Test
    @DisplayName("Whoever takes a step is told by the outline and in words")
    void contributors() {
        fill();
        for (Contributor contributor : Contributor.values()) {
            knead.setContributor(contributor);
            assertThat(DrawnPicture.of(StrengthsMap.of(ada, STYLE)).words())
                    .contains(contributor == Contributor.PERSON ? "Ada" : Contributor.get(contributor.getValue()).name()
                            .charAt(0) + contributor.name().substring(1).toLowerCase());
        }
    }

    @Test
    @DisplayName("A goal that draws on a strength that may not be shown is drawn without it")
    void filtered() {
        fill();
        Picture picture = StrengthsMap.of(ada, STYLE.showing(element -> element != bread && element != legs));
        assertThat(picture.svg()).contains("Bake again").doesNotContain("dough", "Steady", "draws on");
        assertThat(picture.description()).doesNotContain("dough", "Steady");
    }

    @Test
    @DisplayName("With neither strengths nor goals it says what to ask")
    void empty() {
        Picture picture = StrengthsMap.of(ada, STYLE);
        assertThat(picture.empty()).isTrue();
        assertThat(DrawnPicture.of(picture).words()).contains("Ask Ada what they are good at");
        fill();
        assertThat(StrengthsMap.of(ada, STYLE).empty()).isFalse();
    }

    private static double x(Picture picture, String id) {
        return picture.areas().stream().filter(area -> area.elementId().equals(id)).findFirst().orElseThrow().x();
    }
}
