// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How XML writes texts and SVG writes numbers, whatever the user's language. */
public final class Xml {

    private static final int DECIMALS = 2;

    private Xml() {
    }

    /** A number with two decimals at most, without needless zeros. */
    public static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** As the content of an element; what XML cannot hold becomes the replacement character. */
    public static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(isAllowed(each) ? each : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /** As the value of an attribute in double quotes. */
    public static String attribute(String text) {
        return text(text).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;").replace("\r", "&#13;");
    }

    private static boolean isAllowed(int character) {
        return character >= 0x20 && character <= 0xD7FF || character == '\t' || character == '\n' || character == '\r'
                || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }
}
