// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is measured, broken into lines and shortened without losing or splitting characters. */
class FontTests {

    private static final Font FONT = new Font(10, false, Tone.INK);

    private static final double WIDTH = 100;

    @ParameterizedTest
    @ValueSource(strings = {
            "I baked for the whole street for forty years", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
            "毎週木曜日に近所の人たちのためにパンを焼きたい。", "أريد أن أمشي إلى السوق مع جارتي كل صباح",
            "👩‍🍳👩‍🍳👩‍🍳👩‍🍳👩‍🍳👩‍🍳👩‍🍳👩‍🍳👩‍🍳👩‍🍳👩‍🍳👩‍🍳" })
    @DisplayName("Lines are no wider than asked, and together say everything")
    void wraps(String text) {
        List<String> lines = FONT.wrap(text, WIDTH, 99);
        assertThat(lines).hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(FONT.width(line)).isLessThanOrEqualTo(WIDTH));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    @DisplayName("Lines end between words, and a separating dot is left out between lines")
    void breaksBetweenWords() {
        assertThat(FONT.wrap("Support worker · regular", 95, 9)).containsExactly("Support worker", "regular");
        assertThat(FONT.wrap("  two \n words\t ", WIDTH, 9)).containsExactly("two words");
        assertThat(FONT.wrap("", WIDTH, 9)).isEmpty();
        assertThat(FONT.wrap(null, WIDTH, 9)).isEmpty();
    }

    @Test
    @DisplayName("A width in which nothing fits takes one character a line")
    void narrow() {
        assertThat(FONT.wrap("WWW", 1, 9)).containsExactly("W", "W", "W");
    }

    @Test
    @DisplayName("What is too long ends with an ellipsis that fits, and no character is split")
    void shortens() {
        assertThat(FONT.wrap("one two three four five six seven eight nine ten", 60, 2)).hasSize(2).last().asString()
                .endsWith("…");
        String shortened = FONT.fit("👍🏽".repeat(20), WIDTH);
        assertThat(FONT.width(shortened)).isLessThanOrEqualTo(WIDTH);
        assertThat(shortened.replace("👍🏽", "")).isEqualTo("…");
        assertThat(FONT.fit("short", WIDTH)).isEqualTo("short");
    }

    @Test
    @DisplayName("Marks and directions take no width; what is not in the table is taken to be wide")
    void kinds() {
        assertThat(FONT.width("e\u0301")).isEqualTo(FONT.width("e"));
        assertThat(FONT.width("\u202Ba\u202C")).isEqualTo(FONT.width("a"));
        assertThat(FONT.width("漢")).isEqualTo(10);
        assertThat(new Font(10, true, Tone.INK).width("street")).isGreaterThan(FONT.width("street"));
    }

    @Test
    @DisplayName("The first letter with a direction says how a text is read")
    void direction() {
        assertThat(TextMeasure.isRightToLeft("123 أريد x")).isTrue();
        assertThat(TextMeasure.isRightToLeft("x أريد")).isFalse();
        assertThat(TextMeasure.isRightToLeft("")).isFalse();
    }

    @Test
    @DisplayName("No sans-serif font of this machine is wider than measured")
    void isUpperBound() {
        List<String> known = List.of("DejaVu Sans", "Liberation Sans", "Noto Sans", "Open Sans", "Roboto");
        List<String> here = List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                .stream().filter(known::contains).toList();
        Assumptions.assumeFalse(here.isEmpty(), "none of the fonts is installed");
        FontRenderContext context = new FontRenderContext(null, true, true);
        for (String family : here) {
            for (boolean bold : new boolean[] { false, true }) {
                java.awt.Font font = new java.awt.Font(family, bold ? java.awt.Font.BOLD : java.awt.Font.PLAIN, 100);
                for (String text : List.of("Bake for my neighbours again", "1,445 min, as much as is best", "WÄŁŵ€…")) {
                    assertThat(font.getStringBounds(text, context).getWidth()).as("%s in %s", text, font)
                            .isLessThanOrEqualTo(TextMeasure.width(text, 100, bold) + 0.5);
                }
            }
        }
    }
}
