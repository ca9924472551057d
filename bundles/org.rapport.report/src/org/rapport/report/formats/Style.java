// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.formats;

import org.rapport.checks.Finding;

/** Colour and weight of text on a terminal that shows them. Colour says nothing that words do not say too. */
public final class Style {

    private static final String BOLD = "1";

    private static final String DIM = "2";

    private static final String RED = "31";

    private static final String YELLOW = "33";

    private static final String CYAN = "36";

    private final boolean coloured;

    /** @param coloured whether there is colour and weight; else text stays as it is */
    public Style(boolean coloured) {
        this.coloured = coloured;
    }

    /** Text that stands out. */
    public String bold(String text) {
        return paint(BOLD, text);
    }

    /** Text that stands back. */
    public String dim(String text) {
        return paint(DIM, text);
    }

    /** Text in the colour of a finding. */
    public String of(Finding finding, String text) {
        if (finding.isOverridden()) {
            return dim(text);
        }
        return switch (finding.severity()) {
            case ERROR -> paint(RED, text);
            case WARNING -> paint(YELLOW, text);
            case INFO -> paint(CYAN, text);
        };
    }

    private String paint(String code, String text) {
        return coloured ? "\u001b[" + code + 'm' + text + "\u001b[0m" : text;
    }
}
