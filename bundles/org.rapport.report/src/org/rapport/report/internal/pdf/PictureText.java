// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Pictures of a parsed page as text: what they show in words, and their own text with the letters of the report. */
final class PictureText {

    private static final String NAMESPACE = " xmlns=\"http://www.w3.org/2000/svg\"";

    /** What an A4 page has between its margins, in pixels. */
    private static final double PAGE_WIDTH = 656;

    private static final double PAGE_HEIGHT = 900;

    private PictureText() {
    }

    /** Tells of each picture what it shows, where the library looks for it, and makes those too wide for a page fit. */
    static void prepare(Document page) {
        NodeList pictures = page.getElementsByTagNameNS("*", "svg");
        for (int i = 0; i < pictures.getLength(); i++) {
            Element picture = (Element) pictures.item(i);
            picture.setAttribute("alt", (words(picture, "title") + ' ' + words(picture, "desc")).strip());
            fit(picture);
        }
    }

    private static void fit(Element picture) {
        double width = Double.parseDouble(picture.getAttribute("width"));
        double height = Double.parseDouble(picture.getAttribute("height"));
        if (!picture.hasAttribute("viewBox")) {
            picture.setAttribute("viewBox", "0 0 " + width + ' ' + height);
        }
        double share = Math.min(1, Math.min(PAGE_WIDTH / width, PAGE_HEIGHT / height));
        picture.setAttribute("width", Double.toString(width * share));
        picture.setAttribute("height", Double.toString(height * share));
    }

    private static String words(Element picture, String part) {
        NodeList found = picture.getElementsByTagNameNS("*", part);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    static String of(Element svg) {
        StringBuilder out = new StringBuilder();
        write(svg, out);
        return out.toString();
    }

    private static void write(Element element, StringBuilder out) {
        String name = element.getLocalName();
        boolean root = name.equals("svg");
        out.append('<').append(name).append(root ? NAMESPACE : "");
        attribute("font-family", root ? Letters.FAMILY : "", out);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String attribute = attributes.item(i).getNodeName();
            if (!attribute.equals("font-family") && !attribute.startsWith("xmlns")) {
                attribute(attribute, attributes.item(i).getNodeValue(), out);
            }
        }
        out.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                write(inner, out);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                out.append(escaped(child.getNodeValue()));
            }
        }
        out.append("</").append(name).append('>');
    }

    private static void attribute(String name, String value, StringBuilder out) {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
