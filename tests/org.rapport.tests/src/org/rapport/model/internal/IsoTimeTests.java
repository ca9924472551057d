// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTests {

    @Test
    @DisplayName("The spelling of saved plans is read as the general parser reads it, on every day of four years")
    void usualSpelling() {
        LocalDateTime moment = LocalDateTime.parse("2027-01-01T00:00:00");
        for (int i = 0; i < 4 * 366; i++) {
            assertThat(IsoTime.dateTime(IsoTime.text(moment))).isEqualTo(moment);
            moment = moment.plusDays(1).plusMinutes(61).plusSeconds(1);
        }
    }

    @ParameterizedTest
    @DisplayName("Other spellings of a moment are read too")
    @ValueSource(strings = { "2028-02-29T23:59:59", "2026-01-31T00:00:00", "2026-03-02T09:30", "2026-03-02T09:30:00.5",
            "0000-01-01T00:00:00", "-0001-01-01T00:00:00", "+12026-03-02T09:30:00" })
    void otherSpellings(String text) {
        assertThat(IsoTime.dateTime(text)).isEqualTo(LocalDateTime.parse(text));
    }

    @ParameterizedTest
    @DisplayName("What is no moment is refused")
    @ValueSource(strings = { "2026-02-29T00:00:00", "2026-13-01T00:00:00", "2026-00-01T00:00:00",
            "2026-01-00T00:00:00", "2026-01-01T24:00:01", "2026-01-01T00:60:00", "2026-01-01T00:00:60",
            "2026-01-01 00:00:00", "2026-01-01T00:00:0x", "２０26-01-01T00:00:00", "2026-1-01T000:00:00" })
    void refused(String text) {
        assertThatThrownBy(() -> IsoTime.dateTime(text)).isInstanceOf(DateTimeParseException.class);
    }

    @ParameterizedTest
    @DisplayName("No text is no moment")
    @ValueSource(strings = "")
    void empty(String text) {
        assertThat(IsoTime.dateTime(text)).isNull();
        assertThat(IsoTime.dateTime(null)).isNull();
    }
}
