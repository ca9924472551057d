// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.util.List;

import org.rapport.checks.Check;
import org.rapport.checks.CheckDescriptor;

import picocli.CommandLine.ParseResult;

/** {@code rapport checks}: tells which checks are installed, with their limits and sources. */
final class ChecksCommand extends Command {

    ChecksCommand() {
        super("checks");
    }

    @Override
    void describe() {
        option("--format", "FORMAT");
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws IOException {
        String format = Choices.word(given, "--format", List.of("text", "json", "markdown"));
        List<CheckDescriptor> checks = CheckCommand.installed(terminal).stream().map(Check::descriptor).toList();
        try (Output output = Output.open(null, terminal)) {
            switch (format) {
                case "json" -> new ChecksJson(output.writer()).write(checks);
                case "markdown" -> new ChecksMarkdown(output.writer()).write(checks);
                default -> new ChecksText(output.writer(), terminal).write(checks);
            }
            output.complete();
        }
        return ExitCode.OK;
    }
}
