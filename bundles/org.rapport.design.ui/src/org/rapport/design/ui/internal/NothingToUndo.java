// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.util.List;

import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;

/** While it is open, what is done cannot be undone: making a map changes nothing of the plan, and takes many steps. */
public final class NothingToUndo implements IOperationHistoryListener, AutoCloseable {

    /** Opens it. */
    public NothingToUndo() {
        OperationHistoryFactory.getOperationHistory().addOperationHistoryListener(this);
    }

    @Override
    public void historyNotification(OperationHistoryEvent event) {
        if (event.getEventType() == OperationHistoryEvent.OPERATION_ADDED) {
            forget(event.getOperation());
        }
    }

    static void forget(IUndoableOperation operation) {
        List.of(operation.getContexts()).forEach(operation::removeContext);
    }

    @Override
    public void close() {
        OperationHistoryFactory.getOperationHistory().removeOperationHistoryListener(this);
    }
}
