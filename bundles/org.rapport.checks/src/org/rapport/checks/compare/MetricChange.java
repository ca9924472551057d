// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The figures of one person, relationship or worker in two states of a plan.
 *
 * @param id the id, the same in both
 * @param before the figures as they were; null when it was not in the plan
 * @param after the figures as they are; null when it is not in the plan
 * @param <R> the figures
 */
public record MetricChange<R>(String id, R before, R after) {

    /** Whether a figure differs, or one of the states has none. */
    public boolean isChange() {
        return before == null || !before.equals(after);
    }

    /** By id: those of the state after in its order, then those that only the state before has. */
    static <R> List<MetricChange<R>> match(List<R> before, List<R> after, Function<R, String> id) {
        Map<String, R> left = new LinkedHashMap<>();
        before.forEach(row -> left.put(id.apply(row), row));
        List<MetricChange<R>> changes = new ArrayList<>();
        after.forEach(row -> changes.add(new MetricChange<>(id.apply(row), left.remove(id.apply(row)), row)));
        left.forEach((key, row) -> changes.add(new MetricChange<>(key, row, null)));
        return List.copyOf(changes);
    }
}
