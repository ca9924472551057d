// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;

/** Types into the cells of a table or tree, in its editor. */
final class Typing {

    private final TreeViewer viewer;

    Typing(IEditorPart editor) {
        editor.getSite().getPage().activate(editor);
        viewer = (TreeViewer) editor.getSite().getSelectionProvider();
    }

    /**
     * Opens a cell, types a text or chooses it in a list, and presses enter. Where there is a button instead that opens
     * a dialog, it is pressed.
     *
     * @param column the heading of its column; empty for the first
     * @return whether the cell can be opened
     */
    boolean type(Object row, String column, String text) {
        viewer.editElement(row, column.isEmpty() ? 0 : column(column));
        Workbench.settle();
        if (!viewer.isCellEditorActive()) {
            return false;
        }
        Control cell = all(viewer.getTree()).filter(Control::isVisible).filter(each -> each instanceof Text
                || each instanceof CCombo || each instanceof Button).findFirst().orElseThrow();
        if (cell instanceof Button more) {
            more.notifyListeners(SWT.Selection, new Event());
            Workbench.settle();
            return true;
        }
        if (cell instanceof CCombo list) {
            assertThat(list.getItems()).as("what can be chosen").contains(text);
            list.select(list.indexOf(text));
            cell.notifyListeners(SWT.Selection, new Event());
        } else {
            ((Text) cell).setText(text);
        }
        cell.notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();
        return true;
    }

    private int column(String heading) {
        return Stream.of(viewer.getTree().getColumns()).map(each -> each.getText()).toList().indexOf(heading);
    }

    private static Stream<Control> all(Composite parent) {
        return Stream.of(parent.getChildren()).flatMap(each -> each instanceof Composite parts
                ? Stream.concat(Stream.of(each), all(parts))
                : Stream.of(each));
    }
}
