// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.rapport.design.internal.Views;

/** Lines that stand for a list of references, such as what a goal draws on: moving either end, and taking them out. */
public final class LinkServices {

    /**
     * Moves the beginning of a line.
     *
     * @param from whose line it was
     * @param to whose line it is to be
     * @param end what the line leads to, or what shows it
     */
    public EObject handOver(EObject from, EObject to, EObject end, String feature) {
        EObject element = Views.target(end);
        list(from, feature).remove(element);
        add(list(to, feature), element);
        return to;
    }

    /**
     * Moves the end of a line; the order of the list stays.
     *
     * @param start whose line it is, or what shows it
     * @param from what it led to
     * @param to what it is to lead to
     */
    public EObject replace(EObject start, EObject from, EObject to, String feature) {
        EObject element = Views.target(start);
        EList<EObject> list = list(element, feature);
        int position = list.indexOf(from);
        if (position >= 0) {
            list.remove(position);
        }
        if (!list.contains(to)) {
            list.add(position < 0 ? list.size() : position, to);
        }
        return element;
    }

    /** Takes a line out. @param line the line on a diagram */
    public EObject unlink(EObject line, String feature) {
        EObject element = Views.target(line);
        list(element, feature).remove(Views.end(line));
        return element;
    }

    private static void add(EList<EObject> list, EObject element) {
        if (element != null && !list.contains(element)) {
            list.add(element);
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject element, String feature) {
        return (EList<EObject>) element.eGet(element.eClass().getEStructuralFeature(feature));
    }
}
