// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;

import org.eclipse.emf.common.util.BasicMonitor;
import org.rapport.exchange.ImportChoices;
import org.rapport.exchange.ImportProblem;
import org.rapport.exchange.NotASheetException;
import org.rapport.exchange.VisitImport;
import org.rapport.exchange.VisitImport.Coming;
import org.rapport.exchange.VisitImport.Present;
import org.rapport.exchange.VisitSheet;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.io.Plans;
import org.rapport.model.text.Labels;
import org.rapport.report.formats.PlanFile;

import picocli.CommandLine.ParseResult;

/** {@code rapport import}: takes visits of another system into a plan, and tells what it did not understand. */
final class ImportCommand extends Command {

    ImportCommand() {
        super("import");
    }

    @Override
    void describe() {
        file();
        option("--visits", "SHEET");
        flag("--done");
        flag("--outcomes");
        flag("--dry-run");
        option("--output", "FILE");
        ImportNames.describe(this);
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws IOException {
        boolean dry = given.hasMatchedOption("--dry-run");
        String output = Choices.text(given, "--output");
        PlanFile sheetFile = sheetFile(given);
        PlanFiles files = new PlanFiles(terminal);
        PlanFile file = files.only(Choices.files(given), !dry && output == null, name());
        ServicePlan plan = file == null ? null : files.load(file);
        if (plan == null) {
            return ExitCode.USAGE;
        }
        ImportChoices choices = ImportNames.of(given, plan);
        choices.setDone(given.hasMatchedOption("--done"));
        VisitSheet sheet = sheet(sheetFile, terminal);
        if (sheet == null) {
            return ExitCode.USAGE;
        }
        VisitImport found;
        try (Progress progress = new Progress(terminal)) {
            found = VisitImport.of(sheet, plan, choices, progress);
        }
        terminal.checkInterrupted();
        PlanFile target = output == null ? file : PlanFiles.file(output);
        boolean outcomes = given.hasMatchedOption("--outcomes");
        if (!dry && !save(found, outcomes, plan, target, output != null, files)) {
            return ExitCode.USAGE;
        }
        tellProblems(found, sheetFile.title(), outcomes, terminal);
        try (Output results = Output.open(null, terminal)) {
            tell(found, outcomes, target, dry, results.writer());
            if (outcomes) {
                results.writer().write(Texts.format(dry ? "import.outcomes.would" : "import.outcomes.done",
                        found.outcomes().size()) + '\n');
            }
            results.complete();
        }
        return found.problems().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private static PlanFile sheetFile(ParseResult given) {
        String name = Choices.text(given, "--visits");
        if (name == null) {
            throw UsageException.of("import.visits.none");
        }
        if (!name.equals(PlanFile.STANDARD_INPUT)) {
            return PlanFiles.file(name);
        }
        if (Choices.files(given).contains(name)) {
            throw UsageException.of("import.standard.input.twice");
        }
        return PlanFile.standardInput();
    }

    /** Reads the sheet. @return null when it is none; then the user has been told why */
    private static VisitSheet sheet(PlanFile file, Terminal terminal) {
        BasicMonitor monitor = new BasicMonitor() {

            @Override
            public boolean isCanceled() {
                return terminal.interrupted().getAsBoolean();
            }
        };
        try (Patience patience = new Patience(terminal, Texts.format("reading", file.title()));
                InputStream in = file.path() == null ? terminal.in() : Files.newInputStream(file.path())) {
            return VisitSheet.read(in, monitor);
        } catch (IOException failed) {
            String why = failed instanceof NotASheetException ? failed.getMessage() : Output.reason(failed);
            terminal.err().print(file.title() + ": " + why + '\n');
            return null;
        }
    }

    /** Saves what comes in. Nothing is written where nothing has changed. @return whether that could be done */
    private static boolean save(VisitImport found, boolean outcomes, ServicePlan plan, PlanFile target,
            boolean elsewhere, PlanFiles files) {
        int recorded = outcomes ? found.recordOutcomes(plan) : 0;
        found.addTo(plan);
        try {
            if (elsewhere) {
                Plans.overwrite(plan, target.path());
            } else if (!found.coming().isEmpty() || recorded > 0) {
                Plans.save(plan, target.path());
            }
            return true;
        } catch (IOException failed) {
            files.tell(target, failed);
            return false;
        }
    }

    private static void tellProblems(VisitImport found, String sheet, boolean outcomes, Terminal terminal) {
        found.notes().forEach(terminal::say);
        for (Coming coming : found.coming()) {
            coming.notes().forEach(note -> print(terminal, "import.noted", sheet, coming.lines().getFirst(), note));
        }
        for (Present present : found.present()) {
            if (!present.others().isEmpty()) {
                print(terminal, outcomes && present.hasOutcome() ? "import.other.outcome" : "import.other", sheet,
                        present.line(), present.visit().getId(),
                        String.join(", ", present.others()));
            }
        }
        for (ImportProblem problem : found.problems()) {
            if (problem.column().isEmpty()) {
                print(terminal, "import.problem", sheet, problem.line(), problem.asked());
            } else {
                print(terminal, "import.problem.column", sheet, problem.line(), problem.column(), problem.read(),
                        problem.asked());
            }
        }
    }

    /** @param line as a text, so that it has no commas between thousands */
    private static void print(Terminal terminal, String key, String sheet, int line, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = sheet;
        arguments[1] = String.valueOf(line);
        System.arraycopy(more, 0, arguments, 2, more.length);
        terminal.err().print(Texts.format(key, arguments) + '\n');
    }

    private static void tell(VisitImport found, boolean outcomes, PlanFile target, boolean dry, Writer writer)
            throws IOException {
        if (dry) {
            for (Coming coming : found.coming()) {
                Visit visit = coming.visit();
                writer.write(Texts.format("import.visit", visit.getId(), Labels.moment(visit.getStart()),
                        visit.getDurationMinutes(), Labels.name(visit.getPerson()),
                        Labels.names(visit.getWorkers())));
                writer.write('\n');
            }
        }
        writer.write(Texts.format(dry ? "import.would" : "import.done", found.coming().size(), target.title()));
        if (!found.present().isEmpty()) {
            long others = found.present().stream()
                    .filter(each -> !each.others().isEmpty() && !(outcomes && each.hasOutcome())).count();
            writer.write(' ' + Texts.format("import.present", found.present().size(), others));
        }
        if (found.refused() > 0) {
            writer.write(' ' + Texts.format("import.refused", found.refused()));
        }
        writer.write('\n');
    }
}
