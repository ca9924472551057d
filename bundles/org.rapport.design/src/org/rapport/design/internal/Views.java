// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Identifiable;

/**
 * What elements of a representation stand for. A diagram, a table and everything on them say it by a reference named
 * {@code target}; it is read by that name, since services know nothing of who draws them.
 */
public final class Views {

    private static final String TARGET = "target";

    private Views() {
    }

    /** What a view stands for: the element itself when it is no view, null when the view stands for nothing. */
    public static EObject target(EObject view) {
        if (view == null || view instanceof Identifiable) {
            return view;
        }
        EStructuralFeature feature = view.eClass().getEStructuralFeature(TARGET);
        return feature != null && view.eGet(feature) instanceof EObject target ? target : null;
    }

    /** What a line on a diagram leads to; null when it leads to nothing. */
    public static EObject end(EObject line) {
        EStructuralFeature feature = line.eClass().getEStructuralFeature("targetNode");
        return feature != null && line.eGet(feature) instanceof EObject node ? target(node) : null;
    }

    /** What the representation that a view belongs to shows; the element itself when it is no view. */
    public static EObject shown(EObject view) {
        return view instanceof Identifiable ? view : target(outermost(view));
    }

    /** The representation that a view belongs to: the outermost of those around it that stand for something. */
    public static EObject outermost(EObject view) {
        EObject outermost = view;
        for (EObject each = view; each != null; each = each.eContainer()) {
            outermost = target(each) != null ? each : outermost;
        }
        return outermost;
    }
}
