// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.Locale;

import org.rapport.model.metrics.Mean;
import org.rapport.report.html.Html;

/**
 * Writes figures. Each carries its name, under which it stands in {@code rapport metrics --format json}, so that
 * whoever reads the page by program finds it, and a test holds that both say the same.
 */
final class Numbers {

    private Numbers() {
    }

    /** A table cell with a whole number. */
    static void whole(Html html, String figure, Number value) {
        cell(html, figure, whole(value));
    }

    /** A table cell with an index between 0 and 1. */
    static void share(Html html, String figure, Double value) {
        cell(html, figure, value == null ? null : String.format(Locale.ROOT, "%.2f", value));
    }

    /** A table cell with one digit after the point. */
    static void tenth(Html html, String figure, Double value) {
        cell(html, figure, tenth(value));
    }

    /** A table cell with minutes as hours. */
    static void hours(Html html, String figure, Double minutes) {
        cell(html, figure, hours(minutes));
    }

    /** A table cell with an average, in the form of the two above. */
    static void mean(Html html, String figure, Mean mean, int digits) {
        if (mean.isHidden()) {
            html.element("td", Texts.text("hidden"), "class", "number none");
        } else {
            cell(html, figure, digits(mean.value(), digits));
        }
    }

    /** A figure in large, with what it is. @param value as it is shown; null when it is not defined */
    static void tile(Html html, String figure, String value, String what) {
        html.open("div", "class", "tile");
        if (value == null) {
            html.element("span", Texts.text("none"), "class", "value none");
        } else {
            html.element("span", value, "class", "value", "data-figure", figure);
        }
        html.element("span", what, "class", "what").close();
    }

    static String whole(Number value) {
        return value == null ? null : Long.toString(value.longValue());
    }

    static String tenth(Double value) {
        return digits(value, 1);
    }

    static String digits(Double value, int digits) {
        return value == null ? null : String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    /** A share in percent. */
    static String percent(Double value) {
        return value == null ? null : tenth(value) + " %";
    }

    /** Pence as pounds. */
    static String pounds(long pence) {
        return String.format(Locale.UK, "£%,.2f", pence / 100.0);
    }

    /** Minutes as hours. */
    static String hours(Double minutes) {
        return minutes == null ? null : tenth(minutes / 60);
    }

    private static void cell(Html html, String figure, String value) {
        if (value == null) {
            html.element("td", Texts.text("none"), "class", "number none");
        } else {
            html.element("td", value, "class", "number", "data-figure", figure);
        }
    }
}
