// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.WorkerRole;

/** How words are laid out. */
class TextsTests {

    @Test
    @DisplayName("Lines are broken between words, and a word that is too long stays whole")
    void broken() {
        assertThat(Texts.name("The women from the works")).isEqualTo("The women from the\nworks");
        assertThat(Texts.name("Llanfairpwllgwyngyllgogerychwyrndrobwll")).hasLineCount(1);
        assertThat(Texts.card("First\n\nthird")).isEqualTo("First\n\nthird");
    }

    @Test
    @DisplayName("What does not fit on a card ends with an ellipsis")
    void cut() {
        assertThat(Texts.card("word ".repeat(24))).hasLineCount(4).doesNotContain("…");
        assertThat(Texts.card("word ".repeat(25))).hasLineCount(4).endsWith("…");
    }

    @Test
    @DisplayName("Roles are written as people write them")
    void roles() {
        assertThat(Texts.role(WorkerRole.OT_ASSISTANT)).isEqualTo("OT assistant");
        assertThat(Texts.orAsk("  ", "ask.need")).isEqualTo("What is hard just now?");
        assertThat(Texts.lines("a", "", null, "b")).isEqualTo("a\nb");
    }
}
