// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.rapport.checks.CheckRunner;
import org.rapport.model.ServicePlan;
import org.rapport.model.metrics.PlanMetrics;
import org.rapport.report.formats.Figures;
import org.rapport.report.formats.Format;
import org.rapport.report.formats.MetricsJson;
import org.rapport.report.formats.PlanFile;

import picocli.CommandLine.ParseResult;

/** {@code rapport metrics}: continuity, rapport minutes and working time in figures. */
final class MetricsCommand extends Command {

    MetricsCommand() {
        super("metrics");
    }

    @Override
    void describe() {
        files();
        option("--format", "FORMAT");
        option("--table", "TABLE");
        option("--at", "DATE");
        OtherStandards.describe(this);
        option("--output", "FILE");
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws IOException {
        String format = Choices.word(given, "--format", List.of("text", "json", "csv"));
        String table = Choices.word(given, "--table", List.of("people", "relationships", "workers"));
        if (Choices.text(given, "--table") != null && !format.equals("csv")) {
            throw UsageException.of("metrics.table");
        }
        LocalDate at = Choices.date(given, "--at");
        PlanFiles files = new PlanFiles(terminal);
        OtherStandards standards = OtherStandards.of(given, files);
        if (standards == null) {
            return ExitCode.USAGE;
        }
        try (Output output = Output.open(Choices.text(given, "--output"), terminal)) {
            Results<Figures> results = new Results<>(format(format, table, standards, output, terminal), output);
            for (PlanFile file : files.find(Choices.files(given))) {
                ServicePlan plan = files.load(file);
                if (plan != null) {
                    standards.judge(plan);
                    LocalDate day = at != null ? at : CheckRunner.defaultDay(plan);
                    results.add(file, new Figures(plan, PlanMetrics.of(plan, day)));
                }
            }
            results.complete();
        }
        return files.isIncomplete() ? ExitCode.USAGE : ExitCode.OK;
    }

    private static Format<Figures> format(String format, String table, OtherStandards standards, Output output,
            Terminal terminal) {
        return switch (format) {
            case "json" -> new MetricsJson(output.writer(), standards);
            case "csv" -> new MetricsCsv(output.writer(), table);
            default -> new MetricsText(output.writer(), output.isFile() ? terminal.asFile() : terminal, standards);
        };
    }
}
