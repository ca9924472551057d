// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Goal;
import org.rapport.model.Person;
import org.rapport.model.Strength;
import org.rapport.model.StrengthKind;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

/** Lines that stand for references. */
class LinkServicesTests {

    private static final String DRAWS_ON = "drawsOn";

    private final Person ada = new PlanBuilder().person("Ada");

    private final Goal bake = PersonParts.goal(ada, "Bake");

    private final Strength skill = PersonParts.strength(ada, StrengthKind.SKILL);

    private final Strength street = PersonParts.strength(ada, StrengthKind.COMMUNITY);

    private final LinkServices services = new LinkServices();

    @Test
    @DisplayName("The beginning of a line moves to another goal")
    void handOver() {
        Goal walk = PersonParts.goal(ada, "Walk");
        bake.getDrawsOn().add(skill);
        services.handOver(bake, walk, TestViews.view(skill), DRAWS_ON);
        assertThat(bake.getDrawsOn()).isEmpty();
        assertThat(walk.getDrawsOn()).containsExactly(skill);
    }

    @Test
    @DisplayName("The end of a line moves to another strength, at the same place in the list")
    void replace() {
        Strength third = PersonParts.strength(ada, StrengthKind.INTEREST);
        bake.getDrawsOn().add(skill);
        bake.getDrawsOn().add(third);
        services.replace(TestViews.view(bake), skill, street, DRAWS_ON);
        assertThat(bake.getDrawsOn()).containsExactly(street, third);
        services.replace(TestViews.view(bake), street, third, DRAWS_ON);
        assertThat(bake.getDrawsOn()).containsExactly(third);
    }

    @Test
    @DisplayName("Taking out a line leaves the strength")
    void unlink() {
        bake.getDrawsOn().add(skill);
        services.unlink(TestViews.line(bake, TestViews.view(skill)), DRAWS_ON);
        assertThat(bake.getDrawsOn()).isEmpty();
        assertThat(ada.getStrengths()).contains(skill);
    }
}
