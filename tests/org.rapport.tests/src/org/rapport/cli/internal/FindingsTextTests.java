// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.cli.internal.CommandLineRun.plan;
import static org.rapport.cli.internal.CommandLineRun.shortVisit;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Findings as text")
class FindingsTextTests {

    private static final String ESCAPE = "\u001b[";

    private static final String DOUBLE_BOOKED = """
            <visits id="w1" person="ada" workers="sam" start="2026-03-03T09:00:00" durationMinutes="45"/>
            <visits id="w2" person="ada" workers="sam" start="2026-03-03T09:30:00" durationMinutes="45"/>
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = plan(folder.resolve("a.rapport"), shortVisit("v1"));
    }

    @Test
    @DisplayName("Colour is for terminals alone, and not with NO_COLOR or on one that can show none")
    void colour() {
        assertThat(new CommandLineRun().run("check", file).out()).doesNotContain(ESCAPE);
        assertThat(new CommandLineRun().onTerminal().run("check", file).out()).contains(ESCAPE);
        assertThat(new CommandLineRun().onTerminal().with("NO_COLOR", "1").run("check", file).out())
                .doesNotContain(ESCAPE);
        assertThat(new CommandLineRun().onTerminal().with("NO_COLOR", "").run("check", file).out()).contains(ESCAPE);
        assertThat(new CommandLineRun().onTerminal().with("TERM", "dumb").run("check", file).out())
                .doesNotContain(ESCAPE);
    }

    @Test
    @DisplayName("A file written from a terminal holds no colour and no broken lines")
    void file() {
        Path target = folder.resolve("out.txt");
        new CommandLineRun().onTerminal().with("COLUMNS", "60").run("check", file, "--only", "TIME-01", "--output",
                target);
        assertThat(target).content().doesNotContain(ESCAPE)
                .contains("Is 25 minutes enough for Ada on Mon 2 Mar 2026 09:00 "
                        + "with Sam? A home visit has at least 30 minutes");
    }

    @Test
    @DisplayName("Lines fit the terminal where its width is known")
    void wraps() {
        String out = new CommandLineRun().onTerminal().with("COLUMNS", "72").with("NO_COLOR", "1")
                .run("check", file, "--only", "TIME-01").out();
        assertThat(out.lines().filter(line -> !line.contains(folder.toString()))).allMatch(line -> line.length() <= 72);
        assertThat(out).contains("\n                         ");
    }

    @Test
    @DisplayName("People come first, then workers, then the plan, each under a heading")
    void groups() {
        Path both = plan(folder.resolve("b.rapport"), shortVisit("v1"), DOUBLE_BOOKED);
        String out = new CommandLineRun().run("check", both, "--only", "TIME-01,TIME-08").out();
        assertThat(out).containsSubsequence("\nAda\n", "! warning     TIME-01", "\nSam, support worker\n",
                "✗ error       TIME-08", "\n1 error, 1 warning, nothing for information. 2 checks were asked.\n");
    }

    @Test
    @DisplayName("Whoever has the worst findings comes first, whatever their place in the plan")
    void worstFirst() {
        Path two = plan(folder.resolve("c.rapport"), "<people id=\"zoe\" name=\"Zoe\"/>", shortVisit("v1"),
                "<visits id=\"z1\" person=\"zoe\" workers=\"sam\" start=\"2026-03-04T09:00:00\" durationMinutes=\"15\" "
                        + "intimateCare=\"true\" purpose=\"PERSONAL_CARE\"/>");
        String out = new CommandLineRun().run("check", two, "--only", "TIME-01,TIME-02").out();
        assertThat(out).containsSubsequence("\nZoe\n", "TIME-02", "\nAda\n", "TIME-01");
    }
}
