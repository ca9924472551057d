// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.sirius.diagram.ui.provider.Messages;

/**
 * Keeps a tool one step back. When a tool makes something without saying where, Sirius finds a place for it in a second
 * command; by itself that is nothing anybody would take back.
 */
final class OneUndo implements IOperationHistoryListener {

    @Override
    public void historyNotification(OperationHistoryEvent event) {
        IUndoableOperation operation = event.getOperation();
        if (event.getEventType() == OperationHistoryEvent.OPERATION_ADDED
                && Messages.SiriusCanonicalLayoutCommand_label.equals(operation.getLabel())) {
            NothingToUndo.forget(operation);
        }
    }
}
