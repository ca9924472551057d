// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.rapport.report.html.Html;

/** What tables share. */
final class Tables {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private Tables() {
    }

    /** Says how many rows there are beyond those that are written. */
    static void more(Html html, int all, int written) {
        if (all > written) {
            html.element("p", Texts.format("more", all - written), "class", "note");
        }
    }

    /** A name that leads to where more is said. @param href may be null: nowhere */
    static void link(Html html, String name, String href) {
        if (href == null) {
            html.text(name);
        } else {
            html.element("a", name, "href", href);
        }
    }

    /** A day without its weekday, such as 2 March 2026. */
    static String day(LocalDate day) {
        return day == null ? Texts.text("none") : DAY.format(day);
    }

    /** A day in short, such as 2 Mar. */
    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** A name, or a word for none. */
    static String name(String name) {
        return name == null || name.isBlank() ? Texts.text("nameless") : name;
    }
}
