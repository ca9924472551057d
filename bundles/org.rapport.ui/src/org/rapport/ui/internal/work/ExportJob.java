// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.rapport.checks.Check;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.CheckRun;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Messages;
import org.rapport.exchange.CsvSheet;
import org.rapport.exchange.VisitCalendar;
import org.rapport.exchange.VisitChoice;
import org.rapport.exchange.VisitTable;
import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.io.Plans;
import org.rapport.model.metrics.FigureTable;
import org.rapport.model.metrics.PlanMetrics;
import org.rapport.report.formats.Figures;
import org.rapport.report.formats.FindingsJson;
import org.rapport.report.formats.FindingsSarif;
import org.rapport.report.formats.FindingsText;
import org.rapport.report.formats.Format;
import org.rapport.report.formats.Judgements;
import org.rapport.report.formats.MetricsJson;
import org.rapport.report.formats.PlanFile;
import org.rapport.report.formats.Style;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;

/** Writes what is exported beside its place, and puts it there when it is whole. */
final class ExportJob extends PlanJob<Path> {

    private static final Messages MESSAGES = Messages.of(ExportJob.class);

    private final ExportChoice choice;

    private final PlanFile file;

    private final LocalDate at;

    /** Where lines of the file mean something: it holds the plan as it is in the window. */
    private final Path saved;

    ExportJob(Shell shell, PlanSession session, ExportChoice choice) {
        super(shell, session, MESSAGES.format("export.job", choice.file().getFileName()));
        this.choice = choice;
        file = PlanFile.of(session.file().getFileName());
        at = session.findings().at();
        saved = session.isDirty() ? null : session.file();
    }

    @Override
    Path work(Monitor monitor) throws IOException {
        Path making = Files.createTempFile(choice.file().getParent(), ".export-", choice.format().ending());
        try {
            try (Writer writer = Files.newBufferedWriter(making)) {
                write(writer, monitor);
            } catch (UncheckedIOException failed) {
                throw failed.getCause();
            }
            if (monitor.isCanceled()) {
                throw new CancellationException(getName());
            }
            Files.move(making, choice.file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return choice.file();
        } finally {
            Files.deleteIfExists(making);
        }
    }

    private void write(Writer writer, Monitor monitor) throws IOException {
        switch (choice.kind()) {
            case FINDINGS -> findings(writer, monitor);
            case FIGURES -> all(new MetricsJson(writer, Judgements.OWN), new Figures(plan(),
                    PlanMetrics.of(plan(), at)));
            case VISITS -> visits(writer, monitor);
            case CALENDAR -> calendar(writer, monitor);
            default -> {
                FigureTable table = FigureTable.valueOf(choice.kind().name());
                rows(writer, table.heads(), table.rows(file.name(), plan(), PlanMetrics.of(plan(), at)), monitor);
            }
        }
    }

    private void findings(Writer writer, Monitor monitor) throws IOException {
        List<Check> checks = List.copyOf(CheckRegistry.installed().checks());
        ServicePlan judged = choice.format() == ExportFormat.SARIF && saved != null ? Plans.load(saved) : plan();
        CheckRun run = new CheckRunner(checks).run(judged, at, monitor);
        all(switch (choice.format()) {
            case JSON -> new FindingsJson(writer, Judgements.OWN);
            case SARIF -> new FindingsSarif(writer,
                    FrameworkUtil.getBundle(ExportJob.class).getVersion().toString(), checks, Judgements.OWN);
            default -> new FindingsText(writer, new Style(false), Integer.MAX_VALUE, Judgements.OWN);
        }, run);
    }

    private <R> void all(Format<R> format, R result) throws IOException {
        format.begin();
        format.file(file, result);
        format.end();
    }

    private void visits(Writer writer, Monitor monitor) {
        rows(writer, VisitTable.heads(),
                chosen(Calendars.reader(plan(), choice.of())).stream().map(visit -> VisitTable.row(file.name(), visit))
                        .toList(),
                monitor);
    }

    private void calendar(Writer writer, Monitor monitor) throws IOException {
        Identifiable reader = Calendars.reader(plan(), choice.of());
        Instant changed = saved == null ? Instant.now() : Files.getLastModifiedTime(saved).toInstant();
        Calendars.of(reader, at).write(chosen(VisitCalendar.whose(reader)), plan(), changed, writer, monitor);
    }

    private List<Visit> chosen(Identifiable whose) {
        return new VisitChoice(whose, choice.from(), choice.until()).in(plan());
    }

    private void rows(Writer writer, List<String> heads, List<List<String>> rows, Monitor monitor) {
        monitor.beginTask(getName(), rows.size());
        CsvSheet sheet = new CsvSheet(writer);
        sheet.row(heads);
        for (List<String> row : rows) {
            if (monitor.isCanceled()) {
                throw new CancellationException(getName());
            }
            sheet.row(row);
            monitor.worked(1);
        }
    }

    @Override
    void done(Path written) {
        if (Ask.choose(shell(), MESSAGES.text("export.title"), MESSAGES.format("export.done", written),
                MESSAGES.text("export.close"), MESSAGES.text("export.show")) == 1) {
            Opening.open(written.getParent());
        }
    }

    @Override
    String advice() {
        return MESSAGES.text("export.advice");
    }
}
