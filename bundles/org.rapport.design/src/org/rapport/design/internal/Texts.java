// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.rapport.checks.Messages;
import org.rapport.model.WorkerRole;
import org.rapport.model.text.Labels;

/** The wording of maps and tables, and how it is laid out on them. */
public final class Texts {

    /** The texts of this bundle. */
    public static final Messages TEXTS = Messages.of(Texts.class);

    /** Characters in a line of a card. */
    private static final int COLUMNS = 30;

    private static final int NAME_COLUMNS = 20;

    private static final int HINT_COLUMNS = 26;

    /** Lines on a card; what does not fit is told by the tooltip. */
    private static final int LINES = 4;

    /** A space that no line is broken at. */
    private static final String ROOM = "\u00a0\u00a0";

    private Texts() {
    }

    /** A text broken into short lines between words, and cut with an ellipsis where it is too long for a card. */
    public static String card(String text) {
        return broken(text, COLUMNS);
    }

    /** A name broken into lines that fit into a shape with slanted sides. */
    public static String name(String text) {
        return broken(text, NAME_COLUMNS);
    }

    /** A hint broken into lines that fit into a box with one card in it. */
    public static String hint(String text) {
        return broken(text, HINT_COLUMNS);
    }

    private static String broken(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("\\s+")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > columns) {
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

    /** A role as people write it. */
    public static String role(WorkerRole role) {
        String key = "role." + role.getName();
        return TEXTS.has(key) ? TEXTS.text(key) : Labels.words(role.getName());
    }

    /** A text with a little room beside each line, for a box that is as wide as its longest line. */
    public static String roomy(String text) {
        return text.lines().map(line -> ROOM + line + ROOM).collect(Collectors.joining("\n"));
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
