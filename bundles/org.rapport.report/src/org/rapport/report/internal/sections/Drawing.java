// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.Locale;

/** A small picture of bars and lines. Numbers only become part of it as numbers, and words as words. */
final class Drawing {

    private final StringBuilder svg = new StringBuilder();

    /** @param title and description say what it shows, to those who do not see it */
    Drawing(int width, int height, String title, String description) {
        svg.append(String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" "
                        + "role=\"img\" font-family=\"sans-serif\">",
                width, height, width, height));
        svg.append("<title>").append(escaped(title)).append("</title><desc>").append(escaped(description))
                .append("</desc>");
    }

    void rect(double x, double y, double width, double height, String fill) {
        svg.append(String.format(Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>", x, y, Math.max(0, width),
                Math.max(0, height), fill));
    }

    void line(double x1, double y1, double x2, double y2, String stroke) {
        svg.append(String.format(Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"2\"/>", x1, y1,
                x2, y2, stroke));
    }

    void text(double x, double y, String anchor, int size, String fill, String words) {
        svg.append(String.format(Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\" fill=\"%s\">%s</text>", x, y, anchor,
                size, fill, escaped(words)));
    }

    /** The picture as an svg element. */
    @Override
    public String toString() {
        return svg + "</svg>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
