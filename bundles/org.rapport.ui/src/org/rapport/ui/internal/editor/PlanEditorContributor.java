// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Makes undo and redo of the menu those of the plan that is edited. */
public final class PlanEditorContributor extends EditorActionBarContributor {

    private final HistoryAction undo = HistoryAction.undo();

    private final HistoryAction redo = HistoryAction.redo();

    private PlanEditor active;

    @Override
    public void init(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
    }

    @Override
    public void setActiveEditor(IEditorPart editor) {
        active = (PlanEditor) editor;
        undo.follow((PlanEditor) editor);
        redo.follow((PlanEditor) editor);
    }

    /** The plan of an editor is there now. */
    void loaded(PlanEditor editor) {
        if (editor == active) {
            setActiveEditor(editor);
        }
    }

    @Override
    public void dispose() {
        undo.follow(null);
        redo.follow(null);
        super.dispose();
    }
}
