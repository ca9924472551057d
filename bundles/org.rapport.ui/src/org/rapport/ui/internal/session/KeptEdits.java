// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.session;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil.Copier;
import org.rapport.model.ServicePlan;

/**
 * What there is to keep of an open plan: all that was edited since it was saved, and what is being typed, which becomes
 * an edit only when the typing pauses. All happens in the thread of the user interface.
 */
public final class KeptEdits implements Supplier<Recovery.Moment> {

    /** A form in which something may be being typed. */
    @FunctionalInterface
    public interface Typing {

        /**
         * Writes what is being typed into a copy of the plan.
         *
         * @param copies the elements of the plan, with what stands for each in the copy
         * @return whether that says anything else than the plan
         */
        boolean writeInto(Map<EObject, EObject> copies);
    }

    private final Supplier<ServicePlan> plan;

    private final BooleanSupplier isDirty;

    private final List<Typing> forms = new CopyOnWriteArrayList<>();

    /** For an open plan. @param isDirty whether there are edits that are not saved */
    public KeptEdits(Supplier<ServicePlan> plan, BooleanSupplier isDirty) {
        this.plan = plan;
        this.isDirty = isDirty;
    }

    /** Asks a form from now on for what is being typed. */
    public void ask(Typing form) {
        forms.add(form);
    }

    /** Asks a form no more. */
    public void forget(Typing form) {
        forms.remove(form);
    }

    @Override
    public Recovery.Moment get() {
        Copier copier = new Copier();
        ServicePlan copy = (ServicePlan) copier.copy(plan.get());
        copier.copyReferences();
        boolean typed = false;
        for (Typing form : forms) {
            typed |= form.writeInto(copier);
        }
        return typed || isDirty.getAsBoolean() ? () -> Recovery.content(copy) : null;
    }
}
