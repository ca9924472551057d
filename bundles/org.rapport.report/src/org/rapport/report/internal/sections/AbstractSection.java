// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import org.rapport.report.html.Html;

/** What all sections share: their texts stand in the messages under their id. */
abstract class AbstractSection {

    private final String id;

    private final int order;

    AbstractSection(String id, int order) {
        this.id = id;
        this.order = order;
    }

    /** See {@link org.rapport.report.ReportSection#id()}. */
    public final String id() {
        return id;
    }

    /** See {@link org.rapport.report.ReportSection#title()}. */
    public final String title() {
        return Texts.text("title." + id);
    }

    /** See {@link org.rapport.report.ReportSection#order()}. */
    public final int order() {
        return order;
    }

    /** A remark in small letters. */
    static void note(Html html, String text) {
        html.element("p", text, "class", "note");
    }

    /** Opens a table in a frame that can be moved where the screen is too narrow. */
    final void table(Html html, String caption, String... heads) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        html.open("table").element("caption", caption).open("thead").open("tr");
        for (String head : heads) {
            boolean number = head.startsWith("#");
            html.element("th", number ? head.substring(1) : head, "scope", "col", "class", number ? "number" : null);
        }
        html.close().close().open("tbody");
    }

    /** Closes the table. */
    static void end(Html html) {
        html.close().close().close();
    }
}
