// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Elements of a diagram as services see them: by the names of their features alone. */
final class TestViews {

    private static final EClass VIEW = type();

    private TestViews() {
    }

    /** A view that stands for an element, with views in it. */
    static EObject view(EObject target, EObject... parts) {
        EObject view = EcoreUtil.create(VIEW);
        set(view, "target", target);
        set(view, "parts", List.of(parts));
        return view;
    }

    /** A line that belongs to an element and leads to a view. */
    static EObject line(EObject target, EObject end) {
        EObject line = view(target);
        set(line, "targetNode", end);
        return line;
    }

    /** A diagram that people put elements on by hand. */
    static EObject byHand(EObject target, EObject... parts) {
        EObject diagram = view(target, parts);
        set(diagram, "synchronized", false);
        return diagram;
    }

    private static void set(EObject view, String feature, Object value) {
        view.eSet(VIEW.getEStructuralFeature(feature), value);
    }

    private static EClass type() {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName("View");
        type.getEStructuralFeatures().add(reference("target", EcorePackage.Literals.EOBJECT, false));
        type.getEStructuralFeatures().add(reference("targetNode", type, false));
        type.getEStructuralFeatures().add(reference("parts", type, true));
        EStructuralFeature follows = EcoreFactory.eINSTANCE.createEAttribute();
        follows.setName("synchronized");
        follows.setEType(EcorePackage.Literals.EBOOLEAN);
        follows.setDefaultValueLiteral("true");
        type.getEStructuralFeatures().add(follows);
        EPackage views = EcoreFactory.eINSTANCE.createEPackage();
        views.setName("views");
        views.getEClassifiers().add(type);
        return type;
    }

    private static EReference reference(String name, EClass type, boolean parts) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setContainment(parts);
        reference.setUpperBound(parts ? EStructuralFeature.UNBOUNDED_MULTIPLICITY : 1);
        return reference;
    }
}
