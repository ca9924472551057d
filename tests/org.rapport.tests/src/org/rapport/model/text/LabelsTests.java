// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.model.RapportPackage.Literals.ABSENCE;
import static org.rapport.model.RapportPackage.Literals.AVAILABILITY;
import static org.rapport.model.RapportPackage.Literals.COMPLEXITY_FACTOR;
import static org.rapport.model.RapportPackage.Literals.COMPLEXITY_WEIGHT;
import static org.rapport.model.RapportPackage.Literals.CONTINUITY_BAND;
import static org.rapport.model.RapportPackage.Literals.MEMBERSHIP;
import static org.rapport.model.RapportPackage.Literals.OUTCOME_SCORE;
import static org.rapport.model.RapportPackage.Literals.RAPPORT_STANDARD;
import static org.rapport.model.RapportPackage.Literals.REVIEW;
import static org.rapport.model.RapportPackage.Literals.TRAVEL_TIME;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.house.Checkout;
import org.rapport.model.ActivityKind;
import org.rapport.model.CircleMember;
import org.rapport.model.Episode;
import org.rapport.model.Goal;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage;
import org.rapport.model.ServicePlan;
import org.rapport.model.Worker;
import org.rapport.model.io.Plans;
import org.rapport.testing.PlanBuilder;

class LabelsTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Worker nia = plan.worker("Nia");

    @Test
    @DisplayName("Elements are called what people would call them")
    void elements() {
        assertThat(Labels.of(ada)).isEqualTo("Ada");
        assertThat(Labels.of(plan.visit(ada, "2026-03-02T09:30", 45, sam, nia)))
                .isEqualTo("Visit to Ada by Sam and Nia, Mon 2 Mar 2026 09:30");
        assertThat(Labels.of(plan.visit(ada, "2026-03-02T09:30", 45)))
                .isEqualTo("Visit to Ada by nobody yet, Mon 2 Mar 2026 09:30");
        assertThat(Labels.of(plan.relationship(sam, ada, "2026-03-02"))).isEqualTo("Sam with Ada");
        assertThat(Labels.of(plan.handOff(ada, sam, nia, "2026-03-02"))).isEqualTo("Hand-off of Ada from Sam to Nia");
        assertThat(Labels.of(plan.activity(sam, ActivityKind.REFLECTION, "2026-03-02T14:00", 30)))
                .isEqualTo("Reflection of Sam, Mon 2 Mar 2026 14:00");
    }

    @Test
    @DisplayName("Parts that have neither name nor statement are told from one another in a list")
    void parts() throws IOException {
        ServicePlan riverside = Plans.load(Checkout.root().resolve("examples/riverside/riverside.rapport"));
        Set<EClass> told = Set.of(TRAVEL_TIME, AVAILABILITY, ABSENCE, MEMBERSHIP, REVIEW, OUTCOME_SCORE,
                RAPPORT_STANDARD, COMPLEXITY_WEIGHT, COMPLEXITY_FACTOR, CONTINUITY_BAND);
        Set<EClass> seen = new HashSet<>();
        for (var all = riverside.eAllContents(); all.hasNext();) {
            Identifiable element = (Identifiable) all.next();
            if (told.contains(element.eClass())) {
                seen.add(element.eClass());
                List<?> list = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
                assertThat(Labels.of(element)).isNotEqualTo(Labels.words(element.eClass().getName()));
                assertThat(list.stream().map(each -> Labels.of((Identifiable) each))).doesNotHaveDuplicates();
                assertThat(Labels.of((Identifiable) EcoreUtil.create(element.eClass()))).isNotBlank();
            }
        }
        assertThat(seen).isEqualTo(told);
    }

    @Test
    @DisplayName("What people wrote is the label; where they wrote nothing, the kind of element")
    void statements() {
        Goal goal = RapportFactory.eINSTANCE.createGoal();
        goal.setId("goal-1");
        assertThat(Labels.of(goal)).isEqualTo("Goal");
        goal.setReason("My grandson visits");
        goal.setStatement("Bake a cake");
        assertThat(Labels.of(goal)).isEqualTo("Bake a cake");
        CircleMember member = RapportFactory.eINSTANCE.createCircleMember();
        assertThat(Labels.of(member)).isEqualTo("Circle member");
        member.setName(" ");
        assertThat(Labels.of(member)).isEqualTo("Circle member");
        Episode episode = RapportFactory.eINSTANCE.createEpisode();
        assertThat(Labels.of(episode)).isEqualTo("Reablement from no day");
    }

    @Test
    @DisplayName("Every kind of element has a label, even when nothing is filled in")
    void everyElement() {
        for (var classifier : RapportPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                Identifiable element = (Identifiable) RapportFactory.eINSTANCE.create(type);
                assertThat(Labels.of(element)).as(type.getName()).isNotBlank().doesNotContain("null");
            }
        }
    }

    @Test
    @DisplayName("Somebody without a name is somebody, and no worker is nobody yet")
    void names() {
        sam.setName(null);
        assertThat(Labels.name(sam)).isEqualTo("somebody");
        assertThat(Labels.name((Worker) null)).isEqualTo("nobody yet");
        assertThat(Labels.names(List.of(nia, sam))).isEqualTo("Nia and somebody");
    }

    @Test
    @DisplayName("Days and words read the same on a computer of any language")
    void anyLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Labels.day(LocalDate.parse("2026-03-02"))).isEqualTo("Mon 2 Mar 2026");
            assertThat(Labels.words("SPECIFIC_TASK")).isEqualTo("Specific task");
            assertThat(Labels.words("GoalStep")).isEqualTo("Goal step");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(Labels.day(null)).isEqualTo("no day");
        assertThat(Labels.moment(null)).isEqualTo("no time");
    }
}
