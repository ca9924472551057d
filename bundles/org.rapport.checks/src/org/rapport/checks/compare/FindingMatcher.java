// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

import org.rapport.checks.Finding;
import org.rapport.model.Identifiable;

/**
 * Finds each finding of one run again in another: by check, element and those involved, so that it is the same one as
 * long as ids are kept. Where a check asks several things of the same elements, those that say the same belong
 * together, then those that measured something, in their order.
 */
final class FindingMatcher {

    private record Key(String check, String element, List<String> involved) {

        static Key of(Finding finding) {
            return new Key(finding.check().id(), finding.element().getId(), finding.involved().stream()
                    .map(Identifiable::getId)
                    .sorted(Comparator.nullsFirst(Comparator.naturalOrder())).toList());
        }
    }

    private final Map<Key, List<Finding>> left = new HashMap<>();

    private final Map<Finding, Finding> partners;

    private FindingMatcher(List<Finding> before, List<Finding> after) {
        partners = new IdentityHashMap<>();
        before.forEach(finding -> left.computeIfAbsent(Key.of(finding), key -> new ArrayList<>()).add(finding));
        match(after, (one, other) -> one.message().equals(other.message()));
        match(after, (one, other) -> Objects.equals(one.measured(), other.measured()) && one.measured() != null);
        match(after, (one, other) -> one.measured() != null && other.measured() != null);
    }

    /** What became of each: those of the later run in its order, then those gone in the order of the earlier run. */
    static List<FindingChange> match(List<Finding> before, List<Finding> after) {
        FindingMatcher matcher = new FindingMatcher(before, after);
        List<FindingChange> changes = new ArrayList<>();
        after.forEach(finding -> changes.add(new FindingChange(matcher.partners.get(finding), finding)));
        for (Finding finding : before) {
            if (matcher.left.get(Key.of(finding)).stream().anyMatch(each -> each == finding)) {
                changes.add(new FindingChange(finding, null));
            }
        }
        return changes;
    }

    private void match(List<Finding> after, BiPredicate<Finding, Finding> fits) {
        for (Finding finding : after) {
            List<Finding> candidates = partners.containsKey(finding) ? List.of()
                    : left.getOrDefault(Key.of(finding), List.of());
            for (Finding candidate : candidates) {
                if (fits.test(candidate, finding)) {
                    partners.put(finding, candidate);
                    candidates.removeIf(each -> each == candidate);
                    break;
                }
            }
        }
    }
}
