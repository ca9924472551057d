// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.text;

import java.math.BigDecimal;

/** Cells of spreadsheets: alike in every country, and nothing that runs. */
public final class Cells {

    /** What a spreadsheet would take for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private Cells() {
    }

    /**
     * A value as a cell: empty for null, a number without an exponent. A text that a spreadsheet would run as a formula
     * gets an apostrophe in front.
     */
    public static String of(Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text(text);
            case Double number -> new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    private static String text(String text) {
        return text.length() > 1 && FORMULA.indexOf(text.charAt(0)) >= 0 ? '\'' + text : text;
    }
}
