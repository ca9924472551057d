// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One use of a tool, written as {@code TOOL : SUBJECT -> OBJECT = TEXT}; object and text may be missing. Elements are
 * named by their ids, lines of a diagram as {@code SOURCE/TARGET}.
 *
 * @param tool its name in the viewpoint specification
 * @param subject what it is used on: what is clicked, dragged or beneath the mouse
 * @param object where it leads: the other end of a line, the box to drop in, the column of a table; empty without
 * @param text what is typed, or the button to press when something is asked; empty without
 */
record ToolUse(String tool, String subject, String object, String text) {

    private static final Pattern FORM = Pattern
            .compile("(?<tool>\\S+) : (?<subject>\\S+)( -> (?<object>\\S+))?( =(?<text>.*))?");

    static ToolUse of(String written) {
        Matcher matcher = FORM.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No use of a tool: " + written);
        }
        String text = matcher.group("text");
        return new ToolUse(matcher.group("tool"), matcher.group("subject"), orEmpty(matcher.group("object")),
                text == null ? "" : text.strip().replace("\\n", "\n"));
    }

    /** The kind of map that has the tool. Ids of tools begin with the initials of their map. */
    PlanMap kind() {
        return Stream.of(PlanMap.values()).filter(kind -> tool.startsWith(MapTools.prefix(kind))).findFirst()
                .orElseThrow();
    }

    private static String orEmpty(String part) {
        return part == null ? "" : part;
    }
}
