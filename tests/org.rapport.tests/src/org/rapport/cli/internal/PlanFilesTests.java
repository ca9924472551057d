// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.cli.internal.CommandLineRun.plan;
import static org.rapport.cli.internal.CommandLineRun.rapport;
import static org.rapport.cli.internal.CommandLineRun.shortVisit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.cli.internal.CommandLineRun.Result;

@DisplayName("What a command looks at")
class PlanFilesTests {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("A folder stands for all plans in it and below, by name, whatever else is there")
    void wholeFolder() throws IOException {
        plan(folder.resolve("b.rapport"));
        plan(folder.resolve("a b/ä.rapport"));
        plan(folder.resolve("c/d/e.rapport"));
        Files.writeString(folder.resolve("notes.txt"), "no plan");
        Files.createDirectories(folder.resolve("looks-like-a.rapport"));
        Result result = rapport("check", folder, "--format", "json");
        assertThat(files(result)).containsExactly(folder + "/a b/ä.rapport", folder + "/b.rapport",
                folder + "/c/d/e.rapport");
    }

    @Test
    @DisplayName("A folder without a plan is wrong use, and says so")
    void emptyFolder() {
        assertThat(rapport("check", folder)).isEqualTo(new Result(ExitCode.USAGE, "", "rapport: " + folder
                + ": there is no plan (a file ending in .rapport) in this folder or below it.\n"));
    }

    @Test
    @DisplayName("Several files come in the order given, each once")
    void severalFiles() {
        Path one = plan(folder.resolve("one.rapport"));
        Path two = plan(folder.resolve("two.rapport"));
        assertThat(files(rapport("metrics", two, one, two, folder, "--format", "json"))).containsExactly(two.toString(),
                one.toString());
    }

    @Test
    @DisplayName("A dash is standard input")
    void standardInput() {
        Result result = new CommandLineRun().input(plan(shortVisit("v1"))).run("check", "-", "--only", "TIME-01",
                "--fail-on", "warning", "--format", "json");
        assertThat(files(result)).containsExactly("-");
        assertThat(result.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(new CommandLineRun().input(plan()).run("metrics", "-").out()).contains("\nstandard input, as of ");
    }

    @Test
    @DisplayName("What is no plan on standard input is told as such")
    void standardInputIsNoPlan() {
        Result result = new CommandLineRun().input("no plan").run("check", "-");
        assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("standard input:1: This is no plan");
    }

    @Test
    @DisplayName("Of several files the bad ones are all named, the good ones are all checked, and the exit code is 2")
    void badAmongGood() {
        Path missing = folder.resolve("missing.rapport");
        Path broken = plan(folder.resolve("broken.rapport"), shortVisit("v1").replace("\"25\"", "\"-25\""),
                shortVisit("v2").replace("sam", "sue"));
        Path good = plan(folder.resolve("good.rapport"), shortVisit("v1"));
        Result result = rapport("check", missing, broken, good, "--format", "json", "--fail-on", "info");
        assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err().lines()).hasSize(3).satisfiesExactly(
                line -> assertThat(line).startsWith(missing + ": There is no such file."),
                line -> assertThat(line).startsWith(broken + ":8: durationMinutes of visit v1 is -25: "),
                line -> assertThat(line).startsWith(broken + ":9: ").contains("sue"));
        assertThat(files(result)).containsExactly(good.toString());
    }

    @Test
    @DisplayName("A file that begins with an at sign or a dash is a file")
    void strangeNames() {
        Path at = plan(folder.resolve("@plan.rapport"));
        assertThat(files(rapport("check", at, "--format", "json"))).containsExactly(at.toString());
        assertThat(rapport("check", "@none").err()).contains("@none");
        assertThat(rapport("check", "--", "-none.rapport").err()).contains("-none.rapport");
    }

    private static List<String> files(Result result) {
        JsonObject document = JsonParser.parseString(result.out()).getAsJsonObject();
        return document.getAsJsonArray("files").asList().stream()
                .map(file -> file.getAsJsonObject().get("file").getAsString()).toList();
    }
}
