// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What a user does in the editor of a map: selects, presses keys, opens the menu of what is selected. */
final class OnMap {

    private final DialectEditor editor;

    OnMap(DialectEditor editor) {
        this.editor = editor;
    }

    /** What the editor shows. */
    DRepresentation shown() {
        return editor.getRepresentation();
    }

    /** Selects what stands for an element. */
    void select(EObject element) {
        editor.getSite().getPage().activate(editor);
        List<DRepresentationElement> shown = editor.getRepresentation().getRepresentationElements().stream()
                .filter(each -> each.getTarget() == element).limit(1).toList();
        assertThat(shown).as("%s on %s", element, editor.getTitle()).isNotEmpty();
        DialectUIManager.INSTANCE.setSelection(editor, List.of());
        DialectUIManager.INSTANCE.setSelection(editor, shown);
        Workbench.settle();
    }

    /** Clicks twice on what stands for an element of a diagram. */
    void clickTwice(EObject element) {
        select(element);
        GraphicalViewer viewer = (GraphicalViewer) ((IDiagramWorkbenchPart) editor).getDiagramGraphicalViewer();
        EditPart part = (EditPart) viewer.getSelectedEditParts().getFirst();
        viewer.reveal(part);
        Workbench.settle();
        Point middle = Drawn.middle((IGraphicalEditPart) part);
        for (int type : new int[] { SWT.MouseMove, SWT.MouseDown, SWT.MouseUp, SWT.MouseDown, SWT.MouseDoubleClick,
                SWT.MouseUp }) {
            Event event = new Event();
            event.x = middle.x;
            event.y = middle.y;
            event.button = type == SWT.MouseMove ? 0 : 1;
            event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : 0;
            control().notifyListeners(type, event);
        }
        Workbench.settle();
    }

    /** Presses a key together with Ctrl. */
    void ctrl(char key) {
        Event event = new Event();
        event.keyCode = key;
        event.character = key;
        event.stateMask = SWT.MOD1;
        control().notifyListeners(SWT.KeyDown, event);
        Workbench.settle();
    }

    /** The labels in the menu of what is selected, without keys. */
    List<String> menu() {
        Menu menu = shownMenu();
        List<String> labels = Arrays.stream(menu.getItems()).map(OnMap::label).filter(each -> !each.isEmpty()).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return labels;
    }

    /** Chooses something in the menu of what is selected. */
    void choose(String label) {
        Menu menu = shownMenu();
        MenuItem item = Arrays.stream(menu.getItems()).filter(each -> label(each).equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(
                        label + " is not among " + Arrays.stream(menu.getItems()).map(OnMap::label).toList()));
        assertThat(item.isEnabled()).as(label).isTrue();
        item.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    /** The menu of what is selected. */
    Menu menuOfSelected() {
        return control().getMenu();
    }

    private Menu shownMenu() {
        Menu menu = control().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        return menu;
    }

    private static String label(MenuItem item) {
        return item.getText().replace("&", "").replaceAll("\t.*", "");
    }

    private Control control() {
        return editor instanceof IDiagramWorkbenchPart diagram
                ? diagram.getDiagramGraphicalViewer().getControl()
                : ((Viewer) editor.getSite().getSelectionProvider()).getControl();
    }
}
