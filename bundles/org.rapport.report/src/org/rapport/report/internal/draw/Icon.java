// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.draw;

/** Small signs, drawn in lines in a square of 16 by 16, so that kinds are told apart without colour. */
public enum Icon {

    /** Somebody. */
    PERSON("M8 1.8a2.9 2.9 0 1 0 .01 0ZM2.6 14.2c0-6 10.8-6 10.8 0Z"),
    /** Two of one family, in a house. */
    FAMILY("M1.5 7.6 8 1.8l6.5 5.8M3 6.6v7.6h10V6.6M8 12.4 5.6 10a1.5 1.5 0 0 1 2.4-1.7A1.5 1.5 0 0 1 10.4 10Z"),
    /** Three together. */
    COMMUNITY("M8 1.6a2 2 0 1 0 .01 0ZM3.4 4.6a1.6 1.6 0 1 0 .01 0ZM12.6 4.6a1.6 1.6 0 1 0 .01 0Z"
            + "M4.9 14.2V10c0-4.6 6.2-4.6 6.2 0v4.2Z"
            + "M1.2 13.2V10.8c0-1.6 1-2.4 2.2-2.4M14.8 13.2V10.8c0-1.6-1-2.4-2.2-2.4"),
    /** Somebody with a badge. */
    WORKER("M8 1.6a2.7 2.7 0 1 0 .01 0ZM2.6 14.2c0-6 10.8-6 10.8 0ZM6.6 11.2h2.8v3h-2.8Z"),
    /** A star. */
    STRENGTH("M8 1.5l2 4.1 4.5.6-3.3 3.1.8 4.5L8 11.6l-4 2.2.8-4.5L1.5 6.2l4.5-.6Z"),
    /** A bud about to open. */
    POTENTIAL(
            "M8 14.4V7.4M8 9.8C4.2 9.8 2.6 7.6 2.6 4.8 6 4.8 8 6.6 8 9.8Z"
                    + "M8 7.6c0-3.4 2-5.6 5.4-5.6 0 3.6-1.8 5.6-5.4 5.6Z"),
    /** A flag. */
    GOAL("M4 14.4V1.6M4 2.2h8.6l-2 2.6 2 2.6H4"),
    /** A piece that is missing. */
    NEED("M2.3 5.2h3.2c-1-2.9 3.4-2.9 2.4 0h3v3c2.9-1 2.9 3.4 0 2.4v3.2H2.3Z"),
    /** A key. */
    KEY("M5 4.8a3.2 3.2 0 1 0 .01 0ZM8.2 8h6.6v2.8M12 8v2.2"),
    /** A heart. */
    HEART("M8 13.6 2.4 8a3.4 3.4 0 0 1 5.6-3.8A3.4 3.4 0 0 1 13.6 8Z"),
    /** A clock. */
    CLOCK("M8 1.8a6.2 6.2 0 1 0 .01 0ZM8 4.4V8l2.8 1.8"),
    /** A door, for those who come for the first time. */
    NEW("M8 1.4v4M8 10.6v4M1.4 8h4M10.6 8h4M3.4 3.4l2.6 2.6M10 10l2.6 2.6M3.4 12.6 6 10M10 6l2.6-2.6"),
    /** A road, for travel. */
    TRAVEL("M1.6 12.4h1.8M12.6 12.4h1.8M6.6 12.4h2.8M5 10.8a1.6 1.6 0 1 0 .01 0ZM11 10.8a1.6 1.6 0 1 0 .01 0Z"
            + "M1.6 12.4V8.4l2-4h7l3.8 4v4M3 8.4h10.6");

    /** The side of the square the path is drawn in. */
    public static final double SIDE = 16;

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** Path data as in SVG. */
    public String path() {
        return path;
    }
}
