// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The search for Java")
@DisabledOnOs(OS.WINDOWS)
class FindJavaTests {

    @TempDir
    Path folder;

    Machine machine;

    Path script;

    @BeforeEach
    void makeMachine() throws IOException {
        machine = new Machine(folder);
        script = Machine.script(folder.resolve("script"), ". '" + Machine.ROOT.toAbsolutePath().normalize()
                + "/releng/find-java.sh'", "find_java \"$1\" || { java_missing \"$1\"; exit 2; }",
                "\"$java_home/bin/java\"");
    }

    @Test
    @DisplayName("prefers JAVA_HOME to a newer one elsewhere")
    void prefersJavaHome() throws IOException {
        machine.installFakeJava("jvm/newer", "25");
        machine.with("JAVA_HOME", machine.installFakeJava("mine", "21.0.5"));

        assertThat(find("java")).isEqualTo("java of mine: ");
    }

    @Test
    @DisplayName("passes over a JAVA_HOME that is too old, and says so when there is no other")
    void passesOverOldJavaHome() throws IOException {
        machine.with("JAVA_HOME", machine.installFakeJava("mine", "17.0.15"));
        assertThat(find("java")).contains("JAVA_HOME is Java 17");

        machine.installFakeJava("jvm/newer", "25");
        assertThat(find("java")).isEqualTo("java of jvm/newer: ");
    }

    @Test
    @DisplayName("follows the links of the PATH to the installation")
    void followsLinks() throws IOException {
        machine.installFakeJava("jvm/newer", "25");
        var home = machine.installFakeJava("linked", "22");
        Files.createSymbolicLink(folder.resolve("second"), home.resolve("bin/java"));
        Files.createSymbolicLink(folder.resolve("bin/java"), folder.resolve("second"));

        assertThat(find("java")).isEqualTo("java of linked: ");
    }

    @Test
    @DisplayName("asks the script that a version manager put on the PATH")
    void asksShim() throws IOException {
        var home = machine.installFakeJava("managed", "23");
        Machine.script(folder.resolve("bin/java"), "echo '    java.home = " + home + "' >&2");

        assertThat(find("java")).isEqualTo("java of managed: ");
    }

    @Test
    @DisplayName("takes the newest of those installed")
    void takesNewest() throws IOException {
        machine.installFakeJava("jvm/a-21", "21.0.1");
        machine.installFakeJava("jvm/b-24 ea", "24-ea");
        machine.installFakeJava("jvm/c-8", "1.8.0_292");

        assertThat(find("java")).isEqualTo("java of jvm/b-24 ea: ");
    }

    @Test
    @DisplayName("looks into the home of the user for those of SDKMAN")
    void findsSdkman() throws IOException {
        machine.with("RAPPORT_JAVA_FOLDER", null);
        machine.installFakeJava("home/.sdkman/candidates/java/99-tem", "99");

        assertThat(find("java")).isEqualTo("java of home/.sdkman/candidates/java/99-tem: ");
    }

    @ParameterizedTest
    @CsvSource({ "21.0.2, true", "22-ea, true", "1.8.0_292, false", "20.0.1, false" })
    @DisplayName("asks an installation without a release file for its version")
    void asksForVersion(String version, boolean suits) throws IOException {
        var home = machine.installFakeJava("jvm/plain", null);
        Machine.script(home.resolve("bin/java"), "echo 'openjdk version \"" + version + "\" 2026-01-01' >&2");

        assertThat(machine.command(script, "java").run().code()).isEqualTo(suits ? 0 : 2);
    }

    @Test
    @DisplayName("wants a compiler for building")
    void wantsCompiler() throws IOException {
        Files.delete(machine.installFakeJava("jvm/runtime", "25").resolve("bin/javac"));

        assertThat(find("java")).isEqualTo("java of jvm/runtime: ");
        assertThat(find("javac")).contains("needs a JDK 21 or newer");
    }

    private String find(String tool) {
        var outcome = machine.command(script, tool).run();
        assertThat(outcome.err()).isEmpty();
        return outcome.out().replaceFirst("\n$", "");
    }
}
