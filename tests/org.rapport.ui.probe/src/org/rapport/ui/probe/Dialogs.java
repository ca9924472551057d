// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.probe;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Answers questions as a user does: waits for a window with a button, and presses it. */
final class Dialogs {

    private Dialogs() {
    }

    /** Presses a button as soon as there is one. @return what the window says, in one line */
    static String answer(Steps steps, String label) {
        steps.waitUntil("there is a button " + label, () -> find(label) != null);
        String text = steps.inDisplay(() -> text(find(label).getShell()));
        steps.inDisplay(() -> {
            Button button = find(label);
            button.notifyListeners(SWT.Selection, new Event());
            return null;
        });
        return text;
    }

    private static Button find(String label) {
        for (Shell shell : Display.getCurrent().getShells()) {
            for (Control control : all(shell, new ArrayList<>())) {
                if (shell.isVisible() && control instanceof Button button
                        && button.getText().replace("&", "").equals(label)) {
                    return button;
                }
            }
        }
        return null;
    }

    private static String text(Shell shell) {
        StringBuilder text = new StringBuilder(shell.getText());
        for (Control control : all(shell, new ArrayList<>())) {
            if (control instanceof Label label && !label.getText().isBlank()) {
                text.append(" | ").append(label.getText().replaceAll("\\s+", " "));
            }
        }
        return text.toString();
    }

    private static List<Control> all(Composite parent, List<Control> found) {
        for (Control child : parent.getChildren()) {
            found.add(child);
            if (child instanceof Composite composite) {
                all(composite, found);
            }
        }
        return found;
    }
}
