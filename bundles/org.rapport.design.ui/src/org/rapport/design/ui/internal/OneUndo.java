// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.util.Set;

import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;

/**
 * Keeps a tool one step back. When a tool makes something without saying where, Sirius finds a place for it in a second
 * command, and when a map is opened it lets it follow the plan; by themselves those are nothing anybody would
 * take back.
 */
final class OneUndo implements IOperationHistoryListener {

    private static final Set<String> ASIDE = Set.of(
            org.eclipse.sirius.diagram.ui.provider.Messages.SiriusCanonicalLayoutCommand_label,
            org.eclipse.sirius.diagram.ui.provider.Messages.RefreshDiagramOnOpeningCommand_label,
            org.eclipse.sirius.tools.api.Messages.RefreshRepresentationsCommand_label);

    @Override
    public void historyNotification(OperationHistoryEvent event) {
        IUndoableOperation operation = event.getOperation();
        if (event.getEventType() == OperationHistoryEvent.OPERATION_ADDED && ASIDE.contains(operation.getLabel())) {
            NothingToUndo.forget(operation);
        }
    }
}
