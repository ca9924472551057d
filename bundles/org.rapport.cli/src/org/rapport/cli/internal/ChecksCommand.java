// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.rapport.checks.Check;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.CheckRegistry;

import picocli.CommandLine.ParseResult;

/** {@code rapport checks}: tells which checks are installed, with their limits and sources. */
final class ChecksCommand extends Command {

    ChecksCommand() {
        super("checks");
    }

    @Override
    void describe() {
        option("--format", "FORMAT");
        option("--only", "CHECKS");
        option("--output", "FOLDER");
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws IOException {
        String format = Choices.word(given, "--format", List.of("text", "json", "markdown"));
        String folder = Choices.text(given, "--output");
        if (folder != null && !format.equals("markdown")) {
            throw UsageException.of("checks.output.format");
        }
        String only = Choices.text(given, "--only");
        InstalledChecks installed = InstalledChecks.load();
        List<CheckDescriptor> checks = CheckSelection.of(only, () -> installed.all(terminal)).checks().stream()
                .map(Check::descriptor).toList();
        List<CheckDescriptor> pages = only == null ? withFailure(checks) : checks;
        if (folder != null) {
            new CheckPages(pages).write(folder, terminal);
            return ExitCode.OK;
        }
        try (Output output = Output.open(null, terminal)) {
            switch (format) {
                case "json" -> new ChecksJson(output.writer()).write(checks);
                case "markdown" ->
                    new ChecksMarkdown(new CheckCatalogue(pages, false), output.writer()).document();
                default -> new ChecksText(output.writer(), terminal).write(checks);
            }
            output.complete();
        }
        return ExitCode.OK;
    }

    /** What somebody may read about: what is installed, and what is reported when one of them fails. */
    private static List<CheckDescriptor> withFailure(List<CheckDescriptor> installed) {
        return Stream.concat(installed.stream(), Stream.of(CheckRegistry.notAsked())).toList();
    }
}
