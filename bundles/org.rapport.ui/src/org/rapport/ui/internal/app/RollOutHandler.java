// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.app;

import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.checks.Messages;
import org.rapport.model.calc.RollOut;
import org.rapport.model.text.Labels;
import org.rapport.ui.ActivePlan;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;

/** Adds the visits that all patterns of the plan bring, after saying how many they are; one step for undo. */
public final class RollOutHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(RollOutHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        PlanSession session = ActivePlan.in(window.getActivePage()).session();
        Shell shell = window.getShell();
        if (session == null) {
            Ask.tell(shell, MESSAGES.text("rollout.title"), MESSAGES.text("rollout.no.plan"));
            return null;
        }
        RollOut rollOut = RollOut.of(session.plan(), null, null);
        String unusable = rollOut.unusable().stream()
                .map(each -> '\n' + MESSAGES.format("rollout.unusable", Labels.of(each.pattern()), each.feature()))
                .collect(Collectors.joining());
        String summary = MESSAGES.format("rollout.summary", rollOut.visits().size(), rollOut.present().size(),
                rollOut.changed().size()) + unusable;
        if (rollOut.visits().isEmpty()) {
            Ask.tell(shell, MESSAGES.text("rollout.title"), summary);
        } else if (Ask.choose(shell, MESSAGES.text("rollout.title"), summary, MESSAGES.text("rollout.add"),
                MESSAGES.text("rollout.cancel")) == 0) {
            session.execute(MESSAGES.text("rollout.command"), () -> rollOut.addTo(session.plan()));
        }
        return null;
    }
}
