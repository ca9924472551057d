// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.rapport.model.Identifiable;
import org.rapport.ui.PlanListener;
import org.rapport.ui.PlanSession;

/**
 * Base of the pages of the plan editor. A page is made when it is first shown, and listens to the plan until the editor
 * is closed.
 */
public abstract class PlanPage extends FormPage {

    private PlanListener listener;

    /** @param title what the page is called on its tab */
    protected PlanPage(PlanEditor editor, String id, String title) {
        super(editor, id, title);
    }

    /** The plan of the editor. */
    public final PlanSession session() {
        return ((PlanEditor) getEditor()).session();
    }

    /** Whether this page is about an element. */
    public abstract boolean isAbout(Identifiable element);

    /** Shows an element that it is about; the page has been made. */
    public abstract void show(Identifiable element);

    /** Fills the page. */
    protected abstract void createContent(IManagedForm form, Composite body);

    /** Hears of the plan; null when the page shows what never changes. */
    protected abstract PlanListener createListener();

    /** Makes commands of what is being typed, before the plan is saved or an edit taken back. */
    protected void flush() {
        // Only pages with fields have something to do.
    }

    @Override
    protected final void createFormContent(IManagedForm managedForm) {
        // The tab says what the page is called; a heading would say it again.
        createContent(managedForm, managedForm.getForm().getBody());
        listener = createListener();
        if (listener != null) {
            session().addListener(listener);
        }
    }

    @Override
    public void dispose() {
        if (listener != null && session() != null) {
            session().removeListener(listener);
        }
        super.dispose();
    }
}
