// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.rapport.model.Identifiable;
import org.rapport.ui.PlanSession;

/** The element in focus, in the words of the platform’s selection service. */
final class PlanSelection implements ISelectionProvider {

    private final PlanEditor editor;

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    PlanSelection(PlanEditor editor) {
        this.editor = editor;
    }

    @Override
    public ISelection getSelection() {
        PlanSession session = editor.session();
        Identifiable element = session == null ? null : session.selection();
        return element == null ? StructuredSelection.EMPTY : new StructuredSelection(element);
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection several
                && several.getFirstElement() instanceof Identifiable one) {
            editor.reveal(one);
        }
    }

    void changed() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
