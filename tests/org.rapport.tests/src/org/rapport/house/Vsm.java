// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The viewpoint specification of a bundle: all its files, read as plain XML, since it is built without Sirius. */
record Vsm(List<VsmElement> roots) {

    private static final Pattern SEGMENT = Pattern.compile("@(\\w+)(?:\\[name='([^']+)'\\]|\\.(\\d+))?");

    /** The specification of a bundle. @param folder the bundle's folder from the root of the checkout */
    static Vsm of(String folder) {
        return of(files(folder));
    }

    static Vsm of(List<SourceFile> files) {
        return new Vsm(files.stream().map(Vsm::read).toList());
    }

    static List<SourceFile> files(String folder) {
        return Checkout.files(file -> file.isIn(folder + "/description") && file.isNamed(".odesign"));
    }

    Stream<VsmElement> all() {
        return roots.stream().flatMap(VsmElement::all);
    }

    Stream<VsmElement> all(Predicate<VsmElement> which) {
        return all().filter(which);
    }

    /** What a feature of an element refers to, by path or address; null for what is not there. */
    List<VsmElement> referred(VsmElement element, String feature) {
        List<VsmElement> referred = new ArrayList<>();
        for (String path : element.get(feature).split("\\s+")) {
            if (!path.isEmpty()) {
                referred.add(resolve(element.root(), path));
            }
        }
        element.children().stream().filter(child -> child.tag().equals(feature) && child.has("href"))
                .forEach(child -> referred.add(resolveAddress(child)));
        return referred;
    }

    /** What an address such as {@code rapport.odesign#//@…} means; null when it is not there. */
    VsmElement resolveAddress(VsmElement reference) {
        String[] parts = reference.get("href").split("#", 2);
        return roots.stream().filter(root -> root.file().name().equals(parts[0])).findFirst()
                .map(root -> resolve(root, parts[1])).orElse(null);
    }

    /** What a path such as {@code //@ownedViewpoints[name='Team']} means in a file; null when it is not there. */
    static VsmElement resolve(VsmElement root, String path) {
        VsmElement found = root;
        for (String segment : path.substring(2).split("/(?=@)")) {
            Matcher matcher = SEGMENT.matcher(segment);
            found = found == null || !matcher.matches() ? null : child(found, matcher);
        }
        return found;
    }

    private static VsmElement child(VsmElement parent, Matcher segment) {
        List<VsmElement> held = parent.children().stream().filter(each -> each.tag().equals(segment.group(1))).toList();
        if (segment.group(2) != null) {
            return held.stream().filter(each -> each.name().equals(segment.group(2))).findFirst().orElse(null);
        }
        int position = segment.group(3) == null ? 0 : Integer.parseInt(segment.group(3));
        return position < held.size() ? held.get(position) : null;
    }

    private static boolean isUndeclared(XMLStreamReader reader, VsmElement element) {
        String type = element.get("type");
        return type.contains(":") && reader.getNamespaceURI(type.substring(0, type.indexOf(':'))) == null;
    }

    private static VsmElement read(SourceFile file) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(file.text()));
            VsmElement root = null;
            VsmElement current = null;
            int line = 1;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        current = new VsmElement(file, current, reader.getLocalName(), line);
                        root = root == null ? current : root;
                        for (int i = 0; i < reader.getAttributeCount(); i++) {
                            current.attributes().put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                        }
                        current.setUndeclared(isUndeclared(reader, current));
                    }
                    case XMLStreamReader.END_ELEMENT -> current = current.parent();
                    default -> {
                        // Text says nothing by itself: its element is what counts.
                    }
                }
                line = reader.getLocation().getLineNumber();
            }
            return root;
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException(file.path() + " is no XML: " + broken.getMessage(), broken);
        }
    }
}
