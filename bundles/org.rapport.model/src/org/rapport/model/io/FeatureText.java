// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.rapport.model.Identifiable;
import org.rapport.model.RapportPackage;
import org.rapport.model.internal.PlanElement;
import org.xml.sax.Attributes;

/** Sets features from text: from an attribute's value, or from an element inside their owner's. */
final class FeatureText {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final ProblemCollector problems;

    private final PlanReferences references;

    private final StringBuilder text = new StringBuilder();

    private PlanElement owner;

    private EStructuralFeature feature;

    /** A reference given as href or idref, or null. */
    private String reference;

    private boolean nil;

    FeatureText(ProblemCollector problems, PlanReferences references) {
        this.problems = problems;
        this.references = references;
    }

    boolean isOpen() {
        return feature != null;
    }

    String name() {
        return feature.getName();
    }

    /** Begins a feature that is written as an element of its own. */
    void open(PlanElement element, EStructuralFeature opened, Attributes attributes) {
        owner = element;
        feature = opened;
        text.setLength(0);
        reference = null;
        nil = false;
        for (int i = 0; i < attributes.getLength(); i++) {
            String uri = attributes.getURI(i);
            String name = attributes.getLocalName(i);
            if (opened instanceof EReference && (uri.isEmpty() && XMLResource.HREF.equals(name)
                    || PlanHandler.isXmi(uri) && "idref".equals(name))) {
                reference = uri.isEmpty() ? attributes.getValue(i) : '#' + attributes.getValue(i);
            } else if (XSI.equals(uri) && XMLResource.NIL.equals(name)) {
                nil = "true".equals(attributes.getValue(i)) || "1".equals(attributes.getValue(i));
            } else if (uri.isEmpty()) {
                problems.add(element, Messages.format("attribute.unknown.feature", Values.name(element),
                        opened.getName(), Values.shown(name)));
            }
        }
    }

    /** @throws GuardedInput.TooBigException when the text has become longer than any text of a plan */
    void append(char[] characters, int start, int length) throws GuardedInput.TooBigException {
        if (text.length() + length > GuardedInput.MAX_PIECE) {
            throw new GuardedInput.TooBigException();
        }
        text.append(characters, start, length);
    }

    /** Ends the feature and sets it. */
    void close() {
        if (feature == RapportPackage.Literals.IDENTIFIABLE__ID) {
            closeId((Identifiable) owner);
        } else if (feature instanceof EAttribute attribute) {
            if (nil) {
                setNone(owner, attribute);
            } else {
                set(owner, attribute, text.toString(), false);
            }
        } else if (!nil) {
            references.add(owner, (EReference) feature, reference == null ? text.toString() : reference);
        }
        feature = null;
        owner = null;
    }

    /** An id is what others refer to, also when it is written like this. */
    private void closeId(Identifiable element) {
        if (!element.getId().isEmpty()) {
            problems.add(owner, Messages.format("element.twice", Values.name(owner), feature.getName()));
        } else if (!nil) {
            references.define(element, text.toString().strip());
        }
    }

    private void setNone(PlanElement element, EAttribute attribute) {
        if (attribute.isMany() || attribute.getEAttributeType().getInstanceClass().isPrimitive()) {
            problems.add(element, attribute, Messages.format("value.none", Values.name(element), attribute.getName(),
                    Values.expected(attribute.getEAttributeType())));
        } else {
            element.eSet(attribute, null);
        }
    }

    /**
     * Sets an attribute, or adds to it when it has many values.
     *
     * @param list whether the text may hold several values with blanks between them, as it does in an XML attribute
     */
    void set(PlanElement element, EAttribute attribute, String value, boolean list) {
        if (!attribute.isMany()) {
            Object parsed = parse(element, attribute, value);
            if (parsed != null || !problems.has(element, attribute)) {
                element.eSet(attribute, parsed);
            }
            return;
        }
        @SuppressWarnings("unchecked")
        List<Object> values = (List<Object>) element.eGet(attribute);
        for (String single : list ? value.strip().split("\\s+") : new String[] { value }) {
            Object parsed = list && single.isEmpty() ? null : parse(element, attribute, single);
            if (parsed != null) {
                values.add(parsed);
            }
        }
    }

    private Object parse(PlanElement element, EAttribute attribute, String value) {
        try {
            return Values.parse(attribute.getEAttributeType(), value);
        } catch (RuntimeException e) {
            problems.add(element, attribute, Messages.format("value.unreadable", attribute.getName(),
                    Values.name(element), Values.shown(value), Values.expected(attribute.getEAttributeType())));
            return null;
        }
    }
}
