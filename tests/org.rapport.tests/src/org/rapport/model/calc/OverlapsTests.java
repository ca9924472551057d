// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Activity;
import org.rapport.model.RapportFactory;

class OverlapsTests {

    private static final int MANY = 100_000;

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    @Test
    @DisplayName("However many duties overlap, each is looked at once and found once")
    void neverQuadratic() {
        List<Duty> duties = new ArrayList<>();
        for (int minute = 0; minute < MANY; minute++) {
            duties.add(duty(minute, minute + MANY));
        }
        int[] looks = { 0 };
        int[] found = { 0 };
        Overlaps.sweep(counting(duties, looks), (earlier, later) -> found[0]++);
        assertThat(looks[0]).isEqualTo(MANY);
        assertThat(found[0]).isEqualTo(MANY - 1);
    }

    @Test
    @DisplayName("A duty is compared with the one that ends last, not with the one just before")
    void latestEnding() {
        Duty whole = duty(0, 100);
        Duty part = duty(10, 20);
        Duty late = duty(90, 110);
        List<List<Duty>> found = new ArrayList<>();
        Overlaps.sweep(List.of(whole, part, late, duty(110, 120)),
                (earlier, later) -> found.add(List.of(earlier, later)));
        assertThat(found).containsExactly(List.of(whole, part), List.of(whole, late));
    }

    @Test
    @DisplayName("None, one, and duties of no length clash with nothing")
    void nothingToClash() {
        List<Duty> found = new ArrayList<>();
        Overlaps.sweep(List.of(), (earlier, later) -> found.add(later));
        Overlaps.sweep(List.of(duty(0, 10)), (earlier, later) -> found.add(later));
        Overlaps.sweep(List.of(duty(0, 10), duty(5, 5)), (earlier, later) -> found.add(later));
        assertThat(found).isEmpty();
    }

    private static Duty duty(int fromMinute, int toMinute) {
        Activity activity = RapportFactory.eINSTANCE.createActivity();
        return new Duty(activity, new TimeSpan(60L * fromMinute, 60L * toMinute), DAY);
    }

    private static Iterable<Duty> counting(List<Duty> duties, int[] looks) {
        return () -> {
            Iterator<Duty> each = duties.iterator();
            return new Iterator<>() {

                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public Duty next() {
                    looks[0]++;
                    return each.next();
                }
            };
        };
    }
}
