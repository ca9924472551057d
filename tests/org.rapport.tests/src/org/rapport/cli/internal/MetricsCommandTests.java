// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.cli.internal.CommandLineRun.plan;
import static org.rapport.cli.internal.CommandLineRun.rapport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("rapport metrics")
class MetricsCommandTests {

    private static final String[] ELEMENTS = { "<people id=\"bo\" name=\"Bo, &quot;the baker&quot;\"/>",
            "<people id=\"eve\" name=\"=1+1\"/>", "<workers id=\"nia\" name=\"Nia\" role=\"NURSE\"/>",
            "<relationships id=\"r1\" worker=\"sam\" person=\"ada\" startedOn=\"2026-03-30\"/>",
            visit("a", "2026-03-30T09:00:00", 45, "sam"), visit("b", "2026-03-31T09:00:00", 45, "sam nia"),
            visit("c", "2026-04-01T09:00:00", 45, "nia"), visit("d", "2026-04-02T09:00:00", 45, "sam") };

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = plan(folder.resolve("a.rapport"), ELEMENTS);
    }

    @Test
    @DisplayName("Text shows a table for each group and says what is not defined")
    void text() {
        String out = rapport("metrics", file).out();
        assertThat(out).containsSubsequence("Small plan\n", ", as of Sun 12 Apr 2026, continuity over 14 days\n",
                "People, lowest continuity first\n",
                "Name             Visits  Workers   UPC   COC  SECON    HI  MMCI  Hand-offs  New  Min/day  GAS T\n",
                "Ada                   5        2  0.60  0.40   0.67  0.52  0.76          1    2     12.9      –\n",
                "Bo, \"the baker\"       0        0  too few visits                         –    0      0.0      –\n",
                "With fewer than 4 visits in the window they say nothing.\n", "Working relationships\n",
                "Ada     Sam       135        –        –      135       3  2026-03-30  2026-04-02\n", "Workers\n",
                "Nia       15.0          15.0              –      100.0         1\n");
    }

    @Test
    @DisplayName("The day asked for ends the window")
    void at() {
        assertThat(rapport("metrics", file, "--at", "2026-04-01").out()).contains("as of Wed 1 Apr 2026",
                "Ada                   4        2  too few visits");
    }

    @Test
    @DisplayName("JSON has the keys of the contract in their order, and null for what is not defined")
    void json() {
        JsonObject document = JsonParser.parseString(rapport("metrics", file, "--format", "json").out())
                .getAsJsonObject();
        JsonObject first = document.getAsJsonArray("files").get(0).getAsJsonObject();
        assertThat(document.keySet()).containsExactly("version", "files");
        assertThat(first.keySet()).containsExactly("file", "at", "windowDays", "people", "relationships", "workers",
                "service");
        assertThat(first.getAsJsonArray("people").get(0)).hasToString("{\"id\":\"ada\",\"name\":\"Ada\",\"visits\":5,"
                + "\"workers\":2,\"upc\":0.6,\"coc\":0.4,\"secon\":0.6666666666666667,\"hi\":0.52,"
                + "\"mmci\":0.7560975609756097,\"handOffs\":1,\"newWorkerVisits\":2,"
                + "\"minutesPerDay\":12.857142857142858,"
                + "\"gasT\":null}");
        assertThat(first.getAsJsonArray("people").get(1).getAsJsonObject().get("coc").isJsonNull()).isTrue();
        assertThat(first.getAsJsonArray("relationships").get(0)).hasToString("{\"id\":\"r1\",\"person\":\"ada\","
                + "\"worker\":\"sam\",\"minutesGiven\":135,\"minutesMinimum\":null,\"minutesOptimum\":null,"
                + "\"contactMinutes\":135,\"visits\":3,\"firstVisit\":\"2026-03-30\",\"lastVisit\":\"2026-04-02\"}");
        assertThat(first.getAsJsonArray("workers").get(1)).hasToString("{\"id\":\"nia\",\"minutesPerWeek\":15,"
                + "\"contactMinutes\":15,\"utilisationPercent\":null,\"contactPercent\":100,\"caseload\":1}");
    }

    @Test
    @DisplayName("CSV has a row for each person, quoted where need be, empty where undefined, alike in every country")
    void csv() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            String start = '"' + file.toString() + '"';
            assertThat(rapport("metrics", file, "--format", "csv").out().replace(start, file.toString())).isEqualTo(
                    "file,at,windowDays,id,name,visits,workers,upc,coc,secon,hi,mmci,handOffs,newWorkerVisits,"
                            + "minutesPerDay,gasT\r\n" + file
                            + ",2026-04-12,14,ada,Ada,5,2,0.6,0.4,0.6666666666666667,0.52,0.7560975609756097,1,2,"
                            + "12.857142857142858,\r\n" + file
                            + ",2026-04-12,14,bo,\"Bo, \"\"the baker\"\"\",0,0,,,,,,,0,0,\r\n" + file
                            + ",2026-04-12,14,eve,'=1+1,0,0,,,,,,,0,0,\r\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @DisplayName("CSV has tables for relationships and workers too, with names")
    void otherTables() {
        assertThat(rapport("metrics", file, "--format", "csv", "--table", "relationships").out()).contains(
                ",id,person,personName,worker,workerName,minutesGiven,", ",r1,ada,Ada,sam,Sam,135,,,135,3,2026-03-30,");
        assertThat(rapport("metrics", file, "--format", "csv", "--table", "workers").out())
                .contains(",id,name,minutesPerWeek,", ",nia,Nia,15,15,,100,1\r\n");
    }

    @Test
    @DisplayName("A plan with nobody in it is told kindly")
    void empty() throws IOException {
        Files.writeString(file, Files.readString(file).replaceAll("<(people|workers|visits|relationships)[^>]*/>", ""));
        assertThat(rapport("metrics", file).out()).contains("There is nobody in this plan yet.",
                "No working relationships are recorded.", "There are no workers in this plan yet.");
    }

    private static String visit(String id, String start, int minutes, String workers) {
        return "<visits id=\"" + id + "\" person=\"ada\" workers=\"" + workers + "\" start=\"" + start
                + "\" durationMinutes=\"" + minutes + "\"/>";
    }
}
