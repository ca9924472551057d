// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.model.Goal;
import org.rapport.model.GoalStatus;
import org.rapport.model.RapportPackage;
import org.rapport.model.WorkerRole;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

/** Properties by question. */
class DetailServicesTests {

    private static final List<String> QUESTIONS = List.of("what", "who", "when", "why");

    private final Goal goal = PersonParts.goal(new PlanBuilder().person("Ada"), "Bake");

    private final DetailServices services = new DetailServices();

    @ParameterizedTest
    @MethodSource
    @DisplayName("Every part of an element is shown once, by one widget, and explained")
    void once(EClass type) {
        List<EStructuralFeature> shown = QUESTIONS.stream()
                .flatMap(question -> services.featuresFor(EcoreUtil.create(type), question).stream()).toList();
        List<EStructuralFeature> expected = type.getEAllStructuralFeatures().stream()
                .filter(part -> part != RapportPackage.Literals.IDENTIFIABLE__ID)
                .filter(part -> !(part instanceof EReference reference && reference.isContainment())).toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(shown).allSatisfy(part -> {
            assertThat(Stream.of("text", "long", "tick", "choice", "others")
                    .filter(widget -> services.isShownAs(part, widget))).hasSize(1);
            assertThat(services.helpOf(part)).isNotBlank();
        });
    }

    static Stream<EClass> once() {
        return RapportPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract());
    }

    @Test
    @DisplayName("A goal’s parts answer what, who, when and why")
    void goal() {
        assertThat(services.featuresFor(goal, "who")).extracting(EStructuralFeature::getName)
                .containsExactly("expressedBy", "disciplines");
        assertThat(services.featuresFor(goal, "when")).extracting(EStructuralFeature::getName)
                .containsExactly("setOn", "targetDate");
        assertThat(services.featuresFor(goal, "why")).extracting(EStructuralFeature::getName)
                .containsExactly("reason", "importance", "drawsOn", "addresses");
        assertThat(services.questionOf(goal, "when")).isEqualTo("When, and how long?");
        assertThat(services.labelOf(part("targetDate"))).isEqualTo("Target date");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "targetDate | 12/4/2026 | Sun 12 Apr 2026", "importance | 3 | 3",
            "currentLevel | -1 | -1", "statement | Bake again | Bake again",
            "disciplines | nurse, OT assistant | Nurse, Ot assistant" })
    @DisplayName("What is entered is read as it is shown")
    void write(String name, String entered, String shown) {
        services.write(goal, part(name), entered);
        assertThat(services.textOf(goal, part(name))).isEqualTo(shown);
    }

    @Test
    @DisplayName("A choice is its literal, and an empty entry clears")
    void choice() {
        services.write(goal, part("status"), services.choices(part("status")).get(GoalStatus.ACHIEVED_VALUE));
        assertThat(goal.getStatus()).isEqualTo(GoalStatus.ACHIEVED);
        assertThat(services.valueOf(goal, part("status"))).isEqualTo(services.choices(part("status")).get(2));
        assertThat(services.literalOf(services.choices(part("status")).get(2))).isEqualTo("Achieved");
        services.write(goal, part("currentLevel"), "1");
        services.write(goal, part("currentLevel"), " ");
        assertThat(goal.getCurrentLevel()).isNull();
        goal.getDisciplines().add(WorkerRole.NURSE);
        services.write(goal, part("disciplines"), "");
        assertThat(goal.getDisciplines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "importance, many", "disciplines, wizard", "targetDate, soon" })
    @DisplayName("What is no value changes nothing and says so")
    void unreadable(String name, String entered) {
        String before = services.textOf(goal, part(name));
        assertThatIllegalArgumentException().isThrownBy(() -> services.write(goal, part(name), entered))
                .withMessageContaining(entered);
        assertThat(services.textOf(goal, part(name))).isEqualTo(before);
    }

    private EStructuralFeature part(String name) {
        return goal.eClass().getEStructuralFeature(name);
    }
}
