// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.draw;

/**
 * How a shape is painted.
 *
 * @param fill null for none
 * @param stroke null for none
 * @param width of the stroke in pixels
 * @param dash dash array as in SVG; null for a whole line
 */
public record Look(Tone fill, Tone stroke, double width, String dash) {

    /** Filled only. */
    public static Look filled(Tone fill) {
        return new Look(fill, null, 0, null);
    }

    /** A line only. */
    public static Look line(Tone stroke, double width) {
        return new Look(null, stroke, width, null);
    }

    /** A card: filled, with the edge that belongs to the fill. */
    public static Look card(Tone fill) {
        return new Look(fill, fill.edge(), 1.3, null);
    }

    /** The same, dashed. @param array as in SVG */
    public Look dashed(String array) {
        return new Look(fill, stroke, width, array);
    }
}
