// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.design.internal.Parts;
import org.rapport.design.internal.Texts;
import org.rapport.design.internal.Values;
import org.rapport.model.RapportPackage;
import org.rapport.model.text.Documentation;
import org.rapport.model.text.Labels;

/** The properties of an element by the question they answer, as pages of property views show them. */
public final class DetailServices {

    /** The parts of an element that answer a question: what, who, when or why; in the order of the model. */
    public List<EStructuralFeature> featuresFor(EObject element, String question) {
        return element.eClass().getEAllStructuralFeatures().stream().filter(DetailServices::isShown)
                .filter(part -> Parts.question(part).equals(question)).toList();
    }

    /** The question in words. */
    public String questionOf(EObject element, String question) {
        return Texts.TEXTS.text("question." + question);
    }

    /** What a part is called. */
    public String labelOf(EStructuralFeature part) {
        return Labels.words(part.getName());
    }

    /** What a part means, with its unit and source. */
    public String helpOf(EStructuralFeature part) {
        return Documentation.of(part);
    }

    /** Whether a part is shown by one of the widgets that are asked for by name: text, long, tick, choice, others. */
    public boolean isShownAs(EStructuralFeature part, String widget) {
        return widget.equals(widget(part));
    }

    /** A part of an element as text. */
    public String textOf(EObject element, EStructuralFeature part) {
        return Values.text(element.eGet(part));
    }

    /** A part of an element as its widget shows it: a tick, or the literal of a choice. */
    public Object valueOf(EObject element, EStructuralFeature part) {
        Object value = element.eGet(part);
        return part.getEType() instanceof EEnum list && value != null ? list.getEEnumLiteral(value.toString()) : value;
    }

    /**
     * Changes a part of an element to what was entered.
     *
     * @throws IllegalArgumentException when it cannot be read; nothing is changed then
     */
    public EObject write(EObject element, EStructuralFeature part, Object entered) {
        element.eSet(part, Values.read((EAttribute) part, entered));
        return element;
    }

    /** What can be chosen for a part. */
    public List<EEnumLiteral> choices(EStructuralFeature part) {
        return part.getEType() instanceof EEnum list ? list.getELiterals() : List.of();
    }

    /** A choice in words. */
    public String literalOf(EEnumLiteral literal) {
        return Labels.words(literal.getName());
    }

    private static boolean isShown(EStructuralFeature part) {
        boolean isPart = part instanceof EReference reference && reference.isContainment();
        return !isPart && part.isChangeable() && !part.isDerived() && widget(part) != null
                && part != RapportPackage.Literals.IDENTIFIABLE__ID;
    }

    /** Null where nothing shows it. */
    private static String widget(EStructuralFeature part) {
        if (part instanceof EReference) {
            return "others";
        }
        if (part.isMany()) {
            return "text";
        }
        Class<?> type = part.getEType().getInstanceClass();
        if (type == boolean.class) {
            return "tick";
        }
        if (part.getEType() instanceof EEnum) {
            return "choice";
        }
        return Values.isLong(part) ? "long" : "text";
    }
}
