// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The start script of the product")
@DisabledOnOs(OS.WINDOWS)
class StartScriptTests {

    private static final String VERSION = "(?s)(Rapport )?0\\.1\\.0.*\n";

    @TempDir
    Path folder;

    Machine machine;

    @BeforeEach
    void makeMachine() throws IOException {
        machine = new Machine(folder);
        machine.with("RAPPORT_JAVA_FOLDER", Path.of(System.getProperty("java.home")).getParent());
    }

    @Test
    @DisplayName("starts from a folder with spaces, finding Java where it is installed")
    void startsFromFolderWithSpaces() throws IOException {
        var script = Product.unpack(folder.resolve("my programs (new)"));

        var outcome = machine.command(script, "--version").run();

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).matches(VERSION);
        assertThat(outcome.code()).isZero();
    }

    @Test
    @DisplayName("starts through symbolic links, also relative ones")
    void startsThroughLinks() throws IOException {
        Product.unpack(folder.resolve("opt"));
        Files.createSymbolicLink(folder.resolve("first"), Path.of("opt/rapport/rapport"));
        Files.createSymbolicLink(folder.resolve("bin/rapport"), folder.resolve("first"));

        assertThat(machine.command("sh", "-c", "rapport --version").run().out()).matches(VERSION);
    }

    @Test
    @DisplayName("writes nothing into its own folder or the current one, but into the user's cache")
    void writesIntoCacheOnly() throws IOException {
        var script = Product.unpack(folder.resolve("opt"));
        var installed = list(folder.resolve("opt"));
        for (var each : installed) {
            if (Files.isDirectory(each)) {
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("r-xr-xr-x"));
            }
        }

        var outcome = machine.command(script, "--version").run();

        assertThat(outcome.code()).isZero();
        assertThat(list(folder.resolve("opt"))).isEqualTo(installed);
        assertThat(folder.resolve("home").toFile().list()).containsExactly(".cache");
        assertThat(folder.resolve("home/.cache/rapport/run")).isNotEmptyDirectory();
    }

    @Test
    @DisplayName("uses a folder for temporary files where the user has no cache")
    void managesWithoutHome() throws IOException {
        var script = Product.unpack(folder.resolve("opt"));
        Files.writeString(folder.resolve("file"), "");

        var outcome = machine.with("XDG_CACHE_HOME", folder.resolve("file")).command(script, "--version").run();

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(folder.resolve("tmp")).isNotEmptyDirectory();
    }

    @Test
    @DisplayName("can be started several times at once, also for the first time")
    void startsSeveralAtOnce() throws IOException {
        var command = machine.command(Product.unpack(folder.resolve("opt")), "--version");

        var started = IntStream.range(0, 4).mapToObj(each -> command.start()).toList();
        CompletableFuture.allOf(started.toArray(CompletableFuture[]::new)).join();

        assertThat(started).allSatisfy(each -> {
            assertThat(each.join().err()).isEmpty();
            assertThat(each.join().out()).matches(VERSION);
            assertThat(each.join().code()).isZero();
        });
    }

    @Test
    @DisplayName("passes the exit code of the application through, and keeps standard output for results")
    void passesExitCode() throws IOException {
        var outcome = machine.command(Product.unpack(folder.resolve("opt")), "no-such-command").run();

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isNotBlank();
    }

    @Test
    @DisplayName("says in one line what is needed when there is no Java, and ends with 2")
    void tellsMissingJava() throws IOException {
        machine.with("RAPPORT_JAVA_FOLDER", folder.resolve("jvm"));

        var outcome = machine.command(Product.unpack(folder.resolve("opt")), "--version").run();

        assertThat(outcome.err()).hasLineCount(1).contains("needs Java 21 or newer");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "linux-x86_64.tar.gz", "linux-aarch64.tar.gz", "macos-x86_64.tar.gz",
            "macos-aarch64.tar.gz", "windows-x86_64.zip" })
    @DisplayName("is in an archive for")
    void isInArchive(String ending) throws IOException {
        var archive = Product.archive(ending);

        assertThat(archive).isNotEmptyFile();
        if (ending.endsWith(".zip")) {
            try (var zip = new ZipFile(archive.toFile())) {
                assertThat(List.of("rapport.bat", "rapport-director.bat", "configuration/find-java.bat"))
                        .allMatch(each -> zip.getEntry("rapport/" + each) != null);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }
}
