// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.rapport.model.RapportPackage;

/**
 * A file of elements and attributes as it is written, so that it can be written wrongly too: values stay escaped as
 * they are, and nothing is checked.
 */
final class Markup {

    private static final Pattern PIECE = Pattern.compile(
            "<\\?.*?\\?>|<!--.*?-->|<(?<end>/?)(?<name>[^\\s/>]++)"
                    + "(?<attributes>(?:[^>\"]++|\"[^\"]*+\")*+)>|(?<text>[^<]+)",
            Pattern.DOTALL);

    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=]+)\\s*=\\s*\"([^\"]*)\"");

    String name;

    /** What the element stands for; null for a value that is written as an element, and for what the model has not. */
    EClass type;

    final Map<String, String> attributes = new LinkedHashMap<>();

    final List<Markup> children = new ArrayList<>();

    String text = "";

    private Markup(String name, EClass type) {
        this.name = name;
        this.type = type;
    }

    /** Reads a plan that is well-formed, and written as plans are: attributes in double quotes, no CDATA. */
    static Markup read(String file) {
        Markup outside = new Markup("", null);
        Deque<Markup> open = new ArrayDeque<>(List.of(outside));
        Matcher piece = PIECE.matcher(file);
        while (piece.find()) {
            Markup parent = open.getLast();
            if (piece.group("text") != null) {
                parent.text += piece.group("text").strip();
            } else if (piece.group("name") != null && !piece.group("end").isEmpty()) {
                open.removeLast();
            } else if (piece.group("name") != null) {
                Markup element = new Markup(piece.group("name"), typeBelow(parent, piece.group("name")));
                Matcher attribute = ATTRIBUTE.matcher(piece.group("attributes"));
                while (attribute.find()) {
                    element.attributes.put(attribute.group(1), attribute.group(2));
                }
                parent.children.add(element);
                if (!piece.group("attributes").endsWith("/")) {
                    open.add(element);
                }
            }
        }
        return outside.children.getFirst();
    }

    private static EClass typeBelow(Markup parent, String name) {
        if (parent.type == null) {
            return parent.name.isEmpty() ? RapportPackage.Literals.SERVICE_PLAN : null;
        }
        return parent.type.getEStructuralFeature(name) instanceof EReference reference && reference.isContainment()
                ? reference.getEReferenceType()
                : null;
    }

    Markup copy() {
        Markup copy = new Markup(name, type);
        copy.attributes.putAll(attributes);
        copy.text = text;
        children.forEach(child -> copy.children.add(child.copy()));
        return copy;
    }

    /** This element and all below it, in the order of the file. */
    List<Markup> all() {
        List<Markup> all = new ArrayList<>(List.of(this));
        children.forEach(child -> all.addAll(child.all()));
        return all;
    }

    /** The element that holds another one; null for this one. */
    Markup parentOf(Markup element) {
        return all().stream().filter(each -> each.children.stream().anyMatch(child -> child == element)).findFirst()
                .orElse(null);
    }

    void remove(Markup element) {
        children.removeIf(child -> child == element);
    }

    String write() {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        write(out, "");
        return out.toString();
    }

    private void write(StringBuilder out, String indent) {
        out.append(indent).append('<').append(name);
        attributes.forEach((key, value) -> out.append(' ').append(key).append("=\"").append(value).append('"'));
        if (children.isEmpty() && text.isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append('>').append(text);
        if (!children.isEmpty()) {
            out.append('\n');
            children.forEach(child -> child.write(out, indent + "  "));
            out.append(indent);
        }
        out.append("</").append(name).append(">\n");
    }

    /** A value as it stands in an attribute. */
    static String escape(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\t", "&#9;")
                .replace("\n", "&#10;").replace("\r", "&#13;");
    }
}
