// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.io.Plans;
import org.rapport.ui.internal.findings.FindingFilter;
import org.rapport.ui.internal.findings.FindingGroup;
import org.rapport.ui.internal.findings.Grouping;

@DisplayName("Findings in groups")
class FindingGroupTests {

    private List<Finding> findings;

    @BeforeEach
    void findSomething() throws IOException {
        Path example = Path.of(System.getProperty("rapport.examples")).resolve("riverside/riverside.rapport");
        findings = new CheckRunner(CheckRegistry.installed().checks()).run(Plans.load(example)).findings();
        assertThat(findings).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    @DisplayName("hold every finding once, worst first, in groups that ask for most first")
    void losesNothing(Grouping grouping) {
        List<FindingGroup> groups = FindingGroup.of(findings, grouping, FindingFilter.everything());
        assertThat(groups).flatExtracting(FindingGroup::findings).containsExactlyInAnyOrderElementsOf(findings);
        assertThat(groups).allSatisfy(group -> assertThat(group.findings().stream()
                .filter(each -> !each.isOverridden()).map(Finding::severity)).isSorted());
        if (grouping != Grouping.SEVERITY) {
            assertThat(groups.stream().map(group -> -group.count(Severity.ERROR))).isSorted();
        }
    }

    @Test
    @DisplayName("are found by words in any case and order, in their texts, checks and names")
    void findsWords() {
        Finding one = findings.getFirst();
        String words = one.check().id().toLowerCase(Locale.ROOT) + "  " + one.check().title().toUpperCase(Locale.ROOT);
        assertThat(filter(words).shows(one)).isTrue();
        assertThat(filter(words + " nowhere").shows(one)).isFalse();
    }

    @Test
    @DisplayName("are hidden by severity, and when they are answered")
    void hides() {
        assertThat(FindingGroup.of(findings, Grouping.CHECK, new FindingFilter("", Set.of(Severity.INFO), false)))
                .flatExtracting(FindingGroup::findings)
                .allMatch(each -> each.severity() == Severity.INFO && !each.isOverridden());
        assertThat(FindingGroup.of(findings, Grouping.CHECK, new FindingFilter("", Set.of(), true))).isEmpty();
    }

    private static FindingFilter filter(String words) {
        return new FindingFilter(words, Set.of(Severity.values()), true);
    }
}
