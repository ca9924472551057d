// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.design.Deletions;
import org.rapport.model.Goal;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Relationship;
import org.rapport.model.StrengthKind;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

/** Deleting with what hangs on it. */
class DeletionServicesTests {

    private final PlanBuilder builder = new PlanBuilder();

    private final Person ada = builder.person("Ada");

    private final Worker sam = builder.worker("Sam");

    private final Relationship relationship = builder.relationship(sam, ada, "2026-03-02");

    private final Visit visit = builder.visit(ada, "2026-03-03T09:00", 45, sam);

    private final DeletionServices services = new DeletionServices();

    @Test
    @DisplayName("A person takes visits and relationships with them, a worker relationships alone")
    void hanging() {
        assertThat(Deletions.hanging(ada)).containsExactlyInAnyOrder(relationship, visit);
        assertThat(Deletions.hanging(sam)).containsExactly(relationship);
        assertThat(Deletions.question(sam))
                .isEqualTo("1 more element goes with “Sam”, beginning with a relationship. Delete all of it?");
        assertThat(Deletions.question(visit)).isEmpty();
    }

    @Test
    @DisplayName("The steps of a goal are counted before they go with it")
    void parts() {
        Goal goal = PersonParts.goal(ada, "Bake");
        assertThat(Deletions.question(goal)).isEmpty();
        goal.getSteps().add(RapportFactory.eINSTANCE.createGoalStep());
        goal.getSteps().add(RapportFactory.eINSTANCE.createGoalStep());
        assertThat(Deletions.question(goal))
                .isEqualTo("2 more elements go with “Bake”, beginning with a goal step. Delete all of it?");
    }

    @Test
    @DisplayName("Nothing refers any more to what is gone")
    void remove() {
        services.remove(sam);
        assertThat(builder.plan().getWorkers()).isEmpty();
        assertThat(builder.plan().getRelationships()).isEmpty();
        assertThat(visit.getWorkers()).isEmpty();
        services.remove(ada);
        assertThat(builder.plan().getVisits()).isEmpty();
    }

    @Test
    @DisplayName("A strength goes from the goals that draw on it, which stay")
    void strength() {
        Goal goal = PersonParts.goal(ada, "Bake");
        goal.getDrawsOn().add(PersonParts.strength(ada, StrengthKind.SKILL));
        assertThat(services.remove(goal.getDrawsOn().getFirst())).isSameAs(builder.plan());
        assertThat(goal.getDrawsOn()).isEmpty();
        assertThat(ada.getGoals()).containsExactly(goal);
    }

    @Test
    @DisplayName("Nobody with visits that took place may go, and the plan never")
    void mayGo() {
        assertThat(services.mayGo(ada)).isTrue();
        visit.setStatus(VisitStatus.DONE);
        assertThat(services.mayGo(ada)).isFalse();
        assertThat(services.mayGo(sam)).isFalse();
        assertThat(services.mayGo(builder.plan())).isFalse();
        assertThat(services.mayGo(relationship)).isTrue();
    }
}
