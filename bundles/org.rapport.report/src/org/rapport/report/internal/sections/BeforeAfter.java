// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import org.rapport.report.html.Html;

/** Writes figures before and after a change: both where they differ, one where they do not. */
final class BeforeAfter {

    private BeforeAfter() {
    }

    /**
     * A table cell.
     *
     * @param figure the name of the figure in the metrics
     * @param before as it was; null where it was not defined
     * @param after as it is; null where it is not defined
     */
    static void cell(Html html, String figure, String before, String after) {
        html.open("td", "class", "number");
        if (before != null && !before.equals(after) || before == null && after != null) {
            html.element("span", before == null ? Texts.text("none") : before, "class", "soft", "data-before",
                    before == null ? null : figure).text(" → ");
        }
        if (after == null) {
            html.element("span", Texts.text("none"), "class", "none");
        } else {
            html.element("span", after, "data-figure", figure);
        }
        html.close();
    }

    /** A difference with its sign; a dash for none. */
    static String difference(double before, double after, int digits) {
        double rounding = Math.pow(10, digits);
        double more = (Math.round(after * rounding) - Math.round(before * rounding)) / rounding;
        return more == 0 ? Texts.text("none")
                : (more > 0 ? "+" : "−") + Numbers.digits(Math.abs(more), digits);
    }
}
