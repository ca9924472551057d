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
import org.rapport.cli.internal.CommandLineRun.Result;

@DisplayName("--set and --standards")
class OtherStandardsTests {

    @TempDir
    private Path folder;

    private Path file;

    private String before;

    @BeforeEach
    void write() throws IOException {
        file = plan(folder.resolve("a.rapport"), shortVisit("v1"));
        before = Files.readString(file);
    }

    @Test
    @DisplayName("A plan is judged by the limit that was set, says so, and stays as it is")
    void set() {
        Result result = rapport("check", file, "--only", "TIME-01", "--set", "shortVisitMinutes=25");
        assertThat(result.out()).contains("shortVisitMinutes 25 (the plan: 30)", "Nothing is asked of this plan.");
        assertThat(rapport("check", file, "--only", "TIME-01").out()).contains("Is 25 minutes enough")
                .doesNotContain("Judged by");
        assertThat(file).hasContent(before);
    }

    @Test
    @DisplayName("Nothing after the = switches a limit off")
    void off() {
        JsonObject summary = json(rapport("check", file, "--format", "json", "--set", "shortVisitMinutes="))
                .getAsJsonObject("summary");
        assertThat(summary.getAsJsonArray("off").toString()).contains("TIME-01");
    }

    @Test
    @DisplayName("Several limits are set in turn, on top of the standards of another plan")
    void standards() throws IOException {
        Path other = Files.writeString(folder.resolve("standards.rapport"), """
                <rapport:ServicePlan xmlns:rapport="http://rapport-planning.org/plan">
                  <standards rulePack="WALES" shortVisitMinutes="20" maxEpisodeDays="40">
                    <checkSettings checkId="TIME-02" level="OFF"/>
                  </standards>
                </rapport:ServicePlan>
                """);
        JsonObject result = json(rapport("check", file, "--format", "json", "--standards", other, "--set",
                "maxEpisodeDays=41", "--set=maxEpisodeDays=50"));
        assertThat(result.get("judgedBy")).hasToString("{\"standards\":\"" + other + "\",\"limits\":["
                + "{\"name\":\"rulePack\",\"plan\":\"ENGLAND\",\"used\":\"WALES\"},"
                + "{\"name\":\"shortVisitMinutes\",\"plan\":30,\"used\":20},"
                + "{\"name\":\"maxEpisodeDays\",\"plan\":42,\"used\":50},"
                + "{\"name\":\"checkSettings\",\"plan\":[],\"used\":[\"checkId=TIME-02 level=OFF\"]}]}");
        assertThat(result.getAsJsonObject("summary").getAsJsonArray("off").toString()).contains("TIME-02");
        assertThat(file).hasContent(before);
    }

    @Test
    @DisplayName("Standards that are the plan’s own are said to be")
    void alike() {
        assertThat(rapport("check", file, "--standards", file).out()).contains("Judged by the standards of " + file
                + " given with the command, which are as the plan’s own.");
        assertThat(json(rapport("check", file, "--format", "json")).has("judgedBy")).isFalse();
    }

    @Test
    @DisplayName("A setting that is none is refused before any plan is read")
    void refused() {
        Result result = rapport("check", folder.resolve("missing.rapport"), "--set", "shortVisitMinute=45");
        assertThat(result.err()).isEqualTo(
                "rapport: --set: The standards have no limit ‘shortVisitMinute’. Is ‘shortVisitMinutes’ meant?\n");
        assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(rapport("metrics", file, "--set", "windowDays=0").err()).contains("1 or more is expected");
        assertThat(rapport("check", file, "--set", "amberUtilisationPercent=120").err()).contains("Please check both");
        assertThat(rapport("check", file, "--standards", folder.resolve("none.rapport")).err())
                .contains("none.rapport: There is no such file.");
    }

    @Test
    @DisplayName("Metrics go by the limits that were set, and say so")
    void metrics() {
        assertThat(rapport("metrics", file, "--set", "windowDays=42", "--set", "minimumVisitsForIndex=1").out())
                .contains("continuity over 42 days", "windowDays 42 (the plan: 14), minimumVisitsForIndex 1 (the",
                        "With fewer than 1 visits");
        JsonObject result = json(rapport("metrics", file, "--format", "json", "--set", "windowDays=42"));
        assertThat(result.get("windowDays").getAsInt()).isEqualTo(42);
        assertThat(result.getAsJsonObject("judgedBy").getAsJsonArray("limits")).hasSize(1);
    }

    @Test
    @DisplayName("SARIF tells in the run’s properties what was given")
    void sarif() {
        JsonObject document = JsonParser.parseString(
                rapport("check", file, "--format", "sarif", "--set", "shortVisitMinutes=45").out()).getAsJsonObject();
        assertThat(document.getAsJsonArray("runs").get(0).getAsJsonObject().get("properties"))
                .hasToString("{\"judgedBy\":{\"standards\":null,\"set\":[\"shortVisitMinutes=45\"]}}");
    }

    private static JsonObject json(Result result) {
        return JsonParser.parseString(result.out()).getAsJsonObject().getAsJsonArray("files").get(0).getAsJsonObject();
    }
}
