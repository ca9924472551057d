// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.rapport.checks.Check;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.CheckRun;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Severity;
import org.rapport.model.ServicePlan;

import picocli.CommandLine.ParseResult;

/** {@code rapport check}: asks the checks of plans. */
final class CheckCommand extends Command {

    private static final String NEVER = "never";

    CheckCommand() {
        super("check");
    }

    @Override
    void describe() {
        files("1..*");
        option("--format", "text|json|sarif");
        option("--only", "CHECKS");
        option("--at", "DATE");
        option("--fail-on", "error|warning|info|never");
        option("--output", "FILE");
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws IOException {
        String format = Choices.word(given, "--format", List.of("text", "json"));
        String failOn = Choices.word(given, "--fail-on", List.of("error", "warning", "info", NEVER));
        LocalDate at = Choices.date(given, "--at");
        CheckRegistry installed = CheckRegistry.installed();
        List<Check> checks = CheckSelection.of(installed.checks(), Choices.text(given, "--only"));
        installed.problems().forEach(problem -> terminal.err().print("rapport: " + problem + '\n'));
        try (Output output = Output.open(Choices.text(given, "--output"), terminal)) {
            FindingsFormat findings = format(format, output.writer(), terminal);
            PlanFiles files = new PlanFiles(terminal);
            boolean begun = false;
            boolean failed = false;
            for (PlanFile file : files.find(Choices.files(given))) {
                ServicePlan plan = files.load(file);
                if (plan != null) {
                    CheckRun run = run(checks, plan, at, terminal);
                    if (!begun) {
                        findings.begin();
                        begun = true;
                    }
                    findings.file(file, run);
                    failed |= !failOn.equals(NEVER)
                            && run.hasAtLeast(Severity.valueOf(failOn.toUpperCase(Locale.ROOT)));
                }
            }
            if (begun) {
                findings.end();
                output.complete();
            }
            return files.isIncomplete() ? ExitCode.USAGE : failed ? ExitCode.FINDINGS : ExitCode.OK;
        }
    }

    private static CheckRun run(List<Check> checks, ServicePlan plan, LocalDate at, Terminal terminal) {
        try (Progress progress = new Progress(terminal)) {
            return new CheckRunner(checks).run(plan, at != null ? at : CheckRunner.defaultDay(plan), progress);
        }
    }

    private static FindingsFormat format(String format, Writer writer, Terminal terminal) {
        return switch (format) {
            case "json" -> new FindingsJson(writer);
            default -> new FindingsText(writer, terminal);
        };
    }
}
