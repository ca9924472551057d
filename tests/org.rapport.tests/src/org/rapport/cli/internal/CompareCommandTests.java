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

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.cli.internal.CommandLineRun.Result;

@DisplayName("rapport compare")
class CompareCommandTests {

    @TempDir
    private Path folder;

    private Path before;

    private Path after;

    @BeforeEach
    void write() throws IOException {
        before = plan(folder.resolve("a.rapport"), shortVisit("v1"), shortVisit("v2").replace("03-02T", "03-03T"));
        after = plan(folder.resolve("b.rapport"), shortVisit("v1").replace("\"25\"", "\"20\""),
                shortVisit("v3").replace("03-02T", "03-04T"), "<people id=\"bo\" name=\"Bo\"/>");
        Files.writeString(after, Files.readString(after).replace("name=\"Sam\"", "name=\"Sam O.\""));
    }

    @Test
    @DisplayName("Text lists what is new, gone and changed, whom it touches, and the sums")
    void text() {
        Result result = rapport("compare", before, after, "--only", "TIME-01");
        assertThat(result.out()).containsSubsequence("Small plan\n", "before: " + before + ", as of Sun 12 Apr 2026\n",
                "after: " + after, "New: asked of the plan after alone\n", "Ada\n", "Wed 4 Mar 2026",
                "Gone: asked of the plan before alone\n", "Tue 3 Mar 2026", "Changed: asked of both\n",
                "Is 20 minutes enough", "Before 25, now 20 min\n", "People\n", "Only after: Bo\n", "Workers\n",
                "Sam O.", "8.3 → 7.5", "Altogether\n", "of these with people", "8.3    7.5    -0.8\n",
                "1 finding new, 1 gone, 1 changed, 0 as before.\n",
                "errors 0 → 0, warnings 2 → 2, for information 0 → 0.\n");
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
    }

    @ParameterizedTest(name = "--fail-on {0} is {1}")
    @CsvSource({ "error,0", "warning,1", "info,1", "never,0" })
    @DisplayName("The exit code follows what is new, and --fail-on")
    void failsOn(String failOn, int exit) {
        assertThat(rapport("compare", before, after, "--only", "TIME-01", "--fail-on", failOn).exit()).isEqualTo(exit);
        assertThat(rapport("compare", before, before, "--only", "TIME-01", "--fail-on", failOn).exit())
                .as("what was there before").isZero();
    }

    @Test
    @DisplayName("JSON has its keys in order, and findings and figures as check and metrics write them")
    void json() {
        JsonObject document = JsonParser.parseString(
                rapport("compare", before, after, "--only", "TIME-01", "--format", "json").out()).getAsJsonObject();
        assertThat(document.keySet()).containsExactly("version", "before", "after", "findings", "people",
                "relationships", "workers");
        assertThat(document.getAsJsonObject("after").keySet()).containsExactly("file", "plan", "at", "windowDays",
                "summary", "totals");
        JsonObject findings = document.getAsJsonObject("findings");
        assertThat(findings.keySet()).containsExactly("new", "gone", "changed", "same");
        JsonObject check = JsonParser
                .parseString(rapport("check", before, "--only", "TIME-01", "--format", "json").out())
                .getAsJsonObject().getAsJsonArray("files").get(0).getAsJsonObject();
        assertThat(check.getAsJsonArray("findings")).contains(findings.getAsJsonArray("gone").get(0));
        JsonObject changed = findings.getAsJsonArray("changed").get(0).getAsJsonObject();
        assertThat(changed.getAsJsonObject("before").get("measured").getAsInt()).isEqualTo(25);
        assertThat(changed.getAsJsonObject("after").get("measured").getAsInt()).isEqualTo(20);
        JsonObject metrics = JsonParser.parseString(rapport("metrics", after, "--format", "json").out())
                .getAsJsonObject().getAsJsonArray("files").get(0).getAsJsonObject();
        JsonObject bo = document.getAsJsonArray("people").get(1).getAsJsonObject();
        assertThat(bo.get("before").isJsonNull()).isTrue();
        assertThat(bo.get("after")).isEqualTo(metrics.getAsJsonArray("people").get(1));
    }

    @Test
    @DisplayName("Both are judged by limits that were set, and say so")
    void set() {
        assertThat(rapport("compare", before, after, "--only", "TIME-01", "--set", "shortVisitMinutes=21").out())
                .containsSubsequence("before: ", "shortVisitMinutes 21 (the plan: 30)", "after: ",
                        "shortVisitMinutes 21 (the plan: 30)", "1 finding new, 0 gone, 0 changed, 0 as before.");
    }

    @Test
    @DisplayName("Two files are needed, each of them readable, and one of them may be standard input")
    void files() throws IOException {
        assertThat(rapport("compare", before).err()).contains("Name two plans, the one before and the one after.");
        assertThat(rapport("compare", before, after, after).exit()).isEqualTo(ExitCode.USAGE);
        assertThat(rapport("compare", "-", "-").err()).contains("Only one of the two plans");
        Result missing = rapport("compare", folder.resolve("x.rapport"), folder.resolve("y.rapport"));
        assertThat(missing.err()).contains("x.rapport: There is no such file", "y.rapport: There is no such file");
        assertThat(missing.out()).isEmpty();
        assertThat(missing.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(rapport("compare", folder, after).err()).contains("This is a folder, not a plan");
        assertThat(new CommandLineRun().input(Files.readString(before)).run("compare", "-", after, "--fail-on", "never")
                .exit()).isZero();
    }
}
