// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import org.rapport.report.html.Html;
import org.rapport.report.pictures.Picture;
import org.rapport.report.pictures.PictureStyle;
import org.rapport.report.pictures.Theme;

/** Pictures of a plan in a report: in the colours of the page, or for paper. Never with ids of elements. */
final class Figures {

    private Figures() {
    }

    /** How pictures are drawn on a page. What readers may not see is not in the plan that sections are given. */
    static PictureStyle style(Html html) {
        return PictureStyle.of(html.isOnPaper() ? Theme.PRINT : Theme.PAGE);
    }

    /** Shows a picture with its title. One that has nothing to show is left out: the section says so itself. */
    static void show(Html html, Picture picture) {
        if (!picture.empty()) {
            html.open("figure").svg(picture.svg()).element("figcaption", picture.title()).close();
        }
    }
}
