// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.draw;

/**
 * A rectangle in pixels, from its top left corner.
 *
 * @param x left
 * @param y top
 * @param width 0 or more
 * @param height 0 or more
 */
public record Box(double x, double y, double width, double height) {

    private static final double HALF = 0.5;

    /** Right edge. */
    public double right() {
        return x + width;
    }

    /** Bottom edge. */
    public double bottom() {
        return y + height;
    }

    /** Middle from left to right. */
    public double centreX() {
        return x + width * HALF;
    }

    /** Middle from top to bottom. */
    public double centreY() {
        return y + height * HALF;
    }

    /** Whether two rectangles come nearer than a gap. */
    public boolean isNear(Box other, double gap) {
        return x < other.right() + gap && other.x < right() + gap && y < other.bottom() + gap
                && other.y < bottom() + gap;
    }

    /** Moved. */
    public Box shifted(double byX, double byY) {
        return new Box(x + byX, y + byY, width, height);
    }

    /** The box of a size around a middle. */
    public static Box around(double centreX, double centreY, double width, double height) {
        return new Box(centreX - width * HALF, centreY - height * HALF, width, height);
    }
}
