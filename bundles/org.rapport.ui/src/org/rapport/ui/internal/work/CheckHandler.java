// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.time.LocalDate;

import org.eclipse.emf.common.util.Monitor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.CheckRun;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Messages;
import org.rapport.checks.Severity;
import org.rapport.model.text.Labels;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.findings.FindingsView;

/** Asks every check of the whole plan, as of any day, and says what they came to. */
public final class CheckHandler extends PlanHandler {

    private static final Messages MESSAGES = Messages.of(CheckHandler.class);

    @Override
    void execute(IWorkbenchPage page, PlanSession session) {
        Shell shell = page.getWorkbenchWindow().getShell();
        DayDialog dialog = new DayDialog(shell, session.findings().at());
        if (dialog.open() == Window.OK) {
            new Work(page, session, dialog.day()).schedule();
        }
    }

    /** Asks them aside. */
    private static final class Work extends PlanJob<CheckRun> {

        private final IWorkbenchPage page;

        private final LocalDate usual;

        private final LocalDate day;

        Work(IWorkbenchPage page, PlanSession session, LocalDate day) {
            super(page.getWorkbenchWindow().getShell(), session, MESSAGES.text("check.job"));
            this.page = page;
            this.day = day;
            usual = session.findings().at();
        }

        @Override
        CheckRun work(Monitor monitor) {
            return new CheckRunner(CheckRegistry.installed().checks()).run(plan(), day, monitor);
        }

        @Override
        void done(CheckRun run) {
            String words = MESSAGES.format("check.done", run.asked().size(), Labels.day(day),
                    run.count(Severity.ERROR), run.count(Severity.WARNING), run.count(Severity.INFO),
                    run.overridden(), run.off().size());
            if (day.equals(usual)) {
                showFindings();
            } else {
                words += ' ' + MESSAGES.format("check.other.day", Labels.day(usual));
            }
            Ask.tell(shell(), MESSAGES.text("check.title"), words);
        }

        private void showFindings() {
            try {
                page.showView(FindingsView.ID);
            } catch (PartInitException broken) {
                Ask.tell(shell(), MESSAGES.text("check.title"), broken.getLocalizedMessage());
            }
        }

        @Override
        String advice() {
            return MESSAGES.text("check.advice");
        }
    }
}
