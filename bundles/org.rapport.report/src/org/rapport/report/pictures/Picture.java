// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.util.List;
import java.util.Optional;

/**
 * A picture of a part of a plan. Two pictures of the same plan in the same style are equal.
 *
 * @param title a few words on what it shows
 * @param description what can be seen in it, in whole sentences: all that it tells, for those who do not see it
 * @param width in pixels
 * @param height in pixels
 * @param svg an SVG 1.1 element that needs nothing from elsewhere, without XML declaration: it can stand in a page as
 *        it is, and in a file of its own
 * @param areas what is where, later ones in front; empty unless the style asks for element ids
 * @param empty whether there was nothing to show, and the picture says what to do about that
 */
public record Picture(String title, String description, double width, double height, String svg, List<Area> areas,
        boolean empty) {

    /**
     * Where an element is shown.
     *
     * @param elementId id of the element
     * @param x left, in pixels of the picture
     * @param y top
     * @param width 0 or more
     * @param height 0 or more
     */
    public record Area(String elementId, double x, double y, double width, double height) {

        /** Whether a point lies in it, its edges included. */
        public boolean contains(double pointX, double pointY) {
            return pointX >= x && pointX <= x + width && pointY >= y && pointY <= y + height;
        }
    }

    /** The element shown at a point; the foremost, where several are. */
    public Optional<String> elementAt(double x, double y) {
        return areas.reversed().stream().filter(area -> area.contains(x, y)).map(Area::elementId).findFirst();
    }
}
