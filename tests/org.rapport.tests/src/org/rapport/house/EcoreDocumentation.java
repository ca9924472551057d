// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds what an Ecore file does not document. Reads it as XML, because only so does it know the lines. */
final class EcoreDocumentation {

    private static final Set<String> DOCUMENTED = Set.of("EPackage", "eClassifiers", "eStructuralFeatures",
            "eOperations");

    private final SourceFile file;

    private final Deque<Element> open = new ArrayDeque<>();

    private final List<Violation> violations = new ArrayList<>();

    private EcoreDocumentation(SourceFile file) {
        this.file = file;
    }

    static Stream<Violation> missing(SourceFile file) {
        EcoreDocumentation documentation = new EcoreDocumentation(file);
        try {
            documentation.read();
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException(file.path() + " is not XML", broken);
        }
        return documentation.violations.stream();
    }

    private void read() throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(file.text()));
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT && DOCUMENTED.contains(reader.getLocalName())) {
                end(open.pop());
            }
        }
    }

    private void start(XMLStreamReader reader) {
        if (DOCUMENTED.contains(reader.getLocalName())) {
            String name = reader.getAttributeValue(null, "name");
            String owner = open.isEmpty() ? "" : open.peek().name + '.';
            open.push(new Element(owner + name, reader.getLocation().getLineNumber()));
        } else if ("documentation".equals(reader.getAttributeValue(null, "key"))) {
            String text = reader.getAttributeValue(null, "value");
            open.peek().documented = text != null && !text.isBlank();
        }
    }

    private void end(Element element) {
        if (!element.documented) {
            violations.add(new Violation(file.path(), element.line, element.name + " has no documentation",
                    "Say what it means, its unit and where it comes from."));
        }
    }

    /** Something that wants documentation. */
    private static final class Element {

        private final String name;

        private final int line;

        private boolean documented;

        Element(String name, int line) {
            this.name = name;
            this.line = line;
        }
    }
}
