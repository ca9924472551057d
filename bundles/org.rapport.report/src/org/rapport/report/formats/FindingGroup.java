// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.Worker;

/**
 * Findings by whom or what they are about.
 *
 * @param subject a person, a worker or the plan
 * @param findings what was found about them, worst first
 */
public record FindingGroup(Identifiable subject, List<Finding> findings) {

    /** People, the worst first, then workers, then the plan. */
    public static List<FindingGroup> of(List<Finding> findings) {
        Map<Identifiable, List<Finding>> bySubject = new LinkedHashMap<>();
        findings.forEach(
                finding -> bySubject.computeIfAbsent(finding.subject(), key -> new ArrayList<>()).add(finding));
        return bySubject.entrySet().stream().map(entry -> new FindingGroup(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(FindingGroup::kind).thenComparing(FindingGroup::counts,
                        FindingGroup::worstFirst))
                .toList();
    }

    private int kind() {
        return subject instanceof Person ? 0 : subject instanceof Worker ? 1 : 2;
    }

    /** Findings that nobody has overridden, by severity. */
    private int[] counts() {
        int[] counts = new int[Severity.values().length];
        findings.stream().filter(finding -> !finding.isOverridden())
                .forEach(finding -> counts[finding.severity().ordinal()]++);
        return counts;
    }

    private static int worstFirst(int[] one, int[] other) {
        return Arrays.compare(other, one);
    }
}
