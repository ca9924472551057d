// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody can be worked out from what is shown about groups. */
class SmallGroupsTests {

    private static final int MINIMUM = 5;

    @Test
    @DisplayName("A group of the least size is shown, one smaller is not")
    void size() {
        assertThat(shown(20, range(0, 5))).containsExactly(true);
        assertThat(shown(20, range(0, 4))).containsExactly(false);
        assertThat(shown(20, range(0, 0))).containsExactly(false);
    }

    @Test
    @DisplayName("Among too few people nothing is shown")
    void fewPeople() {
        assertThat(shown(4, range(0, 4))).containsExactly(false);
        assertThat(shown(5, range(0, 5))).containsExactly(true);
    }

    @Test
    @DisplayName("A group that all but few belong to tells about those few, by subtraction from everybody")
    void complement() {
        assertThat(shown(20, range(0, 16))).containsExactly(false);
        assertThat(shown(20, range(0, 15))).containsExactly(true);
        assertThat(shown(20, range(0, 20))).containsExactly(true);
    }

    @Test
    @DisplayName("Of two groups that differ by few, one is shown")
    void nested() {
        assertThat(shown(40, range(0, 12), range(0, 10))).containsExactly(true, false);
        assertThat(shown(40, range(0, 12), range(0, 7))).containsExactly(true, true);
    }

    @Test
    @DisplayName("Groups that leave few over together are not all shown")
    void remainder() {
        assertThat(shown(26, range(0, 12), range(12, 25))).containsExactly(true, false);
        assertThat(shown(26, range(0, 13), range(13, 26))).containsExactly(true, true);
    }

    @Test
    @DisplayName("Of overlapping groups few can come out by adding and subtracting, though every difference is large")
    void overlapping() {
        // A + B - everybody weighs once more those who are in both, and takes away those who are in neither.
        BitSet first = range(0, 14);
        BitSet second = range(12, 26);
        assertThat(shown(26, first, second)).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(ints = { 2, 3, 5 })
    @DisplayName("Whatever the groups, no combination of what is shown weighs only few")
    void adversary(int minimum) {
        int told = 0;
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            int people = 3 + random.nextInt(18);
            List<BitSet> groups = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                groups.add(random(random, people, groups));
            }
            BitSet everybody = range(0, people);
            List<Boolean> shown = SmallGroups.shown(everybody, groups, minimum);
            List<BitSet> open = new ArrayList<>();
            IntStream.range(0, groups.size()).filter(shown::get).forEach(i -> open.add(groups.get(i)));
            told += open.size();
            if (people >= minimum) {
                open.add(everybody);
            }
            assertThat(fewestWeighed(open, people)).as("seed %d, %s", seed, open).isGreaterThanOrEqualTo(minimum);
        }
        assertThat(told).as("groups shown, so that the test is about something").isGreaterThan(200);
    }

    @Test
    @DisplayName("Thousands of people in many groups are judged at once, and nearly all groups shown")
    void many() {
        Random random = new Random(1);
        List<BitSet> groups = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            BitSet group = new BitSet();
            IntStream.range(0, 10_000).filter(person -> random.nextInt(3) == 0).forEach(group::set);
            groups.add(group);
        }
        assertThat(shown(10_000, groups.toArray(BitSet[]::new))).containsOnly(true);
    }

    /** Of all combinations with small weights, the fewest people that one weighs at all. */
    private static int fewestWeighed(List<BitSet> groups, int people) {
        int fewest = Integer.MAX_VALUE;
        int[] weights = new int[groups.size()];
        Arrays.fill(weights, -2);
        while (true) {
            int weighed = 0;
            for (int person = 0; person < people; person++) {
                int weight = 0;
                for (int i = 0; i < weights.length; i++) {
                    weight += groups.get(i).get(person) ? weights[i] : 0;
                }
                weighed += weight != 0 ? 1 : 0;
            }
            fewest = weighed == 0 ? fewest : Math.min(fewest, weighed);
            int digit = 0;
            while (digit < weights.length && weights[digit] == 2) {
                weights[digit++] = -2;
            }
            if (digit == weights.length) {
                return fewest;
            }
            weights[digit]++;
        }
    }

    /** Any group; often one that is near another, because those are the dangerous ones. */
    private static BitSet random(Random random, int people, List<BitSet> others) {
        BitSet group = new BitSet();
        if (!others.isEmpty() && random.nextBoolean()) {
            group.or(others.get(random.nextInt(others.size())));
            group.flip(random.nextInt(people));
        } else {
            IntStream.range(0, people).filter(person -> random.nextBoolean()).forEach(group::set);
        }
        if (random.nextInt(3) == 0) {
            group.flip(0, people);
        }
        return group;
    }

    private static List<Boolean> shown(int people, BitSet... groups) {
        return SmallGroups.shown(range(0, people), List.of(groups), MINIMUM);
    }

    private static BitSet range(int from, int to) {
        BitSet people = new BitSet();
        people.set(from, to);
        return people;
    }
}
