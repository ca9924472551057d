// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The viewpoint specification is consistent, as far as it can be seen without Sirius. */
class VsmRuleTests {

    private static final String DESIGN = "bundles/org.rapport.design";

    private static final String EXAMPLE = "examples/org.rapport.example.layer";

    @ParameterizedTest
    @EnumSource
    @DisplayName("The viewpoint specification keeps the rule")
    void keepsTheRule(VsmRule rule) {
        assertThat(Vsm.files(DESIGN)).hasSize(4);
        assertThat(rule.violations(Vsm.of(DESIGN))).as("%s", rule).isEmpty();
        assertThat(Vsm.files(EXAMPLE)).hasSize(1);
        assertThat(rule.violations(Vsm.of(EXAMPLE))).as("%s in the example", rule).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "TYPE | typeName=\"rapport::Goal\" | typeName=\"rapport::Gaol\"",
            "TYPE | domainClass=\"rapport::GoalStep\" | domainClass=\"GoalStep\"",
            "NAMESPACE | xsi:type=\"tool:SetValue\" | xsi:type=\"tools:SetValue\"",
            "FEATURE | featureName=\"owner\" | featureName=\"own\"",
            "FEATURE | referenceName=\"steps\" | referenceName=\"paces\"",
            "EXPRESSION_LANGUAGE | \"feature:needs\" | \"[self.needs/]\"",
            "EXPRESSION_LANGUAGE | \"feature:needs\" | \"ocl:needs\"",
            "EXPRESSION_LENGTH | \"aql:self.isOpen()\" | \"aql:self.isOpen() and self.isOpen() and self.isOpen() and"
                    + " self.isOpen() and self.isOpen() and self.isOpen()\"",
            "EXPRESSION_FEATURE | \"feature:drawsOn\" | \"feature:needs\"",
            "EXPRESSION_FEATURE | \"aql:self.doneOn = null\" | \"aql:self.drawsOn = null\"",
            "EXPRESSION_FEATURE | \"feature:potential\" | \"feature:potent\"",
            "EXPRESSION_TYPE | rapport::StrengthOwner::FAMILY) | rapport::StrengthOwner::UNCLE)",
            "SERVICE | \"service:needCard\" | \"service:strengthCard\"",
            "SERVICE | \"aql:self.isOpen()\" | \"aql:self.isAjar()\"",
            "SERVICE_CLASS | services.GoalServices | services.GaolServices",
            "SERVICE_USED | services.StepServices | services.TeamServices",
            "REFERENCE | @containerMappings[name='SG_Needs'] | @containerMappings[name='SG_Knees']",
            "REFERENCE | @toolSections.2/@ownedTools[name='SG_ReconnectDrawsOnSource'] | @toolSections.9",
            "RECONNECT | reconnectionKind=\"RECONNECT_SOURCE\" | reconnectionKind=\"RECONNECT_TARGET\"",
            "DELETE | deletionDescription= | x=",
            "DELETE | delete | remove",
            "ID | name=\"SG_CreateNeed\" | name=\"SG Create need\"",
            "ID | name=\"SG_CreateNeed\" | name=\"SG_CreateGoal\"",
            "WORDS | documentation=\"%SG_CreateNeed.doc\" | id=\"x\"",
            "WORDS | label=\"%SG_CreateNeed.label\" | label=\"Need\"",
            "COLOUR | @entries[name='NeedLine'] | @entries[name='GoalLine']",
            "VERSION | 12.0.0.201704030900 | 14.0.0.000000000000" })
    @DisplayName("What breaks the rule is found in the file")
    void findsWhatBreaksIt(VsmRule rule, String whole, String broken) {
        List<SourceFile> files = Vsm.files(DESIGN).stream().map(file -> rapport(file, whole, broken)).toList();
        assertThat(rule.violations(Vsm.of(files))).as("%s", rule).isNotEmpty()
                .allMatch(violation -> violation.path().endsWith(".odesign") && violation.line() > 2);
    }

    @Test
    @DisplayName("A violation is on the line where its element begins")
    void line() {
        SourceFile file = new SourceFile("x/description/x.odesign", """
                <a:Group xmlns:a="a" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    name="X">
                  <ownedViewpoints
                      name="Y" domainClass="rapport::Nobody"/>
                </a:Group>
                """);
        assertThat(VsmRule.TYPE.violations(Vsm.of(List.of(file)))).extracting(Violation::line).containsExactly(3);
    }

    private static SourceFile rapport(SourceFile file, String whole, String broken) {
        if (!file.name().equals("rapport.odesign")) {
            return file;
        }
        assertThat(file.text()).contains(whole);
        return new SourceFile(file.path(), file.text().replace(whole, broken));
    }
}
