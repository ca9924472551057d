// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How elements of a kind are laid out: a list of them, and beside it what the selected one says.
 *
 * @param title what stands above the list; empty for nothing
 * @param reference where the elements are, of an element or of the plan
 * @param tabs what one of them says, by question; a single one without a title needs no tabs
 */
public record Part(String title, EReference reference, List<Tab> tabs) {

    /** A part whose elements say little: some fields. */
    public static Part of(String title, EReference reference, EStructuralFeature... features) {
        return new Part(title, reference, List.of(new Tab("", List.of(features), List.of(), null)));
    }

    /**
     * What an element says to one question.
     *
     * @param title the question, in a word or two
     * @param features the fields, in order
     * @param parts lists of what the element holds, below the fields
     * @param extra something special below the fields; null for nothing
     */
    public record Tab(String title, List<EStructuralFeature> features, List<Part> parts, ExtraFactory extra) {

        /** A tab of fields. */
        public static Tab fields(String title, EStructuralFeature... features) {
            return new Tab(title, List.of(features), List.of(), null);
        }

        /** A tab of lists. */
        public static Tab parts(String title, Part... parts) {
            return new Tab(title, List.of(), List.of(parts), null);
        }
    }
}
