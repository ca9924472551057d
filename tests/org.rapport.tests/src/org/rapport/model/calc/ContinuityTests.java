// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ContinuityTests {

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvFileSource(resources = "continuity.csv")
    @DisplayName("The indices agree with figures worked out from the published formulas")
    void published(String metric, String visits, double expected) {
        Continuity continuity = of(visits);
        assertThat(figure(continuity, metric)).isCloseTo(expected, within(1e-6));
        assertThat(continuity.attendances()).isEqualTo(visits.length());
    }

    @Test
    @DisplayName("Without visits nothing is defined, not even the hand-offs")
    void noVisits() {
        assertThat(Continuity.of(List.of()))
                .isEqualTo(new Continuity(0, 0, 0, null, null, null, null, null, null));
    }

    @Test
    @DisplayName("One visit has a usual worker, but neither COC nor sequence")
    void oneVisit() {
        Continuity continuity = of("A");
        assertThat(continuity.visits()).isEqualTo(1);
        assertThat(continuity.upc()).isEqualTo(1);
        assertThat(continuity.hi()).isEqualTo(1);
        assertThat(continuity.coc()).isNull();
        assertThat(continuity.secon()).isNull();
        assertThat(continuity.handOffs()).isZero();
    }

    @Test
    @DisplayName("Equal concentration can hide opposite sequences")
    void sequenceMatters() {
        Continuity inBlocks = of("AAAAABBBBB");
        Continuity alternating = of("ABABABABAB");
        assertThat(inBlocks.upc()).isEqualTo(alternating.upc());
        assertThat(inBlocks.coc()).isEqualTo(alternating.coc());
        assertThat(inBlocks.hi()).isEqualTo(alternating.hi());
        assertThat(inBlocks.mmci()).isEqualTo(alternating.mmci());
        assertThat(inBlocks.secon()).isCloseTo(8 / 9.0, within(1e-12));
        assertThat(alternating.secon()).isZero();
    }

    @Test
    @DisplayName("Ten workers in ten visits: no COC, all hand-offs")
    void allStrangers() {
        Continuity continuity = of("ABCDEFGHIJ");
        assertThat(continuity.coc()).isZero();
        assertThat(continuity.handOffs()).isEqualTo(9);
        assertThat(continuity.mmci()).isCloseTo(0.0110, within(1e-4));
    }

    @Test
    @DisplayName("A visit by two workers is two attendances, and continues with either of them")
    void twoWorkersOnAVisit() {
        Continuity continuity = Continuity.of(List.of(List.of("A", "B"), List.of("B"), List.of("A")));
        assertThat(continuity.visits()).isEqualTo(3);
        assertThat(continuity.attendances()).isEqualTo(4);
        assertThat(continuity.workers()).isEqualTo(2);
        assertThat(continuity.upc()).isEqualTo(0.5);
        assertThat(continuity.coc()).isCloseTo((4 + 4 - 4) / 12.0, within(1e-12));
        assertThat(continuity.secon()).isEqualTo(0.5);
        assertThat(continuity.handOffs()).isEqualTo(1);
    }

    @Test
    @DisplayName("A visit that nobody takes yet is left out, so it neither counts nor separates")
    void unfilledVisit() {
        Continuity continuity = Continuity.of(List.of(List.of("A"), List.of(), List.of("A")));
        assertThat(continuity).isEqualTo(of("AA"));
        assertThat(Continuity.of(List.of(List.of()))).isEqualTo(Continuity.of(List.of()));
    }

    @Test
    @DisplayName("Hand-offs are (N - 1)(1 - SECON) where each visit has one worker")
    void handOffsFollowFromSecon() {
        for (String visits : List.of("A", "AB", "AABACABDAA", "ABCABCABCAAA")) {
            Continuity continuity = of(visits);
            double secon = continuity.secon() == null ? 1 : continuity.secon();
            assertThat((double) continuity.handOffs()).isCloseTo((visits.length() - 1) * (1 - secon), within(1e-9));
        }
    }

    @Test
    @DisplayName("Below the fewest visits the indices are undefined and the counts stay; on it they are defined")
    void tooFewVisits() {
        Continuity continuity = of("ABA");
        assertThat(continuity.undefinedBelow(3)).isEqualTo(continuity);
        assertThat(continuity.undefinedBelow(4))
                .isEqualTo(new Continuity(3, 3, 2, null, null, null, null, null, 2));
    }

    private static Continuity of(String visits) {
        return Continuity.of(visits.chars().mapToObj(worker -> List.of((char) worker)).toList());
    }

    private static double figure(Continuity continuity, String metric) {
        return switch (metric) {
            case "UPC" -> continuity.upc();
            case "COC" -> continuity.coc();
            case "SECON" -> continuity.secon();
            case "HI" -> continuity.hi();
            case "MMCI" -> continuity.mmci();
            case "HANDOFFS" -> continuity.handOffs();
            case "UNIQUE_WORKERS" -> continuity.workers();
            default -> throw new IllegalArgumentException(metric);
        };
    }
}
