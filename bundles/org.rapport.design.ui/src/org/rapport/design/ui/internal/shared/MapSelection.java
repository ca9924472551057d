// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.shared;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentationElement;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.rapport.model.Identifiable;
import org.rapport.ui.PlanListener;
import org.rapport.ui.PlanSession;

/** What is selected on a map is in focus for all views of the plan, and what they bring into focus is selected here. */
final class MapSelection implements ISelectionChangedListener, PlanListener {

    private final DialectEditor map;
    private final PlanSession plan;
    private final ISelectionProvider selections;

    MapSelection(DialectEditor map, PlanSession plan) {
        this.map = map;
        this.plan = plan;
        selections = map.getSite().getSelectionProvider();
        if (selections != null) {
            selections.addSelectionChangedListener(this);
        }
        plan.addListener(this);
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        if (map.getSite().getPage().getActivePart() == map) {
            focus(event.getSelection());
        }
    }

    /** Brings into focus again what is selected on the map, when the user comes back to it. */
    void activated() {
        if (selections != null) {
            focus(selections.getSelection());
        }
    }

    private void focus(ISelection selected) {
        if (selected instanceof IStructuredSelection selection && selection.size() == 1
                && element(selection.getFirstElement()) instanceof Identifiable element) {
            plan.select(element);
        }
    }

    @Override
    public void selected(Identifiable element) {
        if (element != null && map.getSite().getPage().getActivePart() != map && map.getRepresentation() != null) {
            List<DRepresentationElement> shown = map.getRepresentation().getRepresentationElements().stream()
                    .filter(each -> each.getTarget() == element).toList();
            if (!shown.isEmpty()) {
                DialectUIManager.INSTANCE.setSelection(map, shown);
            }
        }
    }

    private static EObject element(Object selected) {
        Object shown = selected instanceof EditPart part ? Adapters.adapt(part, EObject.class) : selected;
        if (shown instanceof org.eclipse.gmf.runtime.notation.View view) {
            shown = view.getElement();
        }
        return shown instanceof DSemanticDecorator decorator ? decorator.getTarget() : null;
    }

    void dispose() {
        if (selections != null) {
            selections.removeSelectionChangedListener(this);
        }
        plan.removeListener(this);
    }
}
