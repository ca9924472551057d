// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.Person;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.ServicePlan;

/** The values among which a feature of an element is chosen: those that make sense for it, not all of a type. */
final class Choices {

    /** Stands for no value where lists cannot hold null. */
    static final Object NOTHING = new Object();

    private Choices() {
    }

    /** What a choice stands for. */
    static Object meant(Object choice) {
        return choice == NOTHING ? null : choice;
    }

    /** The choice for a value. */
    static Object choice(Object value) {
        return value == null ? NOTHING : value;
    }

    /** Whether a feature is chosen rather than written. */
    static boolean are(EStructuralFeature feature) {
        EClassifier type = feature.getEType();
        return type instanceof EEnum || type instanceof EClass
                || type.getInstanceClass() != null && type.getInstanceClass().isEnum();
    }

    /** The values in the order they are offered; {@link #NOTHING} first where none may be chosen. */
    static List<Object> of(ServicePlan plan, EObject owner, EStructuralFeature feature) {
        List<Object> values = new ArrayList<>();
        boolean optional = !feature.isMany() && (feature.getEType() instanceof EClass
                || feature.getDefaultValue() == null);
        if (optional) {
            values.add(NOTHING);
        }
        values.addAll(known(plan, owner, feature));
        return values;
    }

    private static Collection<?> known(ServicePlan plan, EObject owner, EStructuralFeature feature) {
        EClassifier type = feature.getEType();
        if (type instanceof EEnum literals) {
            return literals.getELiterals().stream().map(literal -> (Object) literal.getInstance()).toList();
        }
        if (type.getInstanceClass().isEnum()) {
            return Arrays.asList(type.getInstanceClass().getEnumConstants());
        }
        if (type == Literals.STRENGTH || type == Literals.NEED || type == Literals.CIRCLE_MEMBER
                || type == Literals.GOAL) {
            Person person = person(owner);
            return person == null ? List.of() : EcoreUtil.getObjectsByType(person.eContents(), type);
        }
        return plan.eContents().stream().filter(type::isInstance).toList();
    }

    /** The person that an element is of or about; null when there is none. */
    private static Person person(EObject owner) {
        for (EObject each = owner; each != null; each = each.eContainer()) {
            if (each instanceof Person person) {
                return person;
            }
            EStructuralFeature feature = each.eClass().getEStructuralFeature("person");
            if (feature != null && each.eGet(feature) instanceof Person person) {
                return person;
            }
        }
        return null;
    }
}
