// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rapport.checks.Finding;
import org.rapport.model.Person;
import org.rapport.model.RapportPackage.Literals;

/** Whom an element is about. */
public final class PersonOf {

    private PersonOf() {
    }

    /** The person an element is, belongs to or refers to as the one person; null when there is none. */
    public static Person element(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Person person) {
                return person;
            }
            for (EReference reference : each.eClass().getEAllReferences()) {
                if (!reference.isMany() && reference.getEReferenceType() == Literals.PERSON
                        && each.eGet(reference) instanceof Person person) {
                    return person;
                }
            }
        }
        return null;
    }

    /** The person a finding is about; null when it is about a worker or the plan. */
    public static Person finding(Finding finding) {
        Person person = element(finding.subject());
        return person != null ? person : element(finding.element());
    }
}
