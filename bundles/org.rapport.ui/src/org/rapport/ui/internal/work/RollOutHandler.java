// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Monitor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.rapport.checks.Messages;
import org.rapport.model.calc.RollOut;
import org.rapport.model.text.Labels;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;

/** Adds the visits that all patterns of the plan bring, after saying how many they are; one step for undo. */
public final class RollOutHandler extends PlanHandler {

    private static final Messages MESSAGES = Messages.of(RollOutHandler.class);

    @Override
    void execute(IWorkbenchPage page, PlanSession session) {
        Shell shell = page.getWorkbenchWindow().getShell();
        RollOutDialog dialog = new RollOutDialog(shell, session.plan());
        if (dialog.open() == Window.OK) {
            new Work(shell, session, dialog.from(), dialog.until()).schedule();
        }
    }

    /** Works out aside what it would add. */
    private static final class Work extends PlanJob<RollOut> {

        private final PlanSession session;

        private final LocalDate from;

        private final LocalDate until;

        Work(Shell shell, PlanSession session, LocalDate from, LocalDate until) {
            super(shell, session, MESSAGES.text("rollout.job"));
            this.session = session;
            this.from = from;
            this.until = until;
        }

        @Override
        RollOut work(Monitor monitor) {
            return RollOut.of(plan(), from, until, monitor);
        }

        @Override
        void done(RollOut found) {
            String unusable = found.unusable().stream()
                    .map(each -> '\n' + MESSAGES.format("rollout.unusable", Labels.of(each.pattern()), each.feature()))
                    .collect(Collectors.joining());
            String summary = MESSAGES.format("rollout.summary", found.visits().size(), found.present().size(),
                    found.changed().size()) + unusable;
            if (found.visits().isEmpty()) {
                Ask.tell(shell(), MESSAGES.text("rollout.title"), summary);
            } else if (Ask.choose(shell(), MESSAGES.text("rollout.title"), summary, MESSAGES.text("rollout.add"),
                    MESSAGES.text("rollout.cancel")) == 0 && !session.isClosed()) {
                // What was found is of the copy; the plan may have changed meanwhile, too.
                RollOut real = RollOut.of(session.plan(), from, until);
                session.execute(MESSAGES.text("rollout.command"), () -> real.addTo(session.plan()));
            }
        }

        @Override
        String advice() {
            return MESSAGES.text("rollout.advice");
        }
    }
}
