// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.plain;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.transaction.util.TransactionUtil;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.rapport.checks.Messages;

/** Whether the diagram in front takes up by itself what is new in the plan, or shows only what is put on it. */
public final class FollowPlanHandler extends AbstractHandler implements IElementUpdater {

    private static final Messages TEXTS = Messages.of(FollowPlanHandler.class);

    @Override
    public Object execute(ExecutionEvent event) {
        diagram(HandlerUtil.getActiveEditor(event)).ifPresent(diagram -> {
            TransactionalEditingDomain domain = TransactionUtil.getEditingDomain(diagram);
            domain.getCommandStack().execute(new RecordingCommand(domain, TEXTS.text("follow")) {
                @Override
                protected void doExecute() {
                    diagram.setSynchronized(!diagram.isSynchronized());
                }
            });
        });
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        element.setChecked(page != null && diagram(page.getActiveEditor()).map(DDiagram::isSynchronized).orElse(false));
    }

    private static Optional<DDiagram> diagram(IEditorPart editor) {
        return editor instanceof DialectEditor map && map.getRepresentation() instanceof DDiagram diagram
                ? Optional.of(diagram)
                : Optional.empty();
    }
}
