// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An element of a viewpoint specification, read as plain XML, with the line it stands on. */
final class VsmElement {

    private final SourceFile file;

    private final VsmElement parent;

    private final String tag;

    private final int line;

    private final Map<String, String> attributes = new LinkedHashMap<>();

    private boolean undeclared;

    private final List<VsmElement> children = new ArrayList<>();

    VsmElement(SourceFile file, VsmElement parent, String tag, int line) {
        this.file = file;
        this.parent = parent;
        this.tag = tag;
        this.line = line;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    SourceFile file() {
        return file;
    }

    VsmElement parent() {
        return parent;
    }

    /** The feature it is held by, such as nodeMappings. */
    String tag() {
        return tag;
    }

    /** Its type without the package, such as NodeCreationDescription; empty where the feature says it. */
    String type() {
        return get("type").replaceFirst(".*:", "");
    }

    /** Whether the package of its type is not declared in the file, so that Sirius could not read it. */
    boolean isUndeclared() {
        return undeclared;
    }

    void setUndeclared(boolean value) {
        undeclared = value;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    List<VsmElement> children() {
        return children;
    }

    /** An attribute; empty where it is not set. */
    String get(String name) {
        return attributes.getOrDefault(name, "");
    }

    boolean has(String name) {
        return attributes.containsKey(name);
    }

    String name() {
        return get("name");
    }

    /** This element and all below it. */
    Stream<VsmElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(VsmElement::all));
    }

    /** This element and those it is in, innermost first. */
    Stream<VsmElement> outwards() {
        return Stream.iterate(this, each -> each != null, VsmElement::parent);
    }

    VsmElement root() {
        return parent == null ? this : parent.root();
    }

    /** Tools, mappings and the like: what people act by, or what is drawn. */
    boolean isA(String ending) {
        return type().endsWith(ending) || type().isEmpty() && tag.endsWith(ending);
    }

    Violation violation(String what, String advice) {
        return new Violation(file.path(), line, what, advice);
    }

    @Override
    public String toString() {
        return tag + " " + name();
    }
}
