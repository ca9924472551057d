// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.cli.internal.CommandLineRun.rapport;

import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.cli.internal.CommandLineRun.Result;

@DisplayName("rapport checks")
class ChecksCommandTests {

    @Test
    @DisplayName("Text tells question, reason, remedy, limits with defaults and their source")
    void text() {
        Result result = rapport("checks");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).containsSubsequence("TIME-01  Short home visit\n",
                "    Is there enough time in this home visit?\n", "    Why it matters: In a short visit",
                "    What to do: Lengthen the visit", "Severity: warning. Measures: min. Asked in: England, Wales.",
                "    Limit shortVisitMinutes, by default 30, off while empty: A home visit shorter than this",
                "NICE NG21",
                "    Source: NICE QS123 statement 4");
    }

    @Test
    @DisplayName("JSON tells everything of every check, none of it empty")
    void json() {
        JsonObject document = JsonParser.parseString(rapport("checks", "--format", "json").out()).getAsJsonObject();
        assertThat(document.keySet()).containsExactly("version", "checks");
        List<JsonElement> checks = document.getAsJsonArray("checks").asList();
        for (JsonElement each : checks) {
            JsonObject check = each.getAsJsonObject();
            assertThat(check.keySet()).containsExactly("id", "title", "question", "why", "whatToDo", "rule", "example",
                    "source", "severity", "unit", "rulePacks", "limits");
            for (String part : List.of("title", "question", "why", "whatToDo", "rule", "example", "source")) {
                assertThat(check.get(part).getAsString()).as("%s %s", check.get("id"), part).isNotBlank();
            }
            for (JsonElement limit : check.getAsJsonArray("limits")) {
                assertThat(limit.getAsJsonObject().get("meaning").getAsString()).as("%s", limit).isNotBlank();
            }
        }
        JsonObject first = checks.stream().map(JsonElement::getAsJsonObject)
                .filter(check -> check.get("id").getAsString().equals("TIME-01")).findFirst().orElseThrow();
        assertThat(first.getAsJsonArray("rulePacks")).hasToString("[\"ENGLAND\",\"WALES\"]");
        JsonObject limit = first.getAsJsonArray("limits").get(1).getAsJsonObject();
        assertThat(limit.get("name").getAsString()).isEqualTo("shortVisitMinutes");
        assertThat(limit.get("default").getAsInt()).isEqualTo(30);
        assertThat(limit.get("offWhenEmpty").getAsBoolean()).isTrue();
    }

    @Test
    @DisplayName("Markdown is one document: all by family, each check under a heading, the limits")
    void markdown() {
        String page = rapport("checks", "--format", "markdown").out();
        assertThat(page).startsWith("# The checks\n").contains("\n## Time (TIME)\n",
                "| [TIME-01](#time-01-short-home-visit) | Short home visit | Is there enough time in",
                "\n## TIME-01 Short home visit\n", "\n### Rule\n", "\n## RUN-01 ", "\n## Limits\n",
                "\n### shortVisitMinutes\n", "`SAFE_AND_WELL`");
        page.lines().filter(line -> line.startsWith("|")).forEach(line -> assertThat(line).endsWith("|"));
    }
}
