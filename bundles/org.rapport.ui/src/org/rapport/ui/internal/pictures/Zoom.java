// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.pictures;

/**
 * How large a picture is shown.
 *
 * @param factor 1 is its own size
 * @param fits whether it is made to fit the width there is, never larger than its own size
 */
public record Zoom(double factor, boolean fits) {

    /** As wide as there is room. */
    public static final Zoom FIT = new Zoom(1, true);

    /** Its own size. */
    public static final Zoom ACTUAL = new Zoom(1, false);

    private static final double STEP = 1.25;

    private static final double LEAST = 0.25;

    private static final double MOST = 4;

    /** One step larger than it is shown now. */
    public static Zoom larger(double now) {
        return new Zoom(Math.min(MOST, now * STEP), false);
    }

    /** One step smaller than it is shown now. */
    public static Zoom smaller(double now) {
        return new Zoom(Math.max(LEAST, now / STEP), false);
    }

    /**
     * The factor to show a picture with.
     *
     * @param room the width there is, in the same pixels
     * @param letters how much larger than usual letters are; 1 at least. Words in pictures then grow with them, and
     *        shrink less to fit.
     */
    public double of(double width, int room, double letters) {
        return fits ? Math.clamp(room / Math.max(1, width), LEAST + letters - 1, letters) : factor;
    }
}
