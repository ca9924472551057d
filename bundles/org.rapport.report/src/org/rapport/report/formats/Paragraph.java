// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.formats;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
public final class Paragraph {

    /** Fewer characters than this are no line to read; then text runs on and the terminal breaks it. */
    private static final int FEWEST = 20;

    private Paragraph() {
    }

    /**
     * Text in lines of at most so many characters, broken between words; a longer word stands alone.
     *
     * @param indent spaces before every line but the first, for which they are taken as printed already
     */
    public static String wrap(String text, int indent, int width) {
        if (width - indent < FEWEST || indent + text.length() <= width) {
            return text;
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && indent + line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return String.join('\n' + " ".repeat(indent), lines);
    }
}
