// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.common.util.Monitor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.rapport.checks.Messages;
import org.rapport.exchange.ImportChoices;
import org.rapport.exchange.VisitImport;
import org.rapport.exchange.VisitSheet;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.FileChoice;

/** Takes visits of another rostering system, after showing what comes in and what does not; one step for undo. */
public final class ImportVisitsHandler extends PlanHandler {

    private static final Messages MESSAGES = Messages.of(ImportVisitsHandler.class);

    @Override
    void execute(IWorkbenchPage page, PlanSession session) {
        Shell shell = page.getWorkbenchWindow().getShell();
        Path file = FileChoice.toRead(shell, MESSAGES.text("visits.choose"), session.file(), "*.csv;*.txt;*.tsv;*.ics",
                "*");
        if (file != null) {
            new Work(shell, session, file).schedule();
        }
    }

    /** What was read, and what it means as long as nobody has chosen anything. */
    private record Reading(VisitSheet sheet, VisitImport found) {
    }

    /** Reads the file aside, and works out what it means. */
    private static final class Work extends PlanJob<Reading> {

        private final PlanSession session;

        private final Path file;

        Work(Shell shell, PlanSession session, Path file) {
            super(shell, session, MESSAGES.format("visits.job", file.getFileName()));
            this.session = session;
            this.file = file;
        }

        @Override
        Reading work(Monitor monitor) throws IOException {
            try (InputStream in = new CancellableInput(Files.newInputStream(file), monitor)) {
                VisitSheet sheet = VisitSheet.read(in, monitor);
                return new Reading(sheet, VisitImport.of(sheet, plan(), new ImportChoices(), monitor));
            }
        }

        @Override
        void done(Reading reading) {
            ImportVisitsDialog dialog = new ImportVisitsDialog(shell(), reading.sheet(), plan(), reading.found(),
                    file.getFileName().toString());
            if (dialog.open() == Window.OK && !session.isClosed()) {
                take(dialog.found(), dialog.isRecording());
            }
        }

        private void take(VisitImport found, boolean recording) {
            int[] left = new int[1];
            session.execute(MESSAGES.text("visits.command"), () -> {
                if (recording) {
                    found.recordOutcomes(session.plan());
                }
                left[0] = found.addTo(session.plan()).size();
            });
            if (left[0] > 0) {
                Ask.tell(shell(), MESSAGES.text("visits.title"), MESSAGES.format("visits.left", left[0]));
            }
        }

        @Override
        String advice() {
            return MESSAGES.text("visits.advice");
        }
    }
}
