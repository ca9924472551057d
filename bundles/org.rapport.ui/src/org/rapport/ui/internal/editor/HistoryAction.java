// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.rapport.checks.Messages;
import org.rapport.ui.PlanListener;
import org.rapport.ui.PlanSession;

/** Undo or redo of a plan, which says what it would take back. */
final class HistoryAction extends Action implements PlanListener {

    private static final Messages MESSAGES = Messages.of(HistoryAction.class);

    private final boolean back;

    private PlanSession session;

    private PlanEditor editor;

    private HistoryAction(boolean back) {
        this.back = back;
        update();
    }

    static HistoryAction undo() {
        return new HistoryAction(true);
    }

    static HistoryAction redo() {
        return new HistoryAction(false);
    }

    void follow(PlanEditor other) {
        if (session != null) {
            session.removeListener(this);
        }
        editor = other;
        session = other == null ? null : other.session();
        if (session != null) {
            session.addListener(this);
        }
        update();
    }

    @Override
    public void planChanged() {
        update();
    }

    @Override
    public void stateChanged() {
        update();
    }

    @Override
    public void closed() {
        follow(null);
    }

    @Override
    public void run() {
        editor.flush();
        CommandStack stack = session.editingDomain().getCommandStack();
        if (back && stack.canUndo()) {
            stack.undo();
        } else if (!back && stack.canRedo()) {
            stack.redo();
        }
    }

    private void update() {
        CommandStack stack = session == null ? null : session.editingDomain().getCommandStack();
        boolean can = stack != null && (back ? stack.canUndo() : stack.canRedo());
        Command next = can ? back ? stack.getUndoCommand() : stack.getRedoCommand() : null;
        setEnabled(can);
        String what = next == null ? "" : next.getLabel();
        setText(MESSAGES.format(back ? "undo" : "redo", what).strip());
    }
}
