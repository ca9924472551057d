// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Monitor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.Messages;
import org.rapport.report.ReportRequest;
import org.rapport.report.ReportWriter;
import org.rapport.report.SectionRegistry;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;

/** Writes a report of the plan, as HTML and PDF, and opens it. */
public final class ReportHandler extends PlanHandler {

    private static final Messages MESSAGES = Messages.of(ReportHandler.class);

    @Override
    void execute(IWorkbenchPage page, PlanSession session) {
        Shell shell = page.getWorkbenchWindow().getShell();
        ReportDialog dialog = new ReportDialog(shell, session);
        if (dialog.open() == Window.OK) {
            new Work(shell, session, dialog.choice()).schedule();
        }
    }

    /** Writes it aside. */
    private static final class Work extends PlanJob<List<Path>> {

        private final ReportDialog.Choice choice;

        Work(Shell shell, PlanSession session, ReportDialog.Choice choice) {
            super(shell, session, MESSAGES.format("report.job", choice.folder().getFileName()));
            this.choice = choice;
        }

        @Override
        List<Path> work(Monitor monitor) throws IOException {
            boolean made = Files.notExists(choice.folder());
            Files.createDirectories(choice.folder());
            try {
                return new ReportWriter(SectionRegistry.installed(), CheckRegistry.installed().checks()).write(
                        new ReportRequest(plan(), choice.at(), choice.audience(), choice.id()), choice.folder(),
                        monitor);
            } finally {
                if (made && isEmpty(choice.folder())) {
                    Files.delete(choice.folder());
                }
            }
        }

        private static boolean isEmpty(Path folder) throws IOException {
            try (Stream<Path> inside = Files.list(folder)) {
                return inside.findAny().isEmpty();
            }
        }

        @Override
        void done(List<Path> written) {
            if (!choice.open() || !Opening.open(written.getFirst())) {
                Ask.tell(shell(), MESSAGES.text("report.title"),
                        MESSAGES.format("report.done", written.size(), choice.folder()));
            }
        }

        @Override
        String advice() {
            return MESSAGES.text("report.advice");
        }
    }
}
