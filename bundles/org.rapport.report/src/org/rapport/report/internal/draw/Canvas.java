// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.draw;

import java.util.List;
import java.util.function.Function;

/**
 * Writes SVG 1.1 with explicit attributes alone, so that browsers, Batik and JSVG draw the same. The same calls write
 * the same text. All lengths are pixels.
 */
public final class Canvas {

    /** Text from right to left begins and ends with these, so that its full stop stands at its left. */
    private static final String RIGHT_TO_LEFT = "\u202B";

    private static final String END_OF_DIRECTION = "\u202C";

    private final StringBuilder svg = new StringBuilder();

    private final Function<Tone, String> paint;

    /** @param paint what an attribute says for a tone */
    public Canvas(Function<Tone, String> paint) {
        this.paint = paint;
    }

    /** What was drawn so far: elements one after another. */
    public String content() {
        return svg.toString();
    }

    /**
     * Begins a group. A card is a group whose first shape holds all its text.
     *
     * @param kind its class, without meaning for readers
     * @param element the id of the element it shows, or null
     * @param tooltip what it says in full, or null
     */
    public void open(String kind, String element, String tooltip) {
        svg.append("<g class=\"").append(kind).append('"');
        if (element != null) {
            svg.append(" data-element=\"").append(Xml.attribute(element)).append('"');
        }
        svg.append('>');
        if (tooltip != null) {
            svg.append("<title>").append(Xml.text(tooltip)).append("</title>");
        }
    }

    /** Ends the group begun last. */
    public void close() {
        svg.append("</g>");
    }

    /** A rectangle. @param radius of its corners */
    public void rect(Box box, double radius, Look look) {
        svg.append("<rect");
        place("x", box.x());
        place("y", box.y());
        place("width", box.width());
        place("height", box.height());
        if (radius > 0) {
            place("rx", radius);
        }
        look(look);
    }

    /** An ellipse. */
    public void ellipse(double x, double y, double radiusX, double radiusY, Look look) {
        svg.append("<ellipse");
        place("cx", x);
        place("cy", y);
        place("rx", radiusX);
        place("ry", radiusY);
        look(look);
    }

    /** A straight line. */
    public void line(double x1, double y1, double x2, double y2, Look look) {
        svg.append("<line");
        place("x1", x1);
        place("y1", y1);
        place("x2", x2);
        place("y2", y2);
        look(look);
    }

    /** Any path. @param data path data as in SVG, made by {@link PathData} or constant */
    public void path(String data, Look look) {
        svg.append("<path d=\"").append(data).append('"');
        look(look);
    }

    /** A sign. @param side of the square it is to fill */
    public void icon(Icon icon, double x, double y, double side, Tone tone) {
        double scale = side / Icon.SIDE;
        svg.append("<path transform=\"translate(").append(Xml.number(x)).append(' ').append(Xml.number(y))
                .append(") scale(").append(Xml.number(scale)).append(")\" stroke-linejoin=\"round\" d=\"")
                .append(icon.path()).append('"');
        look(Look.line(tone, 1.3));
    }

    /** A line of text. @param y its baseline */
    public void text(double x, double y, String line, Font font, Anchor anchor) {
        text(x, y, line, font, anchor, null);
    }

    /** A line of text that rises from its start. @param degrees by which it is turned to the left */
    public void risingText(double x, double y, String line, Font font, int degrees) {
        text(x, y, line, font, Anchor.START, "rotate(-" + degrees + ' ' + Xml.number(x) + ' ' + Xml.number(y) + ')');
    }

    /**
     * Lines below each other, from the right where they are read so.
     *
     * @param box from whose top they begin, and whose width they have
     * @return the height they take
     */
    public double lines(Box box, List<String> lines, Font font) {
        boolean rightToLeft = !lines.isEmpty() && TextMeasure.isRightToLeft(lines.getFirst());
        double y = box.y() + font.ascent();
        for (String line : lines) {
            text(rightToLeft ? box.right() : box.x(), y, line, font, rightToLeft ? Anchor.END : Anchor.START);
            y += font.lineHeight();
        }
        return lines.size() * font.lineHeight();
    }

    private void text(double x, double y, String line, Font font, Anchor anchor, String transform) {
        if (line.isEmpty()) {
            return;
        }
        svg.append("<text");
        place("x", x);
        place("y", y);
        place("font-size", font.size());
        if (font.bold()) {
            svg.append(" font-weight=\"bold\"");
        }
        if (anchor != Anchor.START) {
            svg.append(" text-anchor=\"").append(anchor.value()).append('"');
        }
        if (transform != null) {
            svg.append(" transform=\"").append(transform).append('"');
        }
        svg.append(" fill=\"").append(paint.apply(font.tone())).append("\">");
        boolean rightToLeft = TextMeasure.isRightToLeft(line);
        svg.append(rightToLeft ? RIGHT_TO_LEFT : "").append(Xml.text(line)).append(rightToLeft ? END_OF_DIRECTION : "");
        svg.append("</text>");
    }

    private void place(String attribute, double value) {
        svg.append(' ').append(attribute).append("=\"").append(Xml.number(value)).append('"');
    }

    private void look(Look look) {
        svg.append(" fill=\"").append(look.fill() == null ? "none" : paint.apply(look.fill())).append('"');
        if (look.stroke() != null) {
            svg.append(" stroke=\"").append(paint.apply(look.stroke())).append('"');
            place("stroke-width", look.width());
            if (look.dash() != null) {
                svg.append(" stroke-dasharray=\"").append(look.dash()).append('"');
            }
        }
        svg.append("/>");
    }
}
