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

    private final Map<EObject, EObject> copies = new IdentityHashMap<>();

    private final Map<EObject, EObject> originals = new IdentityHashMap<>();

    private final ServicePlan plan;

    /** Whether new elements are the same ones whenever they are asked for. */
    private final boolean keepsNew;

    PlanCopy(ServicePlan original) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        plan = (ServicePlan) copier.copy(original);
        copier.copyReferences();
        copier.forEach((from, to) -> {
            copies.put(from, to);
            originals.put(to, from);
        });
        keepsNew = false;
    }

    private PlanCopy(PlanCopy there) {
        copies.putAll(there.originals);
        originals.putAll(there.copies);
        plan = there.original(there.plan);
        keepsNew = true;
    }

    /** The way back: the plan as the copy of its copy. What is new in edits comes once, and is known from then on. */
    PlanCopy back() {
        return new PlanCopy(this);
    }

    ServicePlan plan() {
        return plan;
    }

    /** The copy of an element of the plan; the element itself when it is not in the plan. */
    <E extends EObject> E of(E element) {
        @SuppressWarnings("unchecked")
        E copy = (E) copies.getOrDefault(element, element);
        return copy;
    }

    /** A value for the copy: of an element its copy, of a new one a copy of its own. */
    Object ofValue(Object value) {
        if (!(value instanceof EObject element)) {
            return value;
        }
        return copies.containsKey(element) ? copies.get(element) : ofNew(element);
    }

    /** A finding about the copy, as one about the plan. */
    Finding original(Finding finding) {
        List<Identifiable> involved = new ArrayList<>();
        finding.involved().forEach(element -> involved.add(original(element)));
        return new Finding(finding.check(), finding.severity(), original(finding.subject()),
                original(finding.element()), List.copyOf(involved), finding.message(), finding.measured(),
                finding.required(), finding.unit(), finding.source(), null, null);
    }

    /** A finding about the plan, as one about the copy. */
    Finding copied(Finding finding) {
        return new Finding(finding.check(), finding.severity(), of(finding.subject()), of(finding.element()),
                finding.involved().stream().map(this::of).toList(), finding.message(), finding.measured(),
                finding.required(), finding.unit(), finding.source(), of(finding.override()), of(finding.expired()));
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
        if (keepsNew) {
            copies.putAll(own);
        }
        return copy;
    }

    /** References from a new element go to the copies of those it refers to. */
    private final class NewElementCopier extends EcoreUtil.Copier {

        private static final long serialVersionUID = 1L;

        @Override
        public EObject get(Object element) {
            EObject own = super.get(element);
            return own != null ? own : copies.get(element);
        }
    }
}
