// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which groups of people may be shown with their averages, so that nobody can be worked out: neither a group of few,
 * nor few by subtracting shown groups from each other or from everybody, in whatever combination.
 * <p>
 * Whoever knows the averages and sizes of shown groups knows their sums, and with them every combination a1 S1 + a2 S2
 * + … of those. Such a combination tells about few when it weighs nobody but few. People who are in the same groups
 * always weigh the same, so it is enough to look at those sets of people, and whether the sums are as many without
 * them.
 */
public final class SmallGroups {

    /** More small sets than these are not tried in all combinations; the group that makes them is not shown then. */
    private static final int MOST_TRIED = 16;

    private static final double NOTHING = 1e-9;

    private final int minimum;

    private final List<BitSet> shown = new ArrayList<>();

    private SmallGroups(int minimum) {
        this.minimum = minimum;
    }

    /**
     * The groups that may be shown beside the figure for everybody.
     *
     * @param everybody the people about whom the figure is, as indices
     * @param groups the groups in the order in which they shall be shown; of those that tell too much together the
     *        later is left out
     * @param minimum the fewest people about whom something may be told; 1 or less: anything
     * @return for each group whether to show it; none when everybody is too few
     */
    public static List<Boolean> shown(BitSet everybody, List<BitSet> groups, int minimum) {
        SmallGroups small = new SmallGroups(minimum);
        if (everybody.cardinality() < minimum) {
            return groups.stream().map(group -> false).toList();
        }
        small.shown.add(everybody);
        return groups.stream().map(group -> {
            BitSet members = (BitSet) group.clone();
            members.and(everybody);
            return small.take(members);
        }).toList();
    }

    private boolean take(BitSet group) {
        if (group.cardinality() < minimum) {
            return false;
        }
        shown.add(group);
        boolean safe = isSafe();
        if (!safe) {
            shown.removeLast();
        }
        return safe;
    }

    private boolean isSafe() {
        List<boolean[]> large = new ArrayList<>();
        List<boolean[]> small = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        atoms().forEach((groups, size) -> {
            if (size < minimum) {
                small.add(column(groups));
                sizes.add(size);
            } else {
                large.add(column(groups));
            }
        });
        List<boolean[]> all = new ArrayList<>(large);
        all.addAll(small);
        int rank = rank(all);
        if (small.isEmpty() || rank(large) == rank) {
            return true;
        }
        return small.size() <= MOST_TRIED && isSafe(large, small, sizes, 0, 0, rank);
    }

    /**
     * Whether no choice of small sets that are few together tells something about itself: the sums are then fewer
     * without them.
     *
     * @param kept the sets that are kept, to begin with the large ones
     */
    private boolean isSafe(List<boolean[]> kept, List<boolean[]> small, List<Integer> sizes, int next, int left,
            int rank) {
        if (next == small.size()) {
            return left == 0 || rank(kept) == rank;
        }
        List<boolean[]> more = new ArrayList<>(kept);
        more.add(small.get(next));
        return isSafe(more, small, sizes, next + 1, left, rank) && (left + sizes.get(next) >= minimum
                || isSafe(kept, small, sizes, next + 1, left + sizes.get(next), rank));
    }

    /** How many people are in exactly the same shown groups, by those groups. */
    private Map<BitSet, Integer> atoms() {
        Map<BitSet, Integer> atoms = new HashMap<>();
        BitSet everybody = shown.getFirst();
        for (int person = everybody.nextSetBit(0); person >= 0; person = everybody.nextSetBit(person + 1)) {
            BitSet groups = new BitSet();
            for (int i = 0; i < shown.size(); i++) {
                groups.set(i, shown.get(i).get(person));
            }
            atoms.merge(groups, 1, Integer::sum);
        }
        return atoms;
    }

    private boolean[] column(BitSet groups) {
        boolean[] column = new boolean[shown.size()];
        groups.stream().forEach(group -> column[group] = true);
        return column;
    }

    /** How many of the sums are independent of each other, by Gaussian elimination. */
    private int rank(List<boolean[]> columns) {
        double[][] rows = new double[columns.size()][shown.size()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < shown.size(); j++) {
                rows[i][j] = columns.get(i)[j] ? 1 : 0;
            }
        }
        int rank = 0;
        for (int column = 0; column < shown.size() && rank < rows.length; column++) {
            int pivot = largest(rows, rank, column);
            if (Math.abs(rows[pivot][column]) > NOTHING) {
                double[] row = rows[pivot];
                rows[pivot] = rows[rank];
                rows[rank] = row;
                for (int other = rank + 1; other < rows.length; other++) {
                    subtract(row, rows[other], column);
                }
                rank++;
            }
        }
        return rank;
    }

    private static int largest(double[][] rows, int from, int column) {
        int largest = from;
        for (int i = from + 1; i < rows.length; i++) {
            largest = Math.abs(rows[i][column]) > Math.abs(rows[largest][column]) ? i : largest;
        }
        return largest;
    }

    private static void subtract(double[] row, double[] from, int column) {
        double share = from[column] / row[column];
        if (share != 0) {
            for (int i = column; i < row.length; i++) {
                from[i] -= share * row[i];
            }
        }
    }
}
