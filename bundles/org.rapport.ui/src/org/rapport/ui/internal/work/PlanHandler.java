// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.checks.Messages;
import org.rapport.ui.ActivePlan;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;

/** Base of commands for the plan that is worked on; without one they say what to do. */
abstract class PlanHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        PlanSession session = ActivePlan.in(page).session();
        if (session == null) {
            Messages messages = Messages.of(PlanHandler.class);
            Ask.tell(page.getWorkbenchWindow().getShell(), messages.text("no.plan.title"), messages.text("no.plan"));
        } else {
            execute(page, session);
        }
        return null;
    }

    abstract void execute(IWorkbenchPage page, PlanSession session);
}
