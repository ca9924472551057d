// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.examples;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of the {@link Notation}: {@code keyword head head: text | feature value | feature value}.
 *
 * @param source where it stands, for messages
 * @param keyword what it starts with
 * @param head the tokens up to the colon
 * @param text what stands after the colon, up to the first bar; may be empty
 * @param extras what stands after the bars, feature by feature, in order
 */
record NotationLine(String source, String keyword, List<String> head, String text, Map<String, String> extras) {

    private static final String NOT_SAID = "-";

    /** Reads a line. The colon is the first one that no time of day holds: it is followed by a space or nothing. */
    static NotationLine of(String source, String line) {
        String[] fields = line.split("\\|");
        String[] parts = fields[0].strip().split(":(?= |$)", 2);
        List<String> tokens = Arrays.asList(parts[0].strip().split("\\s+"));
        Map<String, String> extras = new LinkedHashMap<>();
        for (int i = 1; i < fields.length; i++) {
            String[] extra = fields[i].strip().split("\\s+", 2);
            extras.put(extra[0], extra.length < 2 ? "true" : extra[1]);
        }
        return new NotationLine(source, tokens.getFirst(), tokens.subList(1, tokens.size()),
                parts.length < 2 ? "" : parts[1].strip(), extras);
    }

    /** A token of the head; null when it is not there or not said. */
    String head(int index) {
        return index >= head.size() || head.get(index).equals(NOT_SAID) ? null : head.get(index);
    }

    /** A failure that names this line. */
    IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(source + ": " + what);
    }
}
