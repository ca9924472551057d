// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.cli.internal.CommandLineRun.plan;
import static org.rapport.cli.internal.CommandLineRun.rapport;
import static org.rapport.cli.internal.CommandLineRun.shortVisit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.cli.internal.CommandLineRun.Result;

@DisplayName("rapport")
class RapportTests {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("The version is told")
    void version() {
        assertThat(rapport("--version")).isEqualTo(new Result(0, "Rapport 1.2.3\n", ""));
        assertThat(rapport("-V").out()).isEqualTo("Rapport 1.2.3\n");
    }

    @Test
    @DisplayName("The help lists the commands and what exit codes mean")
    void help() {
        Result result = rapport("--help");
        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("check ", "metrics ", "compare ", "report ", "roll-out ", "checks ",
                "Exit codes: 0");
    }

    @ParameterizedTest(name = "{0} --help")
    @ValueSource(strings = { "check", "metrics", "report", "roll-out", "checks" })
    @DisplayName("Every command explains itself, in lines that fit")
    void commandHelp(String command) {
        Result result = rapport(command, "--help");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("Usage: rapport " + command).contains("-h, --help");
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 84);
        assertThat(rapport(command, "-h")).isEqualTo(result);
    }

    @Test
    @DisplayName("Without a command and a screen for the workbench, the help is shown and it is wrong use")
    void noCommand() {
        Result result = rapport();
        assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("rapport: There is no screen here")
                .contains("Usage: rapport");
    }

    @ParameterizedTest(name = "rapport {0}")
    @CsvSource(delimiter = '|', value = { //
            "chekc a.rapport | There is no command chekc; did you mean check or checks? See rapport --help.",
            "frobnicate | There is no command frobnicate. See rapport --help.",
            "check a --fromat json | There is no option --fromat; did you mean --format? See rapport check --help.",
            "check | Name at least one FILE. See rapport check --help.",
            "check a.rapport --format | --format needs a value. See rapport check --help.",
            "check a.rapport --format xml | --format is one of text, json, sarif, not xml.",
            "check a.rapport --fail-on fatal | --fail-on is one of error, warning, info, never, not fatal.",
            "metrics a.rapport --table workers | --table is for --format csv; the other formats hold all figures.",
            "roll-out a.rapport --from 2026-03-09 --until 2026-03-08 | --until 2026-03-08 is before --from 2026-03-09.",
            "roll-out - | Standard input cannot be saved to; name a file, or add --dry-run.",
            "checks a.rapport | There is no argument a.rapport here. See rapport checks --help." })
    @DisplayName("Wrong use is exit code 2, with one line that says what to do")
    void wrongUse(String arguments, String message) {
        Result result = rapport((Object[]) arguments.split(" "));
        assertThat(result.err()).isEqualTo("rapport: " + message + '\n');
        assertThat(result.out()).isEmpty();
        assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    @DisplayName("An option given twice is wrong use")
    void twice() {
        Result result = rapport("check", "a", "--format", "json", "--format", "text");
        assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err())
                .isEqualTo("rapport: --format is given twice; once is enough. See rapport check --help.\n");
    }

    @Test
    @DisplayName("A defect is exit code 3, with a log that is named and no stack trace for the user")
    void defect() throws IOException {
        Path file = plan(folder.resolve("a.rapport"));
        Result result = new CommandLineRun().with("XDG_STATE_HOME", folder.resolve("state").toString())
                .to(new Failing(() -> new IllegalStateException("out of order"))).run("check", file);
        assertThat(result.exit()).isEqualTo(ExitCode.DEFECT);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).contains("a defect of Rapport", "IllegalStateException: out of order");
        Path log = Path.of(result.err().substring(result.err().lastIndexOf(' ')).strip());
        assertThat(log).content().startsWith("Rapport 1.2.3").contains("Arguments: check " + file,
                "java.lang.IllegalStateException: out of order", "\tat ");
    }

    @Test
    @DisplayName("A reader that leaves early, as head does, is no problem, and the exit code stays")
    void brokenPipe() {
        Path file = plan(folder.resolve("a.rapport"), shortVisit("v1"));
        Result result = new CommandLineRun().to(new Failing(() -> new IOException("Broken pipe"))).run("check", file,
                "--only", "TIME-01", "--fail-on", "warning");
        assertThat(result).isEqualTo(new Result(ExitCode.FINDINGS, "", ""));
    }

    @Test
    @DisplayName("Results that cannot be written are not taken for written")
    void fullDisk() {
        Path file = plan(folder.resolve("a.rapport"));
        for (List<Object> arguments : List.of(List.<Object>of("check", file), List.<Object>of("--help"))) {
            Result result = new CommandLineRun().to(new Failing(() -> new IOException("No space left on device")))
                    .run(arguments.toArray());
            assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
            assertThat(result.err())
                    .isEqualTo("rapport: The results could not be written: No space left on device\n");
        }
    }

    @Test
    @DisplayName("Whoever asks to stop is told that nothing was changed, and nothing was")
    void interrupted() throws IOException {
        Path file = plan(folder.resolve("a.rapport"));
        Path target = Files.writeString(folder.resolve("out.json"), "old");
        Result result = new CommandLineRun().interrupted().run("check", file, "--output", target);
        assertThat(result.err()).isEqualTo("rapport: Cancelled. Nothing was changed.\n");
        assertThat(target).hasContent("old");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(file, target);
        }
    }

    /** A stream that can take nothing. */
    private static final class Failing extends OutputStream {

        private interface Reason {

            Exception make();
        }

        private final Reason reason;

        Failing(Reason reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            switch (reason.make()) {
                case IOException io -> throw io;
                case RuntimeException other -> throw other;
                case Exception other -> throw new IllegalStateException(other);
            }
        }
    }
}
