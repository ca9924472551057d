// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pages;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rapport.checks.Finding;
import org.rapport.model.Person;

/** Whose an element is. */
final class Ownership {

    private Ownership() {
    }

    /** Whether a finding is about a person and touches no other person, so that it may stand in that person’s pages. */
    static boolean isAboutNobodyElse(Finding finding) {
        return finding.subject() instanceof Person person
                && Stream.concat(Stream.of(finding.element()), finding.involved().stream())
                        .allMatch(element -> isOf(element, person));
    }

    private static boolean isOf(EObject element, Person person) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Person owner) {
                return owner == person;
            }
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isMany() && !reference.isContainment()
                    && element.eGet(reference) instanceof Person other) {
                return other == person;
            }
        }
        return true;
    }
}
