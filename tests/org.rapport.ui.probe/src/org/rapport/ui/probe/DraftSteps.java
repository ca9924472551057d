// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.probe;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;

/** A draft of What if: started, changed on its board by keys, and told about. */
final class DraftSteps {

    private static final String VIEW = "org.rapport.ui.whatIf";

    private final Steps steps;

    DraftSteps(Steps steps) {
        this.steps = steps;
    }

    /** Starts a draft, and moves a visit in it five minutes later. */
    void start() {
        steps.inDisplay(() -> {
            Day.command("org.rapport.ui.startDraft");
            return null;
        });
        steps.waitUntil("there is a draft", () -> Day.button("Discard") != null);
        steps.inDisplay(() -> {
            press(SWT.ARROW_RIGHT, SWT.NONE);
            press(SWT.ARROW_RIGHT, SWT.CTRL);
            return null;
        });
    }

    /** Waits until there is a draft with a change. */
    void waitForChange() {
        steps.inDisplay(() -> {
            try {
                return Steps.page().showView(VIEW);
            } catch (PartInitException failed) {
                throw new IllegalStateException(failed);
            }
        });
        steps.waitUntil("the draft has a change", () -> {
            Button apply = Day.button("Apply to the plan…");
            return apply != null && apply.isEnabled();
        });
    }

    private static void press(int code, int modifiers) {
        Shell window = Steps.page().getWorkbenchWindow().getShell();
        Canvas board = Day.find(window, Canvas.class, each -> each.getClass().getSimpleName().equals("BoardCanvas"));
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = modifiers;
        board.notifyListeners(SWT.KeyDown, event);
    }
}
