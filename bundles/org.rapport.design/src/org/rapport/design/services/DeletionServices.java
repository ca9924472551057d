// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import org.eclipse.emf.ecore.EObject;
import org.rapport.design.Deletions;
import org.rapport.design.internal.PlanFacts;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;

/** Deleting what is drawn. */
public final class DeletionServices {

    /** Whether an element may be deleted: not the plan, and nobody with visits that took place. */
    public boolean mayGo(EObject element) {
        return switch (element) {
            case ServicePlan plan -> false;
            case Person person -> PlanFacts.of(person).index().visitsOf(person).stream().noneMatch(this::isDone);
            case Worker worker -> PlanFacts.of(worker).index().visitsOf(worker).stream().noneMatch(this::isDone);
            default -> true;
        };
    }

    /** Deletes an element and what cannot be without it. @return the plan it was in */
    public EObject remove(EObject element) {
        return Deletions.remove(element);
    }

    private boolean isDone(Visit visit) {
        return visit.getStatus() == VisitStatus.DONE;
    }
}
