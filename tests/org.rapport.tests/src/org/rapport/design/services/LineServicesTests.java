// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Approach;
import org.rapport.model.CircleRelation;
import org.rapport.model.Contributor;
import org.rapport.model.Person;
import org.rapport.model.StrengthKind;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

/** The lines of a tree. */
class LineServicesTests {

    private final Person ada = new PlanBuilder().person("Ada");

    private final LineServices services = new LineServices();

    @Test
    @DisplayName("What a person says of themselves stands after what it is about")
    void said() {
        assertThat(services.said(ada, "matters", "whatMatters")).isEqualTo("What matters to me: not said yet");
        ada.setCommunication("Sit down with me");
        assertThat(services.said(ada, "communication", "communication"))
                .isEqualTo("How best to talk with me: Sit down with me");
    }

    @Test
    @DisplayName("Strengths, goals, steps and the circle stand in one line each")
    void lines() {
        var goal = PersonParts.goal(ada, "Bake");
        var step = PersonParts.step(goal, Contributor.PERSON, Approach.ON_OWN, 30);
        step.setDescription("Knead sitting");
        assertThat(services.goalLine(goal)).isEqualTo("Bake (1: 1 by me)");
        assertThat(services.stepLine(step)).isEqualTo("By me, on own: Knead sitting");
        assertThat(services.strengthLine(PersonParts.strength(ada, StrengthKind.SKILL))).isEqualTo("Skill: SKILL");
        assertThat(services.memberLine(PersonParts.member(ada, "Pat", CircleRelation.NEIGHBOUR)))
                .isEqualTo("Pat, neighbour");
    }

    @Test
    @DisplayName("What is typed into a line are the words alone, with or without what stands around them")
    void write() {
        var goal = PersonParts.goal(ada, "Bake");
        services.writeLine(goal, services.goalLine(goal));
        assertThat(goal.getStatement()).isEqualTo("Bake");
        services.writeLine(goal, services.goalLine(goal).replace("Bake", "Bake again"));
        assertThat(goal.getStatement()).isEqualTo("Bake again");
        services.writeLine(goal, " Sing ");
        assertThat(goal.getStatement()).isEqualTo("Sing");
        var strength = PersonParts.strength(ada, StrengthKind.SKILL);
        services.writeLine(strength, "Skill: I know the dough");
        assertThat(strength.getStatement()).isEqualTo("I know the dough");
        services.writeLine(strength, "Skill: ");
        assertThat(strength.getStatement()).isNull();
        services.writeLine(strength, services.strengthLine(strength).replace("Strength", "I plait"));
        assertThat(strength.getStatement()).isEqualTo("I plait");
    }

    @Test
    @DisplayName("What somebody says of themselves is typed the same way, and stays unsaid while nothing is typed")
    void writeSaid() {
        services.writeSaid(ada, "matters", "whatMatters", "What matters to me: not said yet");
        assertThat(ada.getWhatMatters()).isNull();
        services.writeSaid(ada, "matters", "whatMatters", "What matters to me: bread by seven");
        assertThat(ada.getWhatMatters()).isEqualTo("bread by seven");
        services.writeSaid(ada, "matters", "whatMatters", "");
        assertThat(ada.getWhatMatters()).isNull();
    }
}
