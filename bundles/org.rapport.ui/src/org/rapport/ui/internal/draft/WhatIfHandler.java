// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.draft;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.checks.Messages;
import org.rapport.ui.ActivePlan;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.app.RosterPerspective;
import org.rapport.ui.internal.board.BoardView;

/** Starts a draft of the week that the board shows, or shows the one there is, with the board and what it does. */
public final class WhatIfHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(WhatIfHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        PlanSession plan = ActivePlan.in(window.getActivePage()).session();
        if (plan == null) {
            Ask.tell(window.getShell(), MESSAGES.text("whatif"), MESSAGES.text("no.plan"));
            return null;
        }
        try {
            // Where the board and what the draft does are side by side.
            if (!RosterPerspective.ID.equals(window.getActivePage().getPerspective().getId())) {
                PlatformUI.getWorkbench().showPerspective(RosterPerspective.ID, window);
            }
        } catch (WorkbenchException failed) {
            throw new ExecutionException(failed.getLocalizedMessage(), failed);
        }
        later(window, () -> view(window, WhatIfView.ID));
        later(window, () -> {
            BoardView board = (BoardView) view(window, BoardView.ID);
            Draft draft = Drafts.of(plan);
            if (draft != null) {
                Drafts.show(draft, true);
            } else if (board != null) {
                later(window, () -> Drafts.start(plan, board.monday()));
            }
        });
        return null;
    }

    /** Each in a turn of its own, so that the window goes on answering while views are made. */
    private static void later(IWorkbenchWindow window, Runnable step) {
        Display display = window.getShell().getDisplay();
        display.asyncExec(() -> {
            if (window.getShell() != null && !window.getShell().isDisposed()) {
                step.run();
            }
        });
    }

    private static IViewPart view(IWorkbenchWindow window, String id) {
        try {
            return window.getActivePage().showView(id);
        } catch (PartInitException failed) {
            Ask.tell(window.getShell(), MESSAGES.text("whatif"), failed.getLocalizedMessage());
            return null;
        }
    }
}
