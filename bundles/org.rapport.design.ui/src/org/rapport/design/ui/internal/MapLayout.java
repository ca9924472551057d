// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import org.eclipse.gmf.runtime.diagram.ui.actions.ActionIds;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.gmf.runtime.diagram.ui.requests.ArrangeRequest;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;

/** Lays maps out, as their description says. */
public final class MapLayout {

    private MapLayout() {
    }

    /** Lays out everything on the map that an editor shows; does nothing for tables and trees. */
    public static void arrange(IEditorPart editor) {
        if (editor instanceof IDiagramWorkbenchPart part) {
            finishDrawing();
            DiagramEditPart diagram = part.getDiagramEditPart();
            diagram.performRequest(new ArrangeRequest(ActionIds.ACTION_ARRANGE_ALL));
            finishDrawing();
            diagram.getFigure().invalidateTree();
            diagram.getFigure().validate();
        }
    }

    /** Sizes are known only when what was put off has been done: figures are made and measured later. */
    private static void finishDrawing() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }
}
