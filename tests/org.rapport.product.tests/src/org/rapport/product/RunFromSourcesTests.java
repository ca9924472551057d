// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** In a checkout in miniature, where building takes a moment and the product tells its arguments. */
@DisplayName("./rapport")
@DisabledOnOs(OS.WINDOWS)
class RunFromSourcesTests {

    private static final String SOURCE = "bundles/a/src/pack/A.java";

    private static final String BUILD = """
        echo building >>"$folder/builds"
        sleep 1
        for platform in linux-x86_64 linux-aarch64 macos-x86_64 macos-aarch64; do
            program=releng/org.rapport.product/target/distribution/$platform/rapport/rapport
            mkdir -p "${program%/*}"
            printf '#!/bin/sh\\necho "$PWD:"; for each; do echo "$each"; done; exit 1\\n' >"$program"
            chmod 755 "$program"
        done
        touch releng/org.rapport.product/target/built
        """;

    @TempDir
    Path folder;

    Machine machine;

    Path sources;

    @BeforeEach
    void makeCheckout() throws IOException {
        machine = new Machine(folder).with("folder", folder);
        sources = Files.createDirectories(folder.resolve("my sources"));
        for (var each : new String[] { "bundles/a/src/pack", "features", "releng", ".mvn" }) {
            Files.createDirectories(sources.resolve(each));
        }
        Files.writeString(sources.resolve("pom.xml"), "");
        Files.writeString(sources.resolve(SOURCE), "");
        Files.copy(Machine.ROOT.resolve("rapport"), sources.resolve("rapport"));
        sources.resolve("rapport").toFile().setExecutable(true);
        Machine.script(sources.resolve("mvnw"), BUILD);
        try (var all = Files.walk(sources)) {
            for (var each : all.toList()) {
                setTime(each, 3600);
            }
        }
    }

    @Test
    @DisplayName("builds the product the first time, then starts it where it was called, with its arguments")
    void buildsFirst() {
        var first = run("check", "a plan.rapport", "*");
        var second = run();

        assertThat(first.err()).hasLineCount(1).startsWith("Building Rapport (first use");
        assertThat(first.out()).isEqualTo(folder.resolve("home") + ":\ncheck\na plan.rapport\n*\n");
        assertThat(first.code()).isEqualTo(1);
        assertThat(second.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    @DisplayName("builds again when a source was changed, added or taken away")
    void buildsAgain() throws IOException {
        run();
        change(SOURCE);
        assertThat(run().err()).contains("the sources have changed");

        Files.writeString(sources.resolve("bundles/a/plugin.xml"), "");
        change("bundles/a/plugin.xml");
        run();
        assertThat(builds()).isEqualTo(3);

        Files.delete(sources.resolve(SOURCE));
        change("bundles/a/src/pack");
        run();
        assertThat(builds()).isEqualTo(4);
    }

    @Test
    @DisplayName("does not build again for what a build itself leaves behind")
    void ignoresBuilt() throws IOException {
        run();
        for (var made : new String[] { "bundles/a/target/A.class", "bundles/a/.polyglot.META-INF" }) {
            Files.createDirectories(sources.resolve(made).getParent());
            Files.writeString(sources.resolve(made), "");
            change(made);
        }
        run();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    @DisplayName("builds once when started several times at once")
    void buildsOnce() {
        var command = machine.command(sources.resolve("rapport"), "x");

        var started = IntStream.range(0, 3).mapToObj(each -> command.start()).toList();

        assertThat(started).allSatisfy(each -> assertThat(each.join().out()).endsWith(":\nx\n"));
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    @DisplayName("takes away the lock of one that was killed")
    void takesAwayStaleLock() throws IOException {
        var lock = Files.createDirectories(sources.resolve("target/rapport.lock"));
        Files.writeString(lock.resolve("owner"), "999999999\n");

        assertThat(run("x").out()).endsWith(":\nx\n");
        assertThat(lock).doesNotExist();
    }

    @Test
    @DisplayName("shows the end of the log and where it is when the build fails, and ends with 3")
    void tellsFailure() throws IOException {
        Machine.script(sources.resolve("mvnw"), "echo 'no such bundle'", "exit 1");

        var outcome = run();

        assertThat(outcome.err()).contains("no such bundle", sources.resolve("target/rapport-build.log").toString());
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(sources.resolve("target/rapport.lock")).doesNotExist();
    }

    @Test
    @DisplayName("passes on what ./mvnw says this machine lacks, and ends with 2")
    void tellsWhatIsLacking() throws IOException {
        Machine.script(sources.resolve("mvnw"), "echo 'Rapport needs a JDK' >&2", "exit 2");

        var outcome = run();

        assertThat(outcome.err()).endsWith("\nRapport needs a JDK\n");
        assertThat(outcome.code()).isEqualTo(2);
    }

    private Command.Outcome run(String... arguments) {
        return machine.command(sources.resolve("rapport"), arguments).run();
    }

    /** As if the last build was a minute ago, and the change after it. */
    private void change(String path) throws IOException {
        setTime(sources.resolve("releng/org.rapport.product/target/built"), 60);
        setTime(sources.resolve(path), 30);
    }

    private static void setTime(Path file, int secondsAgo) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(secondsAgo)));
    }

    private long builds() {
        try (var lines = Files.lines(folder.resolve("builds"))) {
            return lines.count();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
