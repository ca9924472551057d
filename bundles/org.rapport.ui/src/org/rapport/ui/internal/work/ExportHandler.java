// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.Monitor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.rapport.checks.Messages;
import org.rapport.model.metrics.FigureTable;
import org.rapport.model.metrics.PlanMetrics;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes figures of the plan for a spreadsheet. */
public final class ExportHandler extends PlanHandler {

    private static final Messages MESSAGES = Messages.of(ExportHandler.class);

    @Override
    void execute(IWorkbenchPage page, PlanSession session) {
        Shell shell = page.getWorkbenchWindow().getShell();
        ExportDialog dialog = new ExportDialog(shell, session);
        if (dialog.open() == Window.OK) {
            new Work(shell, session, dialog.table(), dialog.file()).schedule();
        }
    }

    /** Writes the file beside its place and puts it there when it is whole. */
    private static final class Work extends PlanJob<Path> {

        private final String name;

        private final LocalDate at;

        private final FigureTable table;

        private final Path file;

        Work(Shell shell, PlanSession session, FigureTable table, Path file) {
            super(shell, session, MESSAGES.format("export.job", file.getFileName()));
            name = session.file().getFileName().toString();
            at = session.findings().at();
            this.table = table;
            this.file = file;
        }

        @Override
        Path work(Monitor monitor) throws IOException {
            List<List<String>> rows = table.rows(name, plan(), PlanMetrics.of(plan(), at));
            Path making = Files.createTempFile(file.toAbsolutePath().getParent(), ".export-", ".csv");
            try {
                write(rows, making, monitor);
                Files.move(making, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                return file;
            } finally {
                Files.deleteIfExists(making);
            }
        }

        private void write(List<List<String>> rows, Path making, Monitor monitor) throws IOException {
            monitor.beginTask(getName(), rows.size() + 1);
            try (Writer writer = Files.newBufferedWriter(making);
                    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer)) {
                csv.writeRecord(table.heads());
                for (List<String> row : rows) {
                    if (monitor.isCanceled()) {
                        throw new CancellationException(getName());
                    }
                    csv.writeRecord(row);
                    monitor.worked(1);
                }
            }
        }

        @Override
        void done(Path written) {
            Ask.tell(shell(), MESSAGES.text("export.title"), MESSAGES.format("export.done", written));
        }

        @Override
        String advice() {
            return MESSAGES.text("export.advice");
        }
    }
}
