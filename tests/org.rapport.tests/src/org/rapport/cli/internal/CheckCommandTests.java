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

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.cli.internal.CommandLineRun.Result;

@DisplayName("rapport check")
class CheckCommandTests {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Findings below what fails are exit code 0, and stand on standard output alone")
    void findsWarning() {
        Result result = rapport("check", plan(folder.resolve("a.rapport"), shortVisit("v1")), "--only", "TIME-01");
        assertThat(result.out()).contains("Small plan", "Ada\n", "! warning", "TIME-01",
                "Is 25 minutes enough for Ada");
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
    }

    @ParameterizedTest(name = "--fail-on {0} is {1}")
    @CsvSource({ "error,0", "warning,1", "info,1", "never,0" })
    @DisplayName("The exit code follows --fail-on")
    void failsOn(String failOn, int exit) {
        Path file = plan(folder.resolve("a.rapport"), shortVisit("v1"));
        assertThat(rapport("check", file, "--only", "TIME-01", "--fail-on", failOn).exit()).isEqualTo(exit);
    }

    @Test
    @DisplayName("A plan of which nothing is asked is told so")
    void nothingFound() {
        Result result = rapport("check", plan(folder.resolve("a.rapport")), "--only", "time-01", "--fail-on", "info");
        assertThat(result.out()).endsWith("\nNothing is asked of this plan. One check was asked.\n");
        assertThat(result.exit()).isZero();
    }

    @Test
    @DisplayName("A limit that is empty is named, and no comfort is taken from silence")
    void limitEmpty() throws IOException {
        Path file = plan(folder.resolve("a.rapport"), shortVisit("v1"));
        Files.writeString(file, Files.readString(file).replace("<standards id=\"standards\"/>",
                "<standards id=\"standards\"><shortVisitMinutes xsi:nil=\"true\" "
                        + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"/></standards>"));
        assertThat(rapport("check", file, "--only", "TIME-01").out()).contains("No check was asked",
                "Not asked, by the plan’s standards: TIME-01 (shortVisitMinutes is empty).");
    }

    @Test
    @DisplayName("A check that the service put off is named as such")
    void putOff() throws IOException {
        Path file = plan(folder.resolve("a.rapport"), shortVisit("v1"));
        Files.writeString(file, Files.readString(file).replace("<standards id=\"standards\"/>",
                "<standards id=\"standards\"><checkSettings id=\"c\" checkId=\"TIME-01\" level=\"OFF\"/></standards>"));
        assertThat(rapport("check", file, "--only", "TIME-01").out()).contains("TIME-01 (put off by the service)");
    }

    @Test
    @DisplayName("An override that has expired counts no more, and says so")
    void expired() {
        Result result = rapport("check", plan(folder.resolve("a.rapport"), shortVisit("v1"),
                "<overrides id=\"o1\" checkId=\"TIME-01\" element=\"v1\" reason=\"Ada asked\""
                        + " expiresOn=\"2026-04-11\"/>"),
                "--only", "TIME-01", "--fail-on", "warning");
        assertThat(result.out()).contains("Overridden until Sat 11 Apr 2026: Ada asked. Does that still hold?");
        assertThat(result.exit()).isOne();
    }

    @ParameterizedTest
    @CsvSource({ "ERROR,error,1", "WARNING,warning,0", "INFO,info,0" })
    @DisplayName("A check has the severity that the service gives it, in findings, sums and the exit code")
    void severityOfTheService(String level, String severity, int exit) throws IOException {
        Result result = rapport("check", withSetting(level), "--only", "TIME-01", "--format", "json");
        JsonObject file = only(result);
        assertThat(file.getAsJsonArray("findings").get(0).getAsJsonObject().get("severity").getAsString())
                .isEqualTo(severity);
        assertThat(file.getAsJsonObject("summary").get(severity).getAsInt()).isOne();
        assertThat(result.exit()).isEqualTo(exit);
    }

    @Test
    @DisplayName("A check that the service put off finds nothing, and JSON says that it is off")
    void offInJson() throws IOException {
        JsonObject file = only(rapport("check", withSetting("OFF"), "--only", "TIME-01", "--format", "json"));
        assertThat(file.getAsJsonArray("findings")).isEmpty();
        assertThat(file.getAsJsonObject("summary")).hasToString(
                "{\"error\":0,\"warning\":0,\"info\":0,\"overridden\":0,\"checks\":0,\"off\":[\"TIME-01\"]}");
    }

    private Path withSetting(String level) throws IOException {
        Path file = plan(folder.resolve("a.rapport"), shortVisit("v1"));
        return Files.writeString(file, Files.readString(file).replace("<standards id=\"standards\"/>",
                "<standards id=\"standards\"><checkSettings id=\"c\" checkId=\"TIME-01\" level=\"" + level
                        + "\"/></standards>"));
    }

    private static JsonObject only(Result result) {
        return JsonParser.parseString(result.out()).getAsJsonObject().getAsJsonArray("files").get(0).getAsJsonObject();
    }

