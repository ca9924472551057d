// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.List;

import org.rapport.report.html.Html;

/** Sentences and lists of a person’s pages. */
final class Says {

    private Says() {
    }

    /** What stands where nothing is written down yet. */
    static void unsaid(Html html, String key) {
        html.element("p", Texts.text(key), "class", "none");
    }

    /** Whether a text says something. */
    static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    /** A heading within a section, as a paragraph: the levels of headings differ from report to report. */
    static void subject(Html html, String text) {
        html.element("p", text, "class", "subject");
    }

    /** A line with a remark in softer colour. @param remark may be empty */
    static void item(Html html, String text, String remark) {
        html.open("li").text(text);
        if (isSaid(remark)) {
            html.text(" ").element("span", remark, "class", "soft");
        }
        html.close();
    }

    /** Joins what is there. */
    static String joined(List<String> parts) {
        return String.join(" · ", parts.stream().filter(Says::isSaid).toList());
    }
}
