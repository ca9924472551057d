// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.internal;

import java.util.ArrayList;
import java.util.List;

import org.rapport.checks.Messages;

/** The wording of maps and tables, and how it is laid out on them. */
public final class Texts {

    /** The texts of this bundle. */
    public static final Messages TEXTS = Messages.of(Texts.class);

    /** Characters in a line of a card. */
    private static final int COLUMNS = 30;

    /** Lines on a card; what does not fit is told by the tooltip. */
    private static final int LINES = 4;

    private Texts() {
    }

    /** A text broken into short lines between words, and cut with an ellipsis where it is too long for a card. */
    public static String card(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("\\s+")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > COLUMNS) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        if (lines.size() > LINES) {
            return String.join("\n", lines.subList(0, LINES)) + "…";
        }
        return String.join("\n", lines);
    }

    /** Lines one below the other, without the empty ones. */
    public static String lines(String... lines) {
        List<String> kept = new ArrayList<>();
        for (String line : lines) {
            if (line != null && !line.isBlank()) {
                kept.add(line);
            }
        }
        return String.join("\n", kept);
    }

    /** A text, or a question where it is empty, so that nothing on a map is blank. */
    public static String orAsk(String text, String key) {
        return text == null || text.isBlank() ? TEXTS.text(key) : text.strip();
    }
}
