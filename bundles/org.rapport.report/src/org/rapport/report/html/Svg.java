// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.html;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a picture and writes it again: only shapes, text and their looks come through. */
final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private static final Set<String> ELEMENTS = Set.of("svg", "g", "title", "desc", "rect", "circle", "ellipse", "line",
            "polyline", "polygon", "path", "text", "tspan", "defs", "marker", "linearGradient", "stop", "pattern",
            "clipPath");

    private Svg() {
    }

    /** @throws IllegalArgumentException when the text is no picture, or holds something else */
    static void copy(String svg, StringBuilder out) {
        Element root = parse(svg);
        if (!"svg".equals(root.getLocalName())) {
            throw new IllegalArgumentException("A picture is an svg element, not " + root.getNodeName());
        }
        write(root, out);
    }

    private static Element parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException wrong) {
            throw new IllegalArgumentException("A picture that is no XML: " + wrong.getMessage(), wrong);
        }
    }

    private static void write(Element element, StringBuilder out) {
        String name = element.getLocalName();
        if (!ELEMENTS.contains(name) || !NAMESPACE.equals(element.getNamespaceURI())) {
            throw new IllegalArgumentException("A picture with an element " + element.getNodeName());
        }
        out.append('<').append(name);
        if (name.equals("svg")) {
            out.append(" xmlns=\"").append(NAMESPACE).append('"');
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(attributes.item(i), out);
        }
        out.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                write(inner, out);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                Escape.text(child.getNodeValue(), out);
            }
        }
        out.append("</").append(name).append('>');
    }

    private static void attribute(Node attribute, StringBuilder out) {
        String name = attribute.getNodeName();
        String value = attribute.getNodeValue();
        if (name.equals("xmlns")) {
            return;
        }
        boolean fetches = value.replaceAll("url\\(#[\\w-]+\\)", "").contains("url(");
        if (fetches || name.startsWith("on") || name.contains("href") || name.contains(":")) {
            throw new IllegalArgumentException("A picture with an attribute " + name);
        }
        out.append(' ').append(name).append("=\"");
        Escape.value(value, out);
        out.append('"');
    }
}
