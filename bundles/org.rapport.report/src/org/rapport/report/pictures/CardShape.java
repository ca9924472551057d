// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import org.rapport.report.internal.draw.Box;
import org.rapport.report.internal.draw.Canvas;
import org.rapport.report.internal.draw.Look;
import org.rapport.report.internal.draw.PathData;

/** Outlines of cards, so that kinds are told apart without colour. */
enum CardShape {

    /** Slightly rounded: the plain one. */
    PLAIN,
    /** Very round: the person's own. */
    ROUND,
    /** With a roof: the family's. */
    HOUSE,
    /** Pointed at both sides: the community's. */
    HEXAGON,
    /** With a folded corner: a worker's. */
    FOLDED,
    /** Square, with a bar at its left: a need. */
    BAR;

    private static final double CUT = 9;

    void draw(Canvas canvas, Box box, Look look) {
        double left = box.x();
        double top = box.y();
        double right = box.right();
        double bottom = box.bottom();
        switch (this) {
            case PLAIN -> canvas.rect(box, 5, look);
            case ROUND -> canvas.rect(box, 15, look);
            case HOUSE -> canvas.path(PathData.outline(left, top + CUT, left + CUT, top, right - CUT, top, right,
                    top + CUT, right, bottom, left, bottom), look);
            case HEXAGON -> canvas.path(PathData.outline(left, box.centreY(), left + CUT, top, right - CUT, top, right,
                    box.centreY(), right - CUT, bottom, left + CUT, bottom), look);
            case FOLDED -> {
                canvas.path(
                        PathData.outline(left, top, right - CUT, top, right, top + CUT, right, bottom, left, bottom),
                        look);
                canvas.path(new PathData().move(right - CUT, top).line(right - CUT, top + CUT).line(right, top + CUT)
                        .data(), Look.line(look.stroke(), look.width()));
            }
            case BAR -> {
                canvas.rect(box, 0, look);
                canvas.rect(new Box(left, top, 4, box.height()), 0, Look.filled(look.stroke()));
            }
        }
    }
}
