// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal;

import java.util.function.Supplier;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.rapport.ui.PlanSession;

/** Undo and redo of the plan while a view is the active part. */
public final class ViewHistory {

    private final Supplier<PlanSession> session;

    private final Action undo = new Action() {
        @Override
        public void run() {
            if (stack() != null && stack().canUndo()) {
                stack().undo();
            }
        }
    };

    private final Action redo = new Action() {
        @Override
        public void run() {
            if (stack() != null && stack().canRedo()) {
                stack().redo();
            }
        }
    };

    /** Answers undo and redo of a part. @param session gives the plan; null for none */
    public ViewHistory(IActionBars bars, Supplier<PlanSession> session) {
        this.session = session;
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.updateActionBars();
        update();
    }

    /** Looks again at what there is to undo and to redo. */
    public void update() {
        undo.setEnabled(stack() != null && stack().canUndo());
        redo.setEnabled(stack() != null && stack().canRedo());
    }

    private CommandStack stack() {
        return session.get() == null ? null : session.get().editingDomain().getCommandStack();
    }
}