    @Test
    @DisplayName("JSON and SARIF tell an override that has expired, and none of them as in force")
    void expiredInJson() {
        Path file = plan(folder.resolve("a.rapport"), shortVisit("v1"), "<overrides id=\"o1\" checkId=\"TIME-01\""
                + " element=\"v1\" reason=\"Ada asked\" by=\"Jo\" on=\"2026-03-01\" expiresOn=\"2026-04-11\"/>");
        String expired = "{\"reason\":\"Ada asked\",\"by\":\"Jo\",\"on\":\"2026-03-01\","
                + "\"expiresOn\":\"2026-04-11\"}";
        JsonObject finding = only(rapport("check", file, "--only", "TIME-01", "--format", "json"))
                .getAsJsonArray("findings").get(0).getAsJsonObject();
        assertThat(finding.has("override")).isFalse();
        assertThat(finding.get("expired")).hasToString(expired);
        JsonObject inForce = only(rapport("check", file, "--only", "TIME-01", "--format", "json", "--at", "2026-04-11"))
                .getAsJsonArray("findings").get(0).getAsJsonObject();
        assertThat(inForce.get("override"))
                .hasToString("{\"reason\":\"Ada asked\",\"by\":\"Jo\",\"on\":\"2026-03-01\"}");
        assertThat(inForce.has("expired")).isFalse();
        JsonObject result = JsonParser
                .parseString(rapport("check", file, "--only", "TIME-01", "--format", "sarif").out())
                .getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results").get(0)
                .getAsJsonObject();
        assertThat(result.getAsJsonArray("suppressions")).isEmpty();
        assertThat(result.getAsJsonObject("properties").get("expired")).hasToString(expired);
    }

    @Test
    @DisplayName("An overridden finding is shown with its reason and does not fail")
    void overridden() {
        Result result = rapport("check", plan(folder.resolve("a.rapport"), shortVisit("v1"),
                "<overrides id=\"o1\" checkId=\"TIME-01\" element=\"v1\" reason=\"Ada asked\" by=\"Jo\""
                        + " on=\"2026-03-01\"/>"),
                "--only", "TIME-01", "--fail-on", "info");
        assertThat(result.out()).contains("○ overridden", "Overridden: Ada asked (Jo, Sun 1 Mar 2026)",
                "; 1 overridden.");
        assertThat(result.exit()).isZero();
    }

    @Test
    @DisplayName("Unknown checks are refused with the nearest known ones")
    void unknownCheck() {
        Path file = plan(folder.resolve("a.rapport"));
        Result result = rapport("check", file, "--only", "TIME-01,TIM-01");
        assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("no check or family TIM-01; did you mean TIME-01");
        assertThat(result.out()).isEmpty();
        assertThat(rapport("check", file, "--only", "nonsense").err())
                .contains("no check or family nonsense; rapport checks");
        assertThat(rapport("check", file, "--only", "TIME-01,").err()).contains("--only takes checks such as");
    }

    @Test
    @DisplayName("A day that is no date is refused")
    void wrongDate() {
        Result result = rapport("check", plan(folder.resolve("a.rapport")), "--at", "31.3.2026");
        assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).isEqualTo("rapport: --at is a date such as 2026-03-31, not 31.3.2026.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = { "-999999999-01-01", "+999999999-12-31", "1899-12-31", "2200-01-01" })
    @DisplayName("A day that no plan speaks of is refused, before any window leaves the calendar")
    void dayOutOfRange(String day) {
        Result result = rapport("check", plan(folder.resolve("a.rapport")), "--at", day);
        assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err())
                .isEqualTo("rapport: --at is a day from 1900-01-01 to 2199-12-31, not " + day + ".\n");
    }

    @Test
    @DisplayName("Results go to a file, whole")
    void output() throws IOException {
        Path file = plan(folder.resolve("a.rapport"), shortVisit("v1"));
        Path target = folder.resolve("out put.json");
        Result result = rapport("check", file, "--format", "json", "--output", target);
        assertThat(result.out()).isEmpty();
        assertThat(target).content().startsWith("{\n").endsWith("}\n");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(file, target);
        }
    }

    @Test
    @DisplayName("A file that could not be read leaves an older result as it was")
    void outputUntouched() throws IOException {
        Path target = Files.writeString(folder.resolve("out.json"), "old");
        assertThat(rapport("check", folder.resolve("missing.rapport"), "--output", target).exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(target).hasContent("old");
    }

    @Test
    @DisplayName("A place for results that is not there is named")
    void outputParentMissing() {
        Result result = rapport("check", plan(folder.resolve("a.rapport")), "--output", folder.resolve("no/out.json"));
        assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("cannot be written because the folder " + folder.resolve("no"));
        assertThat(rapport("check", plan(folder.resolve("a.rapport")), "--output", folder).err())
                .contains("is a folder");
    }
}
