// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.calc.Window;
import org.rapport.model.metrics.PersonMetrics;
import org.rapport.ui.internal.pictures.ContinuityWords;
import org.rapport.ui.internal.pictures.Zoom;

@DisplayName("Continuity in words, and zoom")
class ContinuityWordsTests {

    private static final Window FORTNIGHT = new Window(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 15));

    @Test
    @DisplayName("Each figure is said with what it means")
    void saysFigures() {
        assertThat(ContinuityWords.of(metrics(10, 3, 0.42), FORTNIGHT, 4))
                .anyMatch(line -> line.startsWith("3 different workers came, 10 times, in 14 days: about 45 minutes"))
                .anyMatch(line -> line.startsWith("Continuity of care (COC) 0.42: 1 when"))
                .noneMatch(line -> line.contains("index would say nothing"));
    }

    @Test
    @DisplayName("With too few visits it says that there is no index, and without any that nobody came")
    void saysWhatIsMissing() {
        assertThat(ContinuityWords.of(metrics(2, 1, null), FORTNIGHT, 4))
                .anyMatch(line -> line.startsWith("One worker came, 2 times"))
                .anyMatch(line -> line.startsWith("With fewer than 4 visits"));
        assertThat(ContinuityWords.of(metrics(0, 0, null), FORTNIGHT, 4))
                .containsExactly("Nobody came in the 14 days looked at.");
    }

    @Test
    @DisplayName("A picture that fits is never larger than it was made, and steps have limits")
    void zooms() {
        assertThat(Zoom.FIT.of(400, 800, 1)).isEqualTo(1);
        assertThat(Zoom.FIT.of(1600, 800, 1)).isEqualTo(0.5);
        assertThat(Zoom.FIT.of(400, 800, 1.5)).as("words in it grow with letters").isEqualTo(1.5);
        assertThat(Zoom.FIT.of(1600, 400, 1.5)).as("and shrink less to fit").isEqualTo(0.75);
        assertThat(Zoom.ACTUAL.of(1600, 800, 1)).isEqualTo(1);
        assertThat(Zoom.larger(4).of(100, 100, 1)).isEqualTo(4);
        assertThat(Zoom.smaller(0.25).of(100, 100, 1)).isEqualTo(0.25);
    }

    private static PersonMetrics metrics(int visits, int workers, Double coc) {
        return new PersonMetrics("p1", "Ada", visits, workers, null, coc, null, null, null, visits == 0 ? null : 1, 0,
                45, null);
    }
}
