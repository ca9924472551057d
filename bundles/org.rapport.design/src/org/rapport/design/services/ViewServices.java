// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.design.internal.Views;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;

/** What is on a diagram and what is not, for services too large to be shown whole. */
public final class ViewServices {

    private static final String SYNCHRONIZED = "synchronized";

    /** Whether people are put on a diagram and taken off it by hand, since it does not follow the plan by itself. */
    public boolean isByHand(EObject view) {
        EObject diagram = Views.outermost(view);
        EStructuralFeature feature = diagram == null ? null : diagram.eClass().getEStructuralFeature(SYNCHRONIZED);
        return feature != null && Boolean.FALSE.equals(diagram.eGet(feature));
    }

    /** The people of the plan that a diagram shows who are not on it, in the order of the plan. */
    public List<Person> notShown(EObject view) {
        EObject diagram = Views.outermost(view);
        if (!(Views.target(diagram) instanceof ServicePlan plan)) {
            return List.of();
        }
        Set<EObject> shown = new HashSet<>();
        diagram.eAllContents().forEachRemaining(each -> shown.add(Views.target(each)));
        return plan.getPeople().stream().filter(person -> !shown.contains(person)).toList();
    }
}
