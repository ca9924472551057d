// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules that every file keeps by itself. */
class HouseRuleTests {

    private static final String MARK = "HERE";

    @ParameterizedTest
    @EnumSource
    @DisplayName("Every file keeps the rule")
    void everyFileKeeps(HouseRule rule) {
        List<SourceFile> files = Checkout.files(rule::judges);
        assertThat(files).as("files that %s is about", rule).isNotEmpty();
        assertThat(files.stream().flatMap(rule::violations)).as("%s", rule).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A file that breaks the rule is found, with the line")
    void findsWhatBreaksIt(HouseRule rule) {
        SourceFile sample = Checkout.sample(rule.name());
        assertThat(rule.judges(sample)).as("%s is about %s", rule, sample.path()).isTrue();
        assertThat(rule.violations(sample)).as("%s", rule).extracting(Violation::line)
                .containsExactly(markedLine(sample));
    }

    private static int markedLine(SourceFile sample) {
        List<String> lines = sample.lines();
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).contains(MARK)) {
                return index + 1;
            }
        }
        throw new IllegalArgumentException("No line of the sample " + sample.path() + " holds " + MARK);
    }
}
