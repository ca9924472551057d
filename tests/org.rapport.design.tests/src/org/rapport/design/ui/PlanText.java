// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.Identifiable;
import org.rapport.model.RapportPackage;
import org.rapport.model.ServicePlan;

/** A plan as lines of text, one for each value, so that two states of it can be compared. */
final class PlanText {

    /** The ids of elements to be called by them; others are called new. */
    private final Set<String> known;

    PlanText(Set<String> known) {
        this.known = known;
    }

    /** The ids of everything in a plan. */
    static Set<String> ids(ServicePlan plan) {
        Set<String> ids = new TreeSet<>(Set.of(plan.getId()));
        EcoreUtil.getAllContents(plan, false).forEachRemaining(each -> ids.add(EcoreUtil.getID((EObject) each)));
        return ids;
    }

    /** Everything that is set, in the order of the plan. */
    List<String> of(ServicePlan plan) {
        List<String> lines = new ArrayList<>();
        describe(plan, lines);
        plan.eAllContents().forEachRemaining(each -> describe(each, lines));
        return lines;
    }

    /** An element by its id; elements without one, as areas of life, by their name. */
    String name(EObject element) {
        return switch (element) {
            case null -> "nothing";
            case Identifiable named -> known.contains(named.getId()) ? named.getId() : "new " + name(named.eClass());
            case ENamedElement named -> named.getName();
            default -> element.eClass().getName();
        };
    }

    private void describe(EObject element, List<String> lines) {
        String name = name(element);
        if (element.eContainer() != null) {
            lines.add(name(element.eContainer()) + "." + element.eContainmentFeature().getName() + ": " + name);
        }
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean contained = feature instanceof EReference reference && reference.isContainment();
            if (element.eIsSet(feature) && !contained && !feature.isDerived()
                    && feature != RapportPackage.Literals.IDENTIFIABLE__ID) {
                values(element.eGet(feature))
                        .forEach(value -> lines.add(name + "." + feature.getName() + " = " + text(value)));
            }
        }
    }

    private static Collection<?> values(Object value) {
        return value instanceof Collection<?> many ? many : List.of(value);
    }

    private String text(Object value) {
        return value instanceof EObject other ? name(other) : String.valueOf(value).replace("\n", "\\n");
    }
}
