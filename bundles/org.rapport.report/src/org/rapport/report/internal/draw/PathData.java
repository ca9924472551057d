// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.draw;

/** Builds path data. All commands are absolute. */
public final class PathData {

    private static final double HALF = 0.5;

    private final StringBuilder data = new StringBuilder();

    /** Moves to a point. */
    public PathData move(double x, double y) {
        return add('M', x, y);
    }

    /** A straight line to a point. */
    public PathData line(double x, double y) {
        return add('L', x, y);
    }

    /** Back to where the part began. */
    public PathData close() {
        data.append('Z');
        return this;
    }

    /** Path data as in SVG. */
    public String data() {
        return data.toString();
    }

    /** From left to right, leaving and arriving level. */
    public static String levelCurve(double x1, double y1, double x2, double y2) {
        double middle = (x1 + x2) * HALF;
        return new PathData().move(x1, y1).add('C', middle, y1, middle, y2, x2, y2).data();
    }

    /** A closed outline through points. @param points x and y in turn */
    public static String outline(double... points) {
        PathData path = new PathData().move(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.line(points[i], points[i + 1]);
        }
        return path.close().data();
    }

    private PathData add(char command, double... numbers) {
        data.append(command);
        for (int i = 0; i < numbers.length; i++) {
            data.append(i == 0 ? "" : " ").append(Xml.number(numbers[i]));
        }
        return this;
    }
}
