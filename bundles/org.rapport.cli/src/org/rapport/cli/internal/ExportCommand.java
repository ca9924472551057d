// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.rapport.checks.CheckRunner;
import org.rapport.exchange.CsvSheet;
import org.rapport.exchange.VisitChoice;
import org.rapport.exchange.VisitTable;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.report.NotForReaderException;
import org.rapport.report.formats.PlanFile;

import picocli.CommandLine.ParseResult;

/** {@code rapport export}: the visits of a plan for other programs, as rows or as somebody's calendar. */
final class ExportCommand extends Command {

    private static final String CALENDAR = "ics";

    ExportCommand() {
        super("export");
    }

    @Override
    void describe() {
        file();
        option("--format", "FORMAT");
        option("--for", "WHOM");
        option("--from", "DATE");
        option("--until", "DATE");
        option("--at", "DATE");
        option("--output", "FILE");
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws IOException {
        boolean calendar = Choices.word(given, "--format", List.of("csv", CALENDAR)).equals(CALENDAR);
        CalendarReader reader = CalendarReader.of(Choices.text(given, "--for"), calendar);
        LocalDate from = Choices.date(given, "--from");
        LocalDate until = Choices.date(given, "--until");
        LocalDate at = Choices.date(given, "--at");
        if (from != null && until != null && until.isBefore(from)) {
            throw UsageException.of("roll-out.backwards", from, until);
        }
        PlanFiles files = new PlanFiles(terminal);
        List<PlanFile> found = files.find(Choices.files(given));
        if (found.size() > 1) {
            throw UsageException.of("export.folder", Choices.files(given).getFirst());
        }
        ServicePlan plan = found.isEmpty() ? null : files.load(found.getFirst());
        if (plan == null) {
            return ExitCode.USAGE;
        }
        reader.find(plan);
        List<Visit> visits = new VisitChoice(reader.whose(), from, until).in(plan);
        try (Output output = Output.open(Choices.text(given, "--output"), terminal);
                Progress progress = new Progress(terminal)) {
            if (calendar) {
                reader.calendar(at != null ? at : CheckRunner.defaultDay(plan)).write(visits, plan,
                        changed(found.getFirst()), output.writer(), progress);
            } else {
                table(found.getFirst(), visits, output, terminal);
            }
            output.complete();
        } catch (NotForReaderException refused) {
            throw new UsageException(refused.getMessage());
        }
        return ExitCode.OK;
    }

    private static void table(PlanFile file, List<Visit> visits, Output output, Terminal terminal) {
        CsvSheet sheet = new CsvSheet(output.writer());
        sheet.row(VisitTable.heads());
        for (Visit visit : visits) {
            terminal.checkInterrupted();
            sheet.row(VisitTable.row(file.name(), visit));
        }
    }

    /** When the plan was last changed; what comes by standard input is of now. */
    private static Instant changed(PlanFile file) throws IOException {
        return file.path() == null ? Instant.now() : Files.getLastModifiedTime(file.path()).toInstant();
    }
}
