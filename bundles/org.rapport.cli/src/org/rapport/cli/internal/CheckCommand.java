// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.rapport.checks.Check;
import org.rapport.checks.CheckRun;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Severity;
import org.rapport.model.ServicePlan;
import org.rapport.report.formats.FindingsJson;
import org.rapport.report.formats.FindingsSarif;
import org.rapport.report.formats.FindingsText;
import org.rapport.report.formats.Format;
import org.rapport.report.formats.PlanFile;
import org.rapport.report.formats.Style;

import picocli.CommandLine.ParseResult;

/** {@code rapport check}: asks the checks of plans. */
final class CheckCommand extends Command {

    private static final String NEVER = "never";

    private final String version;

    private InstalledChecks installed;

    /** @param version the program's, for formats that name their tool */
    CheckCommand(String version) {
        super("check");
        this.version = version;
    }

    @Override
    void prepare() {
        installed = InstalledChecks.load();
    }

    @Override
    void describe() {
        files();
        option("--format", "FORMAT");
        option("--only", "CHECKS");
        option("--at", "DATE");
        OtherStandards.describe(this);
        option("--fail-on", "SEVERITY");
        option("--output", "FILE");
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws IOException {
        String format = Choices.word(given, "--format", List.of("text", "json", "sarif"));
        String failOn = Choices.word(given, "--fail-on", List.of("error", "warning", "info", NEVER));
        LocalDate at = Choices.date(given, "--at");
        CheckSelection selection = CheckSelection.of(Choices.text(given, "--only"), () -> installed.all(terminal));
        PlanFiles files = new PlanFiles(terminal);
        OtherStandards standards = OtherStandards.of(given, files);
        if (standards == null) {
            return ExitCode.USAGE;
        }
        boolean failed = false;
        try (Output output = Output.open(Choices.text(given, "--output"), terminal)) {
            Results<CheckRun> results = new Results<>(format(format, selection, standards, output, terminal), output);
            for (PlanFile file : files.find(Choices.files(given))) {
                ServicePlan plan = files.load(file);
                if (plan != null) {
                    standards.judge(plan);
                    CheckRun run = run(selection.checks(), plan, at, terminal);
                    results.add(file, run);
                    failed |= !failOn.equals(NEVER)
                            && run.hasAtLeast(Severity.valueOf(failOn.toUpperCase(Locale.ROOT)));
                }
            }
            results.complete();
        }
        return files.isIncomplete() ? ExitCode.USAGE : failed ? ExitCode.FINDINGS : ExitCode.OK;
    }

    /** Asks the checks as of a day, or of the plan's default day for null. */
    static CheckRun run(List<Check> checks, ServicePlan plan, LocalDate at, Terminal terminal) {
        try (Progress progress = new Progress(terminal)) {
            return new CheckRunner(checks).run(plan, at != null ? at : CheckRunner.defaultDay(plan), progress);
        }
    }

    private Format<CheckRun> format(String format, CheckSelection selection, OtherStandards standards, Output output,
            Terminal terminal) {
        return switch (format) {
            case "json" -> new FindingsJson(output.writer(), standards);
            case "sarif" -> new FindingsSarif(output.writer(), version, selection.checks(), standards);
            default -> text(output, output.isFile() ? terminal.asFile() : terminal, standards);
        };
    }

    private static FindingsText text(Output output, Terminal terminal, OtherStandards standards) {
        return new FindingsText(output.writer(), new Style(terminal.colour()), terminal.width(), standards);
    }
}
