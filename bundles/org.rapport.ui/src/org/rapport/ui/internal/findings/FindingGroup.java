// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Identifiable;

/**
 * Findings that are shown under one heading.
 *
 * @param key what they have in common
 * @param findings worst first, never empty; answered ones come last
 */
public record FindingGroup(Key key, List<Finding> findings) {

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::isOverridden)
            .thenComparing(Finding::severity).thenComparing(Finding::shortfall, Comparator.reverseOrder());

    private static final Comparator<FindingGroup> MOST_FIRST = Comparator
            .<FindingGroup>comparingInt(group -> -group.count(Severity.ERROR))
            .thenComparingInt(group -> -group.count(Severity.WARNING))
            .thenComparingInt(group -> -group.count(Severity.INFO)).thenComparing(group -> group.key().label());

    /**
     * What findings have in common.
     *
     * @param id stays the same when labels change
     * @param label as the user reads it
     * @param element whom it is about; null when it is not about an element
     */
    public record Key(String id, String label, Identifiable element) {
    }

    /** The findings that pass a filter, in groups: the group that asks for most comes first. */
    public static List<FindingGroup> of(List<Finding> findings, Grouping grouping, FindingFilter filter) {
        Map<String, FindingGroup> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (filter.shows(finding)) {
                Key key = grouping.key(finding);
                groups.computeIfAbsent(key.id(), id -> new FindingGroup(key, new ArrayList<>())).findings()
                        .add(finding);
            }
        }
        groups.values().forEach(group -> group.findings().sort(WORST_FIRST));
        Comparator<FindingGroup> order = grouping == Grouping.SEVERITY
                ? Comparator.comparing(group -> group.findings().getFirst().severity())
                : MOST_FIRST;
        return groups.values().stream().sorted(order).toList();
    }

    /** The most that one of them asks for; null when all are answered. */
    public Severity worst() {
        Finding first = findings.getFirst();
        return first.isOverridden() ? null : first.severity();
    }

    /** How many of a severity nobody has answered. */
    public int count(Severity severity) {
        return (int) findings.stream().filter(each -> !each.isOverridden() && each.severity() == severity).count();
    }
}
