// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.cli.internal.CommandLineRun.plan;
import static org.rapport.cli.internal.CommandLineRun.rapport;
import static org.rapport.cli.internal.CommandLineRun.shortVisit;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.report.formats.PlanFile;

/**
 * Checks what the SARIF 2.1.0 schema requires of the objects we write: required properties, the words allowed, lower
 * bounds of numbers, and of the standard's text that rule indices fit and that all results or none have suppressions.
 */
@DisplayName("Findings as SARIF 2.1.0")
class FindingsSarifTests {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("The document has the shape the schema requires")
    void shape() {
        JsonObject document = sarif(plan(folder.resolve("a.rapport"), shortVisit("v1"), shortVisit("v2")));
        assertThat(document.get("version").getAsString()).isEqualTo("2.1.0");
        assertThat(document.get("$schema").getAsString()).endsWith("sarif-schema-2.1.0.json");
        JsonObject run = only(document, "runs");
        JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
        assertThat(text(driver, "name")).isEqualTo("Rapport");
        assertThat(text(driver, "version")).isEqualTo("1.2.3");
        List<JsonElement> rules = driver.getAsJsonArray("rules").asList();
        Set<String> ids = new HashSet<>();
        for (JsonElement each : rules) {
            JsonObject rule = each.getAsJsonObject();
            assertThat(ids.add(text(rule, "id"))).as("rule %s once", rule).isTrue();
            for (String part : List.of("shortDescription", "fullDescription", "help")) {
                assertThat(text(rule.getAsJsonObject(part), "text")).as(part).isNotBlank();
            }
            assertThat(text(rule.getAsJsonObject("defaultConfiguration"), "level")).isIn("error", "warning", "note");
        }
        List<JsonElement> results = run.getAsJsonArray("results").asList();
        assertThat(results).isNotEmpty();
        results.forEach(each -> result(each.getAsJsonObject(), rules));
    }

    private static void result(JsonObject result, List<JsonElement> rules) {
        JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
        assertThat(text(rule, "id")).isEqualTo(text(result, "ruleId"));
        assertThat(text(result, "level")).isIn("error", "warning", "note");
        assertThat(text(result.getAsJsonObject("message"), "text")).isNotBlank();
        assertThat(result.get("suppressions").isJsonArray()).isTrue();
        JsonObject location = only(result, "locations");
        JsonObject physical = location.getAsJsonObject("physicalLocation");
        assertThat(URI.create(text(physical.getAsJsonObject("artifactLocation"), "uri"))).isNotNull();
        if (physical.has("region")) {
            assertThat(physical.getAsJsonObject("region").get("startLine").getAsInt()).isPositive();
        }
        assertThat(text(only(location, "logicalLocations"), "fullyQualifiedName")).isNotBlank();
    }

    @Test
    @DisplayName("A finding points at the line of its element")
    void line() {
        JsonObject document = sarif(plan(folder.resolve("a.rapport"), shortVisit("v1")), "--only", "TIME-01");
        JsonObject physical = only(only(only(document, "runs"), "results"), "locations")
                .getAsJsonObject("physicalLocation");
        assertThat(physical.getAsJsonObject("region").get("startLine").getAsInt()).isEqualTo(8);
    }

    @Test
    @DisplayName("Paths are proper URIs, blanks and umlauts among them")
    void uri() {
        Path file = plan(folder.resolve("my plans/Käthe #1.rapport"), shortVisit("v1"));
        JsonObject document = sarif(file, "--only", "TIME-01");
        JsonObject physical = only(only(only(document, "runs"), "results"), "locations")
                .getAsJsonObject("physicalLocation");
        String uri = text(physical.getAsJsonObject("artifactLocation"), "uri");
        assertThat(uri).endsWith("/my%20plans/K%C3%A4the%20%231.rapport").startsWith("file:///");
        assertThat(Path.of(URI.create(uri))).isEqualTo(file);
        assertThat(PlanFile.of(Path.of("my plans", "a:b ä.rapport")).uri())
                .isEqualTo("my%20plans/a%3Ab%20%C3%A4.rapport");
    }

    @Test
    @DisplayName("An override is a suppression with its reason")
    void suppression() {
        JsonObject document = sarif(plan(folder.resolve("a.rapport"), shortVisit("v1"), shortVisit("v2"),
                "<overrides id=\"o1\" checkId=\"TIME-01\" element=\"v1\" reason=\"Ada asked\"/>"), "--only", "TIME-01");
        List<String> justifications = only(document, "runs").getAsJsonArray("results").asList().stream()
                .map(result -> result.getAsJsonObject().getAsJsonArray("suppressions"))
                .map(each -> each.isEmpty() ? "" : text(each.get(0).getAsJsonObject(), "justification")).toList();
        assertThat(justifications).containsExactlyInAnyOrder("Ada asked", "");
    }

    @Test
    @DisplayName("Standard input has no address, so results name the element only")
    void standardInput() {
        JsonObject document = JsonParser.parseString(new CommandLineRun().input(plan(shortVisit("v1")))
                .run("check", "-", "--format", "sarif", "--only", "TIME-01").out()).getAsJsonObject();
        JsonObject location = only(only(only(document, "runs"), "results"), "locations");
        assertThat(location.keySet()).containsExactly("logicalLocations");
    }

    private static JsonObject sarif(Path file, String... more) {
        Object[] arguments = new Object[more.length + 4];
        System.arraycopy(new Object[] { "check", file, "--format", "sarif" }, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return JsonParser.parseString(rapport(arguments).out()).getAsJsonObject();
    }

    private static JsonObject only(JsonObject parent, String array) {
        assertThat(parent.getAsJsonArray(array)).as(array).hasSize(1);
        return parent.getAsJsonArray(array).get(0).getAsJsonObject();
    }

    private static String text(JsonObject parent, String name) {
        return parent.get(name).getAsString();
    }
}
