// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.session;

import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.rapport.ui.PlanKeeper;

/** The command stack of whoever keeps the plan at the moment, so that others need not know when that changes. */
public final class KeptStack implements CommandStack {

    private final Supplier<PlanKeeper> keeper;

    /** @param keeper who keeps the plan at the moment */
    public KeptStack(Supplier<PlanKeeper> keeper) {
        this.keeper = keeper;
    }

    private CommandStack stack() {
        return keeper.get().commandStack();
    }

    @Override
    public void execute(Command command) {
        stack().execute(command);
    }

    @Override
    public boolean canUndo() {
        return stack().canUndo();
    }

    @Override
    public void undo() {
        stack().undo();
    }

    @Override
    public boolean canRedo() {
        return stack().canRedo();
    }

    @Override
    public Command getUndoCommand() {
        return stack().getUndoCommand();
    }

    @Override
    public Command getRedoCommand() {
        return stack().getRedoCommand();
    }

    @Override
    public Command getMostRecentCommand() {
        return stack().getMostRecentCommand();
    }

    @Override
    public void redo() {
        stack().redo();
    }

    @Override
    public void flush() {
        stack().flush();
    }

    /** Hears of the stack of the moment only; {@link org.rapport.ui.PlanListener} hears of all. */
    @Override
    public void addCommandStackListener(CommandStackListener listener) {
        stack().addCommandStackListener(listener);
    }

    @Override
    public void removeCommandStackListener(CommandStackListener listener) {
        stack().removeCommandStackListener(listener);
    }
}
