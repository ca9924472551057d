// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("./mvnw")
@DisabledOnOs(OS.WINDOWS)
class MavenScriptTests {

    private static final String FETCHED = "home/.cache/rapport/maven";

    @TempDir
    Path folder;

    Machine machine;

    Path script;

    @BeforeEach
    void makeMachine() throws IOException {
        machine = new Machine(folder);
        machine.installFakeJava("jvm/jdk 25", "25");
        script = Machine.ROOT.toAbsolutePath().normalize().resolve("mvnw");
    }

    @ParameterizedTest
    @CsvSource({ "3.9.9, true", "3.9.16, true", "3.10.0, true", "3.9.8, false", "3.8.7, false", "4.0.0, false" })
    @DisplayName("takes the Maven on the PATH from 3.9.9 on, below 4")
    void takesMavenOnPath(String version, boolean taken) throws IOException {
        installMaven(version, "case \"$*\" in *:unpack*) exit 1 ;; esac", "echo \"on the path, $JAVA_HOME: $*\"");

        var outcome = machine.command(script, "verify", "-Dtext=two words").run();

        if (taken) {
            assertThat(outcome.out())
                    .isEqualTo("on the path, " + folder.resolve("jvm/jdk 25") + ": verify -Dtext=two words\n");
            assertThat(outcome.code()).isZero();
        } else {
            assertThat(outcome.err()).contains("could not be fetched");
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(folder.resolve(FETCHED)).isEmptyDirectory();
        }
    }

    @Test
    @DisplayName("asks a Maven for its version where the names of its files do not tell")
    void asksForVersion() throws IOException {
        Machine.script(folder.resolve("bin/mvn"), "echo 'Apache Maven 3.9.12 (abc)'");

        assertThat(machine.command(script, "verify").run().code()).isZero();
        assertThat(folder.resolve(FETCHED)).doesNotExist();
    }

    @Test
    @DisplayName("lets an older Maven fetch a newer one, once, from where the user's settings say")
    void fetchesNewerMaven() throws IOException {
        installMaven("3.8.7", fetching(0));
        Files.writeString(folder.resolve("home/settings.xml"), "");

        var first = machine.command(script, "-s", "settings.xml", "-Dmaven.repo.local=my repo", "verify").run();
        var second = machine.command(script, "verify").run();

        assertThat(first.err()).hasLineCount(1).startsWith("Fetching Maven 3.9.16");
        assertThat(first.out()).isEqualTo("newer: -s settings.xml -Dmaven.repo.local=my repo verify\n");
        assertThat(folder.resolve("asked")).hasContent("-B\n-q\n-s\n" + folder.resolve("home/settings.xml")
                + "\n-Dmaven.repo.local=" + folder.resolve("home/my repo"));
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).isEqualTo("newer: verify\n");
        assertThat(folder.resolve(FETCHED)).isDirectoryNotContaining("glob:**/fetching*");
    }

    @Test
    @DisplayName("does not mind another one that fetches at the same time")
    void fetchesAtOnce() throws IOException {
        installMaven("3.8.7", fetching(1));

        var started = IntStream.range(0, 3).mapToObj(each -> machine.command(script, "verify").start()).toList();

        assertThat(started).allSatisfy(each -> assertThat(each.join().out()).isEqualTo("newer: verify\n"));
        assertThat(folder.resolve(FETCHED).toFile().list()).containsExactly("apache-maven-3.9.16");
        assertThat(folder.resolve(FETCHED + "/apache-maven-3.9.16").toFile().list()).containsExactly("bin");
    }

    @Test
    @DisplayName("says what is needed when there is no Maven")
    void tellsMissingMaven() {
        var outcome = machine.command(script, "verify").run();

        assertThat(outcome.err()).hasLineCount(1).contains("needs Maven, any 3.x");
        assertThat(outcome.code()).isEqualTo(2);
    }

    @Test
    @DisplayName("says what is needed when there is no JDK")
    void tellsMissingJdk() throws IOException {
        Files.delete(folder.resolve("jvm/jdk 25/bin/javac"));
        installMaven("3.9.16", "echo never");

        var outcome = machine.command(script, "verify").run();

        assertThat(outcome.err()).hasLineCount(1).contains("needs a JDK 21 or newer");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.code()).isEqualTo(2);
    }

    private void installMaven(String version, String... lines) throws IOException {
        var home = folder.resolve("maven");
        Files.writeString(Files.createDirectories(home.resolve("lib")).resolve("maven-core-" + version + ".jar"), "");
        var program = Machine.script(home.resolve("bin/mvn"), lines);
        Files.createSymbolicLink(folder.resolve("bin/mvn"), program);
    }

    /** Does what the old Maven is asked for: puts a newer one into the folder named by the last argument. */
    private String[] fetching(int seconds) {
        return new String[] { "case \"$*\" in *:unpack*) ;; *) exit 1 ;; esac",
                "for last; do case $last in org.apache*) break ;; esac; echo \"$last\"; done >"
                        + folder.resolve("asked"),
                "sleep " + seconds, "for last; do :; done", "new=${last#*=}/apache-maven-3.9.16/bin",
                "mkdir -p \"$new\"", "printf '#!/bin/sh\\necho \"newer: $*\"\\n' >\"$new/mvn\"",
                "chmod 755 \"$new/mvn\"" };
    }
}
