// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import java.util.MissingResourceException;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Identifiable;
import org.rapport.model.provider.RapportEditPlugin;
import org.rapport.model.text.Documentation;
import org.rapport.model.text.Labels;

/** What types, features and values of the model are called in forms: as the item providers call them. */
final class Words {

    private Words() {
    }

    static String of(EStructuralFeature feature) {
        return text("_UI_" + feature.getEContainingClass().getName() + '_' + feature.getName() + "_feature",
                Labels.words(feature.getName()));
    }

    static String of(EClass type) {
        return text("_UI_" + type.getName() + "_type", Labels.words(type.getName()));
    }

    /** What a value of a list of choices is called. */
    static String of(EClassifier type, Object value) {
        return switch (value) {
            case null -> "";
            case Enumerator literal when type instanceof EEnum ->
                text("_UI_" + type.getName() + '_' + literal.getName() + "_literal", Labels.words(literal.getName()));
            case Identifiable element -> Labels.of(element);
            case Enum<?> constant -> Labels.words(constant.name());
            case EObject element -> of(element.eClass());
            default -> value.toString();
        };
    }

    /** What a feature means, with its unit and source, for whoever points at it. */
    static String help(EStructuralFeature feature) {
        return Documentation.of(feature);
    }

    private static String text(String key, String otherwise) {
        try {
            return RapportEditPlugin.INSTANCE.getString(key);
        } catch (MissingResourceException none) {
            return otherwise;
        }
    }
}
