// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.model.PlanningStandards;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage;
import org.rapport.model.RapportStandard;
import org.rapport.model.RulePack;

@DisplayName("Other standards")
class StandardsTests {

    private final PlanningStandards standards = RapportFactory.eINSTANCE.createPlanningStandards();

    static Stream<EAttribute> limits() {
        return RapportPackage.Literals.PLANNING_STANDARDS.getEAttributes().stream();
    }

    @ParameterizedTest
    @MethodSource("limits")
    @DisplayName("Every limit can be set, and every optional one switched off")
    void everyLimit(EAttribute limit) {
        if (limit.getEAttributeType() instanceof EEnum) {
            Standards.set(standards, limit.getName() + "=wales");
            assertThat(standards.getRulePack()).isEqualTo(RulePack.WALES);
            return;
        }
        Standards.set(standards, limit.getName() + " = 1");
        assertThat(((Number) standards.eGet(limit)).doubleValue()).isOne();
        if (!limit.getEAttributeType().getInstanceClass().isPrimitive()) {
            Standards.set(standards, limit.getName() + "=");
            assertThat(standards.eGet(limit)).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shortVisitMinutes     | A limit is set as its name and a value, such as shortVisitMinutes=45, not ‘short
            =45                   | not ‘=45’.
            shortVisitMinute=45   | The standards have no limit ‘shortVisitMinute’. Is ‘shortVisitMinutes’ meant?
            colour=blue           | The standards have no limit ‘colour’.
            id=x                  | The standards have no limit ‘id’.
            rapport=3             | rapport is a list; take it from the standards of another plan.
            shortVisitMinutes=4.5 | cannot be ‘4.5’: a whole number such as 45 is expected, or nothing, which switches
            windowDays=           | windowDays cannot be ‘’: a whole number such as 45 is expected.
            rulePack=             | rulePack cannot be ‘’: one of ENGLAND, WALES is expected.
            lowSecon=half         | lowSecon cannot be ‘half’: a number such as 2.5 is expected, or nothing
            """)
    @DisplayName("What cannot be set says what can")
    void refuses(String setting, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> Standards.set(standards, setting))
                .withMessageContaining(message);
        assertThat(EcoreUtil.equals(standards, RapportFactory.eINSTANCE.createPlanningStandards())).isTrue();
    }

    @Test
    @DisplayName("Numbers out of their range are problems, as in a file")
    void problems() {
        assertThat(Standards.problems(standards)).isEmpty();
        Standards.set(standards, "windowDays=0");
        Standards.set(standards, "amberUtilisationPercent=101");
        assertThat(Standards.problems(standards)).hasSize(2).anyMatch(each -> each.contains("1 or more is expected"))
                .anyMatch(each -> each.contains("which is less than amberUtilisationPercent, 101"));
    }

    @Test
    @DisplayName("Standards taken over are alike but for their id, and the others keep theirs")
    void adopts() {
        standards.setId("own");
        standards.getRapport().add(RapportFactory.eINSTANCE.createRapportStandard());
        PlanningStandards other = RapportFactory.eINSTANCE.createPlanningStandards();
        other.setId("other");
        other.setShortVisitMinutes(null);
        RapportStandard deep = RapportFactory.eINSTANCE.createRapportStandard();
        deep.setMinimumMinutes(600);
        other.getRapport().add(deep);
        assertThat(Standards.differences(standards, other)).extracting(Standards.Difference::name)
                .containsExactly("shortVisitMinutes", "rapport");
        Standards.adopt(standards, other);
        assertThat(standards.getId()).isEqualTo("own");
        assertThat(Standards.differences(standards, other)).isEmpty();
        assertThat(other.getRapport()).containsExactly(deep);
        assertThat(standards.getRapport()).extracting(RapportStandard::getMinimumMinutes).containsExactly(600);
    }

    @Test
    @DisplayName("Differences are told with both values, lists as what their entries say")
    void differences() {
        PlanningStandards other = Standards.copy(standards);
        Standards.set(other, "shortVisitMinutes=45");
        Standards.set(other, "maxEpisodeDays=");
        RapportStandard standard = RapportFactory.eINSTANCE.createRapportStandard();
        standard.setMinimumMinutes(120);
        other.getRapport().add(standard);
        assertThat(Standards.differences(standards, other)).containsExactly(
                new Standards.Difference("shortVisitMinutes", 30, 45),
                new Standards.Difference("maxEpisodeDays", 42, null),
                new Standards.Difference("rapport", List.of(),
                        List.of("depth=REGULAR minimumMinutes=120 optimumMinutes=0 withinDays=28")));
    }
}
