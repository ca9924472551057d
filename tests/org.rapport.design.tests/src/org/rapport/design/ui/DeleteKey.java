// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gmf.runtime.diagram.ui.actions.ActionIds;
import org.eclipse.jface.action.IAction;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.ui.IEditorPart;

/** Deletes what is selected on a diagram, by the action of its editor. */
final class DeleteKey {

    private final Drawn drawn;

    DeleteKey(Drawn drawn) {
        this.drawn = drawn;
    }

    /**
     * Selects an element and deletes it.
     *
     * @param answer the button to press if something is asked
     * @return what was asked; {@link Hands#REFUSED} where it cannot be deleted
     */
    String press(DDiagramElement element, String answer) {
        IEditorPart editor = (IEditorPart) drawn.editor();
        editor.getSite().getPage().activate(editor);
        GraphicalViewer viewer = (GraphicalViewer) drawn.editor().getDiagramGraphicalViewer();
        viewer.select(drawn.parts(element).findFirst().orElseThrow());
        Workbench.settle();
        IAction action = editor.getAdapter(ActionRegistry.class).getAction(ActionIds.ACTION_DELETE_FROM_MODEL);
        if (!action.isEnabled()) {
            return Hands.REFUSED;
        }
        try (Question question = new Question(answer)) {
            action.run();
            Workbench.settle();
            return question.asked();
        }
    }
}
