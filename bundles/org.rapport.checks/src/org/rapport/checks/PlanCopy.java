// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;

/** A copy of a plan to try changes on, with the way there and back for each element. The ids are the same. */
final class PlanCopy {

    private final EcoreUtil.Copier copier = new EcoreUtil.Copier();

    private final Map<EObject, EObject> originals = new IdentityHashMap<>();

    private final ServicePlan plan;

    PlanCopy(ServicePlan original) {
        plan = (ServicePlan) copier.copy(original);
        copier.copyReferences();
        copier.forEach((from, to) -> originals.put(to, from));
    }

    ServicePlan plan() {
        return plan;
    }

    /** The copy of an element of the plan; the element itself when it is not in the plan. */
    <E extends EObject> E of(E element) {
        @SuppressWarnings("unchecked")
        E copy = (E) copier.getOrDefault(element, element);
        return copy;
    }

    /** A value for the copy: of an element its copy, of a new one a copy of its own. */
    Object ofValue(Object value) {
        if (!(value instanceof EObject element)) {
            return value;
        }
        return copier.containsKey(element) ? copier.get(element) : ofNew(element);
    }

    /** A finding about the copy, as one about the plan. */
    Finding original(Finding finding) {
        List<Identifiable> involved = new ArrayList<>();
        finding.involved().forEach(element -> involved.add(original(element)));
        return new Finding(finding.check(), finding.severity(), original(finding.subject()),
                original(finding.element()), List.copyOf(involved), finding.message(), finding.measured(),
                finding.required(), finding.unit(), finding.source(), null, null);
    }

    private <E extends EObject> E original(E element) {
        @SuppressWarnings("unchecked")
        E original = (E) originals.getOrDefault(element, element);
        return original;
    }

    private EObject ofNew(EObject element) {
        NewElementCopier own = new NewElementCopier();
        EObject copy = own.copy(element);
        own.copyReferences();
        own.forEach((from, to) -> originals.put(to, from));
        return copy;
    }

    /** References from a new element go to the copies of those it refers to. */
    private final class NewElementCopier extends EcoreUtil.Copier {

        private static final long serialVersionUID = 1L;

        @Override
        public EObject get(Object element) {
            EObject own = super.get(element);
            return own != null ? own : copier.get(element);
        }
    }
}
