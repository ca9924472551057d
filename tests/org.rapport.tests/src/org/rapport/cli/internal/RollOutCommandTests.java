// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.cli.internal.CommandLineRun.plan;
import static org.rapport.cli.internal.CommandLineRun.rapport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.cli.internal.CommandLineRun.Result;
import org.rapport.model.io.Plans;

@DisplayName("rapport roll-out")
class RollOutCommandTests {

    private static final String PATTERN = "<visitPatterns id=\"p1\" person=\"ada\" workers=\"sam\" days=\"MONDAY\" "
            + "time=\"09:00\" durationMinutes=\"45\"/>";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = plan(folder.resolve("a.rapport"), PATTERN);
    }

    @Test
    @DisplayName("The visits of the patterns are added to the file, once")
    void rollsOut() throws IOException {
        assertThat(rapport("roll-out", file)).isEqualTo(new Result(0, "6 visits were added to " + file + ".\n", ""));
        assertThat(Plans.load(file).getVisits()).hasSize(6).allMatch(visit -> visit.getPattern().getId().equals("p1"));
        byte[] after = Files.readAllBytes(file);
        assertThat(rapport("roll-out", file).out())
                .isEqualTo("Nothing was added to " + file + ". 6 are there already.\n");
        assertThat(file).hasBinaryContent(after);
    }

    @Test
    @DisplayName("A dry run tells what would be added and changes nothing")
    void dryRun() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Result result = rapport("roll-out", file, "--dry-run", "--from", "2026-03-09", "--until", "2026-03-16");
        assertThat(result.out()).isEqualTo("""
                visit-p1-2026-03-09  Mon 9 Mar 2026 09:00  45 min  Ada by Sam
                visit-p1-2026-03-16  Mon 16 Mar 2026 09:00  45 min  Ada by Sam
                2 visits would be added to %s.
                """.formatted(file));
        assertThat(file).hasBinaryContent(before);
        assertThat(new CommandLineRun().input(plan(PATTERN)).run("roll-out", "-", "--dry-run").out())
                .endsWith("6 visits would be added to standard input.\n");
    }

    @Test
    @DisplayName("Visits that differ from their pattern are counted and left alone")
    void changed() {
        Path changed = plan(folder.resolve("b.rapport"), PATTERN, "<visits id=\"visit-p1-2026-03-09\" person=\"ada\" "
                + "pattern=\"p1\" start=\"2026-03-11T09:00:00\" durationMinutes=\"45\"/>");
        assertThat(rapport("roll-out", changed).out()).isEqualTo("5 visits were added to " + changed
                + ". 1 is there already, 1 of them other than its pattern says; it stays as it is.\n");
    }

    @Test
    @DisplayName("A pattern that falls on no day is named and left out; the others are rolled out")
    void unusable() {
        Path draft = plan(folder.resolve("b.rapport"), PATTERN, PATTERN.replace("p1", "p2").replace("MONDAY", ""));
        Result result = rapport("roll-out", draft);
        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("6 visits were added");
        assertThat(result.err()).contains("the visit pattern p2 (", ") is left out, because its “days” is missing");
    }

    @Test
    @DisplayName("A folder, a missing file and two files are refused")
    void wrongFiles() {
        assertThat(rapport("roll-out", folder)).isEqualTo(
                new Result(ExitCode.USAGE, "", "rapport: " + folder + " is a folder; roll-out takes one plan.\n"));
        assertThat(rapport("roll-out", folder.resolve("none.rapport")).exit()).isEqualTo(ExitCode.USAGE);
        assertThat(rapport("roll-out", file, file).exit()).isEqualTo(ExitCode.USAGE);
    }
}
