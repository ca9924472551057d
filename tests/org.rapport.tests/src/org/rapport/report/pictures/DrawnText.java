// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;

import org.rapport.report.internal.draw.TextMeasure;
import org.w3c.dom.Element;

/**
 * A line of text in a picture, and where it may be seen at the widest.
 *
 * @param text what it says
 * @param where its box, turned as it is
 */
record DrawnText(String text, Shape where) {

    private static final double ASCENT = 0.8;

    private static final double HEIGHT = 1;

    static DrawnText of(Element element) {
        String text = element.getTextContent();
        double size = number(element, "font-size");
        double width = TextMeasure.width(text, size, element.getAttribute("font-weight").equals("bold"));
        double x = number(element, "x") - switch (element.getAttribute("text-anchor")) {
            case "middle" -> width / 2;
            case "end" -> width;
            default -> 0;
        };
        double y = number(element, "y");
        Rectangle2D box = new Rectangle2D.Double(x, y - size * ASCENT, width, size * HEIGHT);
        String transform = element.getAttribute("transform");
        return new DrawnText(text, transform.isEmpty() ? box : turn(transform).createTransformedShape(box));
    }

    boolean overlaps(DrawnText other) {
        if (!where.getBounds2D().intersects(other.where.getBounds2D())) {
            return false;
        }
        Area common = new Area(where);
        common.intersect(new Area(other.where));
        Rectangle2D bounds = common.getBounds2D();
        return bounds.getWidth() > 0.5 && bounds.getHeight() > 0.5;
    }

    private static AffineTransform turn(String transform) {
        String[] numbers = transform.replaceAll("rotate\\(|\\)", "").split(" ");
        return AffineTransform.getRotateInstance(Math.toRadians(Double.parseDouble(numbers[0])),
                Double.parseDouble(numbers[1]), Double.parseDouble(numbers[2]));
    }

    static double number(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }
}
