// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.findings;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.checks.Finding;
import org.rapport.checks.Messages;
import org.rapport.model.Identifiable;
import org.rapport.model.text.Labels;
import org.rapport.ui.ActivePlan;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.fixes.Fixing;

/**
 * Offers what can be done: in the findings view about the findings selected, elsewhere about what the checks ask of the
 * element in focus, on a map or a page.
 */
public final class QuickFixHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(QuickFixHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActivePart(event) instanceof FindingsView view) {
            view.fix();
            return null;
        }
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        PlanSession session = ActivePlan.in(window.getActivePage()).session();
        Shell shell = window.getShell();
        Identifiable element = session == null ? null : session.selection();
        if (element == null) {
            Ask.tell(shell, MESSAGES.text("fix.title"), MESSAGES.text("fix.nothing"));
            return null;
        }
        List<Finding> asking = Fixing.asked(session, element);
        if (asking.isEmpty()) {
            Ask.tell(shell, MESSAGES.text("fix.title"), MESSAGES.format("fix.fine", Labels.of(element)));
        } else {
            new Fixing(shell, session).chooseAmong(asking);
        }
        return null;
    }
}
