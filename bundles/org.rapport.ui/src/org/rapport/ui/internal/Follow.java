// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal;

import org.eclipse.ui.IWorkbenchPage;
import org.rapport.model.Identifiable;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.editor.PlanEditor;

/** Brings elements into focus from views. */
public final class Follow {

    private Follow() {
    }

    /**
     * Shows an element on its page if the plan’s editor is open, and leaves the keyboard where it is. A view that has
     * the whole window keeps it: the page is then there when somebody goes to it.
     */
    public static void show(IWorkbenchPage page, PlanSession session, Identifiable element) {
        session.select(element);
        if (page.findEditor(PlanEditors.input(session.file())) instanceof PlanEditor editor) {
            if (!page.isPageZoomed()
                    || page.getPartState(page.getReference(editor)) == IWorkbenchPage.STATE_MAXIMIZED) {
                page.bringToTop(editor);
            }
            editor.reveal(element);
        }
    }
}
