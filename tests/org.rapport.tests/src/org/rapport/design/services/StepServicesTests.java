// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.model.Approach;
import org.rapport.model.CircleMember;
import org.rapport.model.CircleRelation;
import org.rapport.model.CommunityResource;
import org.rapport.model.Contributor;
import org.rapport.model.Goal;
import org.rapport.model.GoalStep;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

/** Who takes which step. */
class StepServicesTests {

    private final PlanBuilder builder = new PlanBuilder();

    private final Person ada = builder.person("Ada");

    private final Goal goal = PersonParts.goal(ada, "Bake");

    private final GoalStep step = PersonParts.step(goal, Contributor.WORKER, Approach.DOING_WITH, 90);

    private final StepServices services = new StepServices();

    @ParameterizedTest
    @CsvSource({ "CHILD, FAMILY", "OTHER_FAMILY, FAMILY", "FRIEND, COMMUNITY", "NEIGHBOUR, COMMUNITY",
            "GROUP, COMMUNITY" })
    @DisplayName("Whoever takes a step says whose contribution it is")
    void take(CircleRelation relation, Contributor contributor) {
        CircleMember pat = PersonParts.member(ada, "Pat", relation);
        assertThat(services.take(step, pat).getContributor()).isEqualTo(contributor);
        assertThat(services.stepsTakenBy(pat)).containsExactly(step);
    }

    @Test
    @DisplayName("A step is given to somebody else, and somebody takes another step instead")
    void reconnect() {
        CircleMember pat = PersonParts.member(ada, "Pat", CircleRelation.FRIEND);
        CommunityResource bakers = resource("Bread circle");
        GoalStep other = PersonParts.step(goal, Contributor.PERSON, Approach.ON_OWN, 0);
        services.take(step, pat);
        services.giveStep(TestViews.view(step), pat, bakers);
        assertThat(step.getWho()).isNull();
        assertThat(step.getResource()).isSameAs(bakers);
        services.takeInstead(TestViews.view(bakers), step, other);
        assertThat(step.getResource()).isNull();
        assertThat(other.getResource()).isSameAs(bakers);
    }

    @Test
    @DisplayName("Taking out the line leaves the step to others")
    void leave() {
        CircleMember pat = PersonParts.member(ada, "Pat", CircleRelation.FRIEND);
        services.take(step, pat);
        services.leaveStep(TestViews.line(pat, TestViews.view(step)));
        assertThat(step.getWho()).isNull();
        assertThat(goal.getSteps()).contains(step);
        assertThat(services.isStep(step)).isTrue();
        assertThat(services.isStep(goal)).isFalse();
    }

    @Test
    @DisplayName("A step says who takes it, how, and how long")
    void card() {
        step.setDescription("Set up the kitchen");
        assertThat(services.stepCard(step)).isEqualTo("By a worker, doing with\nSet up the kitchen\n90 min a week");
        step.setMinutesPerWeek(0);
        assertThat(services.stepCard(step)).hasLineCount(2);
        assertThat(services.takerCard(resource("Tea room"))).isEqualTo("Tea room\nIn the community");
        assertThatIllegalArgumentException().isThrownBy(() -> services.takerCard(goal)).withMessageContaining("Goal");
    }

    private CommunityResource resource(String name) {
        CommunityResource resource = RapportFactory.eINSTANCE.createCommunityResource();
        resource.setName(name);
        builder.plan().getResources().add(resource);
        return resource;
    }
}
