// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whom reports are for. */
class AudienceTests {

    @Test
    @DisplayName("Those a report can be for have the words of the command line")
    void words() {
        assertThat(Audience.values()).extracting(Audience::word)
                .containsExactly("team", "person", "relative", "commissioner");
    }
}
