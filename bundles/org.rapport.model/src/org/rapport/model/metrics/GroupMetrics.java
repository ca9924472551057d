// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.metrics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.rapport.model.Person;
import org.rapport.model.calc.SmallGroups;

/**
 * What people of a group get, beside others: is support as good for all? Groups are what people say of themselves, if
 * they like. Figures about few people are never there, nor figures from which such could be worked out by subtraction;
 * see {@link SmallGroups}.
 *
 * @param group its name; null for everybody
 * @param people people in it; null where that would tell about few
 * @param minutesPerDay minutes of support a day
 * @param coc Bice-Boxerman continuity of care
 * @param workers different workers in the window
 * @param gasT GAS T-score
 */
public record GroupMetrics(String group, Integer people, Mean minutesPerDay, Mean coc, Mean workers, Mean gasT) {

    /** Everybody, then the groups that can be shown, the largest first, then by name. */
    static List<GroupMetrics> of(List<Person> people, List<PersonMetrics> metrics, int minimum) {
        Map<String, BitSet> members = members(people);
        List<Map.Entry<String, BitSet>> groups = members.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, BitSet> each) -> -each.getValue().cardinality())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        List<BitSet> sets = groups.stream().map(Map.Entry::getValue).toList();
        BitSet everybody = new BitSet();
        everybody.set(0, people.size());
        List<Boolean> shown = SmallGroups.shown(everybody, sets, minimum);
        List<BitSet> kept = IntStream.range(0, sets.size()).filter(shown::get).mapToObj(sets::get).toList();
        List<String> names = IntStream.range(0, sets.size()).filter(shown::get).mapToObj(i -> groups.get(i).getKey())
                .toList();
        List<List<Mean>> columns = List.of(column(metrics, PersonMetrics::minutesPerDay, kept, minimum),
                column(metrics, PersonMetrics::coc, kept, minimum),
                column(metrics, PersonMetrics::workers, kept, minimum),
                column(metrics, PersonMetrics::gasT, kept, minimum));
        List<GroupMetrics> rows = new ArrayList<>();
        for (int row = 0; row <= kept.size(); row++) {
            Integer size = row > 0 ? Integer.valueOf(kept.get(row - 1).cardinality())
                    : people.size() < minimum ? null : Integer.valueOf(people.size());
            rows.add(new GroupMetrics(row == 0 ? null : names.get(row - 1), size, columns.get(0).get(row),
                    columns.get(1).get(row), columns.get(2).get(row), columns.get(3).get(row)));
        }
        return rows;
    }

    /** How many different groups people say they are in. */
    static int count(List<Person> people) {
        return members(people).size();
    }

    /** The averages of one figure: for everybody, then for each group; hidden where they would tell about few. */
    private static List<Mean> column(List<PersonMetrics> metrics, Function<PersonMetrics, ? extends Number> figure,
            List<BitSet> groups, int minimum) {
        List<Number> values = new ArrayList<>();
        metrics.forEach(each -> values.add(figure.apply(each)));
        BitSet defined = new BitSet();
        IntStream.range(0, values.size()).filter(i -> values.get(i) != null).forEach(defined::set);
        List<Boolean> shown = SmallGroups.shown(defined, groups, minimum);
        List<Mean> means = new ArrayList<>();
        means.add(mean(values, defined).hiddenBelow(minimum));
        for (int i = 0; i < groups.size(); i++) {
            means.add(shown.get(i) ? mean(values, groups.get(i)) : Mean.HIDDEN);
        }
        return means;
    }

    private static Mean mean(List<Number> values, BitSet members) {
        return Mean.of(members.stream().mapToObj(values::get).filter(value -> value != null).toList());
    }

    private static Map<String, BitSet> members(List<Person> people) {
        Map<String, BitSet> members = new TreeMap<>();
        for (int i = 0; i < people.size(); i++) {
            for (String group : people.get(i).getGroups()) {
                members.computeIfAbsent(group, absent -> new BitSet()).set(i);
            }
        }
        return members;
    }
}
