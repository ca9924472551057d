// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.html;

/** Makes of any text one that HTML and XML read as that text. What neither can hold becomes a replacement character. */
final class Escape {

    private static final char REPLACEMENT = '�';

    private Escape() {
    }

    static void text(String text, StringBuilder out) {
        if (text != null) {
            text.codePoints().forEach(point -> append(point, out));
        }
    }

    static void value(String value, StringBuilder out) {
        value.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.append(' ');
                default -> append(point, out);
            }
        });
    }

    private static void append(int point, StringBuilder out) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            default -> {
                if (isXml(point)) {
                    out.appendCodePoint(point);
                } else {
                    out.append(REPLACEMENT);
                }
            }
        }
    }

    /** The characters of XML 1.0, less the controls that HTML forbids. */
    private static boolean isXml(int point) {
        return point == '\t' || point == '\n' || point >= 0x20 && point < 0x7f || point >= 0xa0 && point < 0xd800
                || point >= 0xe000 && point < 0xfffe || point >= 0x10000;
    }
}
