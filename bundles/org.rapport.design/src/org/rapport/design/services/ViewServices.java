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

    /**
     * Whether people are put on a diagram and taken off it by hand, since it does not follow the plan by itself.
     *
     * @param element what is shown, whatever it is
     * @param view the diagram, or a part of it
     */
    public boolean isByHand(EObject element, EObject view) {
        EObject diagram = Views.outermost(view);
        EStructuralFeature feature = diagram == null ? null : diagram.eClass().getEStructuralFeature(SYNCHRONIZED);
        return feature != null && Boolean.FALSE.equals(diagram.eGet(feature));
    }

    /** The people of a plan who are not on a diagram of it, in their order. @param view the diagram, or a part of it */
    public List<Person> notShown(ServicePlan plan, EObject view) {
        Set<EObject> shown = new HashSet<>();
        Views.outermost(view).eAllContents().forEachRemaining(each -> shown.add(Views.target(each)));
        return plan.getPeople().stream().filter(person -> !shown.contains(person)).toList();
    }
}
