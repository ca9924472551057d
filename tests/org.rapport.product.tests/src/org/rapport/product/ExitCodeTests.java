// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The exit code of the process")
@DisabledOnOs(OS.WINDOWS)
class ExitCodeTests {

    private static final int TERMINATED = 128 + 15;

    @TempDir
    static Path shared;

    static Machine machine;

    static Path rapport;

    @TempDir
    Path folder;

    Path plan;

    @BeforeAll
    static void install() throws IOException {
        machine = new Machine(shared);
        machine.with("RAPPORT_JAVA_FOLDER", Path.of(System.getProperty("java.home")).getParent());
        rapport = Product.unpack(shared.resolve("opt"));
    }

    @BeforeEach
    void write() throws IOException {
        plan = Files.writeString(folder.resolve("plan.rapport"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <rapport:ServicePlan xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:rapport="http://rapport-planning.org/plan" id="plan" name="Plan" formatVersion="1"
                    periodStart="2026-03-02" periodEnd="2026-04-12">
                  <standards id="standards"/>
                  <people id="ada" name="Ádá"/>
                  <workers id="sam" name="Sam" role="SUPPORT_WORKER" contractedMinutesPerWeek="2220"/>
                  <visits id="v1" person="ada" workers="sam" start="2026-03-02T09:00:00" durationMinutes="25"/>
                </rapport:ServicePlan>
                """);
    }

    @Test
    @DisplayName("is 0 when nothing is found that fails")
    void nothing() {
        var outcome = run("check", plan.toString(), "--only", "TIME-01");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("Is 25 minutes enough for Ádá");
        assertThat(outcome.code()).isZero();
    }

    @Test
    @DisplayName("is 1 when there are findings that fail")
    void findings() {
        assertThat(run("check", plan.toString(), "--only", "TIME-01", "--fail-on", "warning").code()).isOne();
    }

    @Test
    @DisplayName("is 2 for a file that is no plan, with line and remedy, and for wrong use")
    void usage() throws IOException {
        Files.writeString(plan, Files.readString(plan).replace("\"25\"", "\"-25\""));
        var outcome = run("check", plan.toString());
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith(plan + ":8: durationMinutes of visit v1 is -25: ");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(run("check", "missing.rapport").code()).isEqualTo(2);
        assertThat(run("chekc").code()).isEqualTo(2);
        assertThat(run().code()).isEqualTo(2);
    }

    @Test
    @DisplayName("is 3 for a defect, whose log is named")
    void defect() throws IOException {
        var damaged = Product.unpack(folder.resolve("opt"));
        Product.remove(damaged, "org.rapport.model_", "org/rapport/model/io/PlanLoad.class");
        var other = new Machine(folder);
        other.with("RAPPORT_JAVA_FOLDER", Path.of(System.getProperty("java.home")).getParent());
        other.with("XDG_STATE_HOME", folder.resolve("state"));
        var outcome = other.command(damaged, "check", plan.toString()).run();
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err().lines()).hasSize(1);
        var log = Path.of(outcome.err().substring(outcome.err().lastIndexOf(' ')).strip());
        assertThat(log).startsWith(folder).content().contains("Arguments: check", "\tat ");
    }

    @Test
    @DisplayName("stays what it is when the reader of the results leaves early")
    void brokenPipe() {
        var outcome = shell("{ " + rapport + " check " + plan + " --only TIME-01 --fail-on info; echo $? >" + folder
                + "/code; } | head -n 1");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo("Plan\n");
        assertThat(folder.resolve("code")).hasContent("1");
    }

    @Test
    @DisplayName("is the same for a plan on standard input, and letters beyond ASCII survive without a locale")
    void standardInput() {
        var outcome = shell("LC_ALL=POSIX " + rapport
                + " check - --only TIME-01 --fail-on info --format json <" + plan);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("\"file\": \"-\"", "Ádá");
        assertThat(outcome.code()).isOne();
    }

    @Test
    @DisplayName("A file with letters beyond ASCII is found, whatever the locale")
    void fileName() throws IOException {
        var named = Files.copy(plan, folder.resolve("Käthes Plan.rapport"));
        var outcome = shell("LC_ALL=C " + rapport + " check '" + named + "' --only TIME-01");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("Käthes Plan.rapport, as of");
    }

    @Test
    @DisplayName("Whoever stops it finds everything as it was")
    void stopped() throws Exception {
        var target = Files.writeString(folder.resolve("result.json"), "old");
        var command = machine.command(rapport, "check", "-", "--output", target.toString());
        var builder = new ProcessBuilder(command.words()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().putAll(command.environment());
        var process = builder.start();
        for (int i = 0; i < 600 && folder.toFile().list().length < 4; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(folder.toFile().list()).as("the result being made").hasSize(4);
        process.destroy();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(TERMINATED);
        assertThat(target).hasContent("old");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("plan.rapport", "result.json", "said");
    }

    private static Command.Outcome run(String... arguments) {
        return machine.command(rapport, arguments).run();
    }

    private static Command.Outcome shell(String line) {
        return machine.command("sh", "-c", line).run();
    }
}
