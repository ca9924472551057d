// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Approach;
import org.rapport.model.Contributor;
import org.rapport.model.CircleMember;
import org.rapport.model.CircleRelation;
import org.rapport.model.Goal;
import org.rapport.model.GoalStatus;
import org.rapport.model.LifeArea;
import org.rapport.model.Person;
import org.rapport.model.RapportPackage;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

/** Goals in their areas. */
class GoalServicesTests {

    private final Person ada = new PlanBuilder().person("Ada");

    private final EObject diagram = TestViews.view(ada);

    private final GoalServices services = new GoalServices();

    @Test
    @DisplayName("All areas are offered until there is a goal, then those with goals")
    void areas() {
        assertThat(services.areas(ada)).hasSameSizeAs(LifeArea.values());
        PersonParts.goal(ada, "Walk").setArea(LifeArea.MOBILITY);
        PersonParts.goal(ada, "Bake").setArea(LifeArea.CONFIDENCE);
        assertThat(services.areas(ada)).extracting(EEnumLiteral::getName).containsExactly("MOBILITY", "CONFIDENCE");
    }

    @Test
    @DisplayName("An area holds the goals of the person the diagram shows")
    void goalsIn() {
        Goal walk = PersonParts.goal(ada, "Walk");
        walk.setArea(LifeArea.MOBILITY);
        assertThat(services.goalsIn(area(LifeArea.MOBILITY), diagram)).containsExactly(walk);
        assertThat(services.goalsIn(area(LifeArea.LEISURE), diagram)).isEmpty();
        assertThat(services.goalsIn(area(LifeArea.MOBILITY), TestViews.view(null))).isEmpty();
    }

    @Test
    @DisplayName("A goal is begun in an area and moved to another")
    void newGoal() {
        EObject box = TestViews.view(area(LifeArea.LEISURE));
        TestViews.view(ada, box);
        Goal goal = services.newGoal(area(LifeArea.LEISURE), box);
        assertThat(ada.getGoals()).containsExactly(goal);
        assertThat(goal.getArea()).isEqualTo(LifeArea.LEISURE);
        assertThat(services.moveTo(goal, area(LifeArea.PEOPLE)).getArea()).isEqualTo(LifeArea.PEOPLE);
    }

    @Test
    @DisplayName("A goal says whose words it is in and how far it has come")
    void card() {
        Goal goal = PersonParts.goal(ada, "Bake for my neighbours");
        assertThat(services.goalCard(goal)).isEqualTo("Bake for my neighbours\nMy words · Active");
        goal.setBaselineLevel(-2);
        goal.setCurrentLevel(1);
        assertThat(services.goalCard(goal)).endsWith(" · −2 → +1");
        assertThat(services.isOpen(goal)).isTrue();
        goal.setStatus(GoalStatus.ACHIEVED);
        assertThat(services.isOpen(goal)).isFalse();
    }

    @Test
    @DisplayName("Steps are counted by who takes them")
    void steps() {
        Goal goal = PersonParts.goal(ada, "Bake");
        assertThat(services.steps(goal)).isEqualTo("No steps yet");
        CircleMember ruth = PersonParts.member(ada, "Ruth", CircleRelation.CHILD);
        PersonParts.step(goal, Contributor.PERSON, Approach.ON_OWN, 30);
        PersonParts.step(goal, Contributor.FAMILY, Approach.DOING_WITH, 30).setWho(ruth);
        PersonParts.step(goal, Contributor.FAMILY, Approach.DOING_WITH, 30).setWho(ruth);
        assertThat(services.steps(goal)).isEqualTo("3: 1 by me, 2 by family");
        assertThat(services.takers(ada)).containsExactly(ruth);
        assertThat(services.drawsOn(goal)).isEmpty();
    }

    private static EEnumLiteral area(LifeArea area) {
        return RapportPackage.Literals.LIFE_AREA.getEEnumLiteral(area.getValue());
    }
}
