// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import static org.rapport.report.pictures.DrawnText.number;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A picture as a reader of its SVG finds it. */
final class DrawnPicture {

    private final Element svg;

    private DrawnPicture(Element svg) {
        this.svg = svg;
    }

    static DrawnPicture of(Picture picture) {
        try {
            return new DrawnPicture(DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(picture.svg().getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError(picture.title() + " is no XML", broken);
        }
    }

    List<Element> elements(String name) {
        NodeList nodes = svg.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(index -> (Element) nodes.item(index)).toList();
    }

    List<Element> groups(String kind) {
        return elements("g").stream().filter(group -> group.getAttribute("class").equals(kind)).toList();
    }

    List<DrawnText> texts() {
        return elements("text").stream().map(DrawnText::of).toList();
    }

    String words() {
        return String.join(" ", elements("text").stream().map(Element::getTextContent).toList());
    }

    /** Texts that lie on each other, or outside the picture or their card. */
    List<String> misplaced() {
        List<String> misplaced = new ArrayList<>();
        List<DrawnText> texts = texts();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (texts.get(i).overlaps(texts.get(j))) {
                    misplaced.add(texts.get(i) + " and " + texts.get(j));
                }
            }
        }
        Rectangle2D sheet = new Rectangle2D.Double(0, 0, number(svg, "width"), number(svg, "height"));
        texts.stream().filter(text -> !sheet.contains(text.where().getBounds2D())).map(DrawnText::toString)
                .forEach(misplaced::add);
        for (Element card : groups("card")) {
            Shape outline = outline(firstShape(card));
            NodeList inCard = card.getElementsByTagName("text");
            for (int i = 0; i < inCard.getLength(); i++) {
                DrawnText text = DrawnText.of((Element) inCard.item(i));
                if (!outline.contains(text.where().getBounds2D())) {
                    misplaced.add(text + " not in its card " + outline.getBounds2D());
                }
            }
        }
        return misplaced;
    }

    /** Whether cards lie on each other. */
    List<String> overlappingCards() {
        List<Rectangle2D> boxes = groups("card").stream().map(card -> outline(firstShape(card)).getBounds2D()).toList();
        List<String> overlapping = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).intersects(boxes.get(j))) {
                    overlapping.add(boxes.get(i) + " and " + boxes.get(j));
                }
            }
        }
        return overlapping;
    }

    private static Element firstShape(Element group) {
        for (var node = group.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !element.getTagName().equals("title")) {
                return element;
            }
        }
        throw new AssertionError("a card without a shape");
    }

    private static Shape outline(Element element) {
        return switch (element.getTagName()) {
            case "rect" -> new Rectangle2D.Double(number(element, "x"), number(element, "y"), number(element, "width"),
                    number(element, "height"));
            case "ellipse" -> new Ellipse2D.Double(number(element, "cx") - number(element, "rx"),
                    number(element, "cy") - number(element, "ry"), 2 * number(element, "rx"),
                    2 * number(element, "ry"));
            default -> path(element.getAttribute("d"));
        };
    }

    private static Shape path(String data) {
        Path2D path = new Path2D.Double();
        for (String part : data.replace("Z", "").split("(?=[ML])")) {
            String[] point = part.substring(1).split(" ");
            double x = Double.parseDouble(point[0]);
            double y = Double.parseDouble(point[1]);
            if (part.startsWith("M")) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }
}
