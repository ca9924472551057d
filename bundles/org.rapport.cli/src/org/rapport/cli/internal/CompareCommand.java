// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.rapport.checks.Check;
import org.rapport.checks.Severity;
import org.rapport.checks.compare.PlanComparison;
import org.rapport.model.ServicePlan;
import org.rapport.report.formats.PlanFile;

import picocli.CommandLine.ParseResult;

/** {@code rapport compare}: what a change of a plan does. */
final class CompareCommand extends Command {

    private static final String NEVER = "never";

    private InstalledChecks installed;

    CompareCommand() {
        super("compare");
    }

    @Override
    void prepare() {
        installed = InstalledChecks.load();
    }

    @Override
    void describe() {
        files("BEFORE", "AFTER");
        option("--format", "FORMAT");
        option("--only", "CHECKS");
        option("--at", "DATE");
        OtherStandards.describe(this);
        option("--fail-on", "SEVERITY");
        option("--output", "FILE");
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws IOException {
        String format = Choices.word(given, "--format", List.of("text", "json"));
        String failOn = Choices.word(given, "--fail-on", List.of("error", "warning", "info", NEVER));
        LocalDate at = Choices.date(given, "--at");
        CheckSelection selection = CheckSelection.of(Choices.text(given, "--only"), () -> installed.all(terminal));
        PlanFiles files = new PlanFiles(terminal);
        OtherStandards standards = OtherStandards.of(given, files);
        PlanFile before = file(given, 0);
        PlanFile after = file(given, 1);
        ServicePlan planBefore = files.load(before);
        ServicePlan planAfter = files.load(after);
        if (standards == null || planBefore == null || planAfter == null) {
            return ExitCode.USAGE;
        }
        List<Check> checks = selection.checks();
        standards.judge(planBefore);
        standards.judge(planAfter);
        PlanComparison comparison = PlanComparison.of(
                PlanComparison.State.of(CheckCommand.run(checks, planBefore, at, terminal)),
                PlanComparison.State.of(CheckCommand.run(checks, planAfter, at, terminal)));
        try (Output output = Output.open(Choices.text(given, "--output"), terminal)) {
            if (format.equals("json")) {
                new CompareJson(output.writer(), standards).write(before, after, comparison);
            } else {
                new CompareText(output.writer(), output.isFile() ? terminal.asFile() : terminal, standards)
                        .write(before, after, comparison);
            }
            output.complete();
        }
        boolean failed = !failOn.equals(NEVER)
                && comparison.asksMore(Severity.valueOf(failOn.toUpperCase(Locale.ROOT)));
        return failed ? ExitCode.FINDINGS : ExitCode.OK;
    }

    /** One of the two; only one of them can be standard input. */
    private static PlanFile file(ParseResult given, int index) {
        String name = given.matchedPositionalValue(index, "");
        if (!name.equals(PlanFile.STANDARD_INPUT)) {
            return PlanFiles.file(name);
        }
        if (given.matchedPositionalValue(1 - index, "").equals(name)) {
            throw UsageException.of("compare.standard.input");
        }
        return PlanFile.standardInput();
    }
}
