// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.cli.internal.CommandLineRun.plan;
import static org.rapport.cli.internal.CommandLineRun.rapport;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import biweekly.Biweekly;
import biweekly.component.VEvent;

@DisplayName("rapport export")
class ExportCommandTests {

    private static final String CONSENT = "    <consents id=\"c%s\" scope=\"%s\" answer=\"%s\" recipient=\"rosa\" "
            + "askedOn=\"2026-03-01\"%s/>\n";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writePlan() throws Exception {
        file = write("");
    }

    private Path write(String consents) throws Exception {
        String text = plan("<workers id=\"ben\" name=\"=Ben, the tall\" role=\"NURSE\"/>",
                visit("v1", "2026-03-27T09:00:00", "status=\"PLANNED\" workers=\"sam ben\" workersNeeded=\"3\""),
                visit("v2", "2026-03-30T09:00:00", "status=\"CANCELLED\" workers=\"sam\""),
                visit("v3", "2026-03-29T00:30:00", "status=\"PLANNED\""),
                visit("v4", "2026-03-31T09:00:00",
                        "status=\"DONE\" workers=\"ben\" actualStart=\"2026-03-31T09:15:00\" actualMinutes=\"20\""))
                .replace("<people id=\"ada\" name=\"Ada\"/>",
                        "<people id=\"ada\" name=\"Ada\">\n    <needs id=\"n\" statement=\"SECRET\"/>\n"
                                + "    <circle id=\"rosa\" name=\"Rosa\"/>\n" + consents + "  </people>");
        return Files.writeString(folder.resolve("small.rapport"), text);
    }

    private static String visit(String id, String start, String more) {
        return "<visits id=\"%s\" person=\"ada\" start=\"%s\" durationMinutes=\"60\" purpose=\"PRACTICE\" %s/>"
                .formatted(id, start, more);
    }

