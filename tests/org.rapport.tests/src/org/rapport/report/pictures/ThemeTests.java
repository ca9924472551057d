// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.report.internal.draw.Palette;
import org.rapport.report.internal.draw.Tone;

/** Colours can be told from each other and read. */
class ThemeTests {

    private static final List<Tone> BEHIND_TEXT = List.of(Tone.PAPER, Tone.PANEL, Tone.STRENGTH, Tone.GOAL, Tone.STEP,
            Tone.NEED, Tone.PERSON, Tone.WORKER, Tone.COMMUNITY, Tone.LOOK);

    @ParameterizedTest
    @EnumSource(Palette.class)
    @DisplayName("Text has a contrast of 4.5 to 1 on everything it may stand on")
    void textIsReadable(Palette palette) {
        for (Tone behind : BEHIND_TEXT) {
            assertThat(contrast(palette, Tone.INK, behind)).as("ink on %s", behind).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(palette, Tone.MUTED, behind)).as("muted on %s", behind).isGreaterThanOrEqualTo(4.5);
        }
        for (Tone behind : List.of(Tone.HEAT_1, Tone.HEAT_2)) {
            assertThat(contrast(palette, Tone.INK, behind)).as("ink on %s", behind).isGreaterThanOrEqualTo(4.5);
        }
        for (Tone behind : List.of(Tone.HEAT_3, Tone.HEAT_4)) {
            assertThat(contrast(palette, Tone.ON_HEAT, behind)).as("on %s", behind).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    @DisplayName("Lines that carry meaning have a contrast of 3 to 1 with paper and with the fill they bound")
    void linesAreVisible(Palette palette) {
        for (Tone tone : Tone.values()) {
            if (tone.name().endsWith("_EDGE")) {
                Tone fill = Tone.valueOf(tone.name().replace("_EDGE", ""));
                assertThat(contrast(palette, tone, Tone.PAPER)).as("%s on paper", tone).isGreaterThanOrEqualTo(3);
                assertThat(contrast(palette, tone, fill)).as("%s on %s", tone, fill).isGreaterThanOrEqualTo(3);
            }
        }
        assertThat(contrast(palette, Tone.EDGE, Tone.PAPER)).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("A page declares every colour")
    void css(Theme theme) {
        assertThat(theme.css()).matches("(--picture-[a-z0-9-]+:#[0-9a-f]{6};)+");
        assertThat(Tone.values()).allSatisfy(tone -> assertThat(theme.css()).contains(tone.property() + ":#"));
    }

    /** By the Web Content Accessibility Guidelines. */
    private static double contrast(Palette palette, Tone one, Tone other) {
        double first = luminance(palette.colour(one));
        double second = luminance(palette.colour(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