    @Test
    @DisplayName("Rows hold every visit in order of time, and no formula")
    void rows() {
        List<String> lines = rapport("export", file).out().lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst()).startsWith("file,id,person,personName,workers,workerNames,workersNeeded,start");
        assertThat(lines).extracting(line -> line.split(",")[1]).containsExactly("id", "v1", "v3", "v2", "v4");
        assertThat(lines.get(1)).contains(",ada,Ada,sam; ben,\"Sam; =Ben, the tall\",3,2026-03-27T09:00,60,PRACTICE,");
        assertThat(lines.get(4)).contains(",\"'=Ben, the tall\",1,").contains(",DONE,2026-03-31T09:15,20,");
    }

    @ParameterizedTest
    @CsvSource({ "worker:ben, 3", "person:ada, 5", "worker:sam, 3" })
    @DisplayName("Rows of one worker or person are theirs alone")
    void whose(String whose, int lines) {
        assertThat(rapport("export", file, "--for", whose).out().lines()).hasSize(lines);
    }

    @Test
    @DisplayName("Days narrow what is written, and both of them count")
    void days() {
        assertThat(rapport("export", file, "--from", "2026-03-29", "--until", "2026-03-30").out())
                .contains(",v3,", ",v2,").doesNotContain(",v1,", ",v4,");
    }

    @Test
    @DisplayName("A worker’s calendar tells whom they go to, in real time on both sides of the change of clocks")
    void workersCalendar() {
        List<VEvent> events = events("worker:sam");
        assertThat(events).hasSize(2);
        assertThat(events.getFirst().getSummary().getValue()).isEqualTo("Ada: practice");
        assertThat(events.getFirst().getDescription().getValue())
                .isEqualTo("Together with =Ben, the tall. 1 more still to be found.");
        assertThat(events.getFirst().getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-03-27T09:00:00Z"));
        assertThat(events.getLast().getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-03-30T08:00:00Z"));
        assertThat(events).extracting(event -> event.getStatus().getValue()).containsExactly("CONFIRMED", "CANCELLED");
    }

    @Test
    @DisplayName("A person’s calendar tells who comes, what is open, and what really happened")
    void personsCalendar() {
        List<VEvent> events = events("person:ada");
        assertThat(events).extracting(event -> event.getSummary().getValue()).containsExactly(
                "Sam and =Ben, the tall: practice", "Still to be found: practice", "Sam: practice",
                "=Ben, the tall: practice");
        VEvent overTheChange = events.get(1);
        assertThat(overTheChange.getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-03-29T00:30:00Z"));
        assertThat(overTheChange.getDateEnd().getValue().toInstant()).as("an hour, though clocks say 02:30")
                .isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(events.getLast().getDateEnd().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-03-31T08:35:00Z"));
    }

    @Test
    @DisplayName("A calendar is as RFC 5545 wants it, holds nothing of needs and ids, and is the same every time")
    void shape() {
        String text = rapport("export", file, "--format", "ics", "--for", "person:ada").out();
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n")
                .contains("PRODID:-//Rapport//Rapport//EN").doesNotContain("SECRET", "v1", "TZID");
        assertThat(text.split("\r\n")).allSatisfy(
                line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
        assertThat(rapport("export", file, "--format", "ics", "--for", "person:ada").out()).isEqualTo(text);
    }

    @Test
    @DisplayName("An event keeps its identity when it moves, and readers have each their own")
    void identity() throws Exception {
        String before = uid(events("person:ada"));
        Files.writeString(file, Files.readString(file).replace("2026-03-27T09", "2026-03-26T11"));
        assertThat(uid(events("person:ada"))).isEqualTo(before).isNotEqualTo(uid(events("worker:sam")));
    }

    private static String uid(List<VEvent> events) {
        return events.getFirst().getUid().getValue();
    }

    @Test
    @DisplayName("A relative sees the visits only while the person shares them")
    void consent() throws Exception {
        assertRefused("has not agreed to share anything");
        write(CONSENT.formatted(1, "goals", "GIVEN", ""));
        assertRefused("has not agreed to share visits");
        write(CONSENT.formatted(1, "who comes", "GIVEN", " expiresOn=\"2026-03-31\""));
        assertRefused("has not agreed to share anything");
        assertThat(run("--at", "2026-03-31").exit()).isZero();
        write(CONSENT.formatted(1, "visits", "GIVEN", "") + CONSENT.formatted(2, "visits", "WITHDRAWN", ""));
        assertRefused("has not agreed to share anything");
        write(CONSENT.formatted(1, "a bit of this", "GIVEN", ""));
        assertRefused("name no part of the plan for certain");
        write(CONSENT.formatted(1, "visits", "GIVEN", ""));
        assertThat(events("relative:rosa")).extracting(event -> event.getSummary().getValue())
                .contains("Ada: practice with Sam and =Ben, the tall", "Ada: practice with somebody still to be found");
    }

    private void assertRefused(String why) {
        CommandLineRun.Result refused = run("--until", "2026-04-30");
        assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains(why);
        assertThat(refused.out()).isEmpty();
    }

    private CommandLineRun.Result run(String option, String value) {
        return rapport("export", file, "--format", "ics", "--for", "relative:rosa", option, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "--format ics | A calendar is somebody’s",
            "--format ics --for worker:samm | no worker with the id samm in this plan; did you mean sam?",
            "--for worker:nobody | no worker with the id nobody",
            "--for somebody | --for is one of worker:ID, person:ID, relative:ID, not somebody",
            "--for worker: | --for is one of worker:ID", "--for relative:rosa | written with --format ics",
            "--from 2026-03-02 --until 2026-03-01 | is before", "--format doc | --format is one of csv, ics" })
    @DisplayName("Wrong use says what is right")
    void wrongUse(String options, String why) {
        Object[] arguments = ("export\n" + file + '\n' + options.replace(' ', '\n')).split("\n");
        CommandLineRun.Result refused = rapport(arguments);
        assertThat(refused.err()).contains(why);
        assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.out()).isEmpty();
    }

    private List<VEvent> events(String whose) {
        CommandLineRun.Result result = rapport("export", file, "--format", "ics", "--for", whose);
        assertThat(result.err()).isEmpty();
        return Biweekly.parse(result.out()).first().getEvents();
    }
}
