// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Plug-ins of others")
@DisabledOnOs(OS.WINDOWS)
class InstallTests {

    private static final Path SITE = Machine.ROOT.resolve("releng/org.rapport.repository/target/repository")
            .toAbsolutePath().normalize();

    private static final Path EXAMPLE = Machine.ROOT.resolve("examples/org.rapport.example.check/target");

    private static final Path PLAN = Machine.ROOT.resolve("examples/riverside/riverside.rapport").toAbsolutePath();

    private static final String FEATURE = "org.rapport.example.feature.feature.group";

    private static final String ASKED = "Who might enjoy “The carers’ table”?";

    @TempDir
    Path folder;

    Machine machine;

    Path rapport;

    @BeforeEach
    void install() throws IOException {
        machine = new Machine(folder);
        machine.with("RAPPORT_JAVA_FOLDER", Path.of(System.getProperty("java.home")).getParent());
        rapport = Product.unpack(folder.resolve("my programs"));
    }

    @Test
    @DisplayName("are installed into the product from an update site, answer, and go again")
    void fromUpdateSite() {
        assertNotAsked();

        assertDone(director("-repository", SITE.toUri().toString(), "-installIU", FEATURE));

        assertAsked();
        assertThat(director("-listInstalledRoots").out()).contains("org.rapport.example.feature.feature.group/");

        assertDone(director("-uninstallIU", FEATURE));
        assertNotAsked();
    }

    @Test
    @DisplayName("are used once they lie in the folder dropins, and are no more when taken out")
    void dropped() throws IOException {
        assertNotAsked();
        Path bundle = drop("example check.jar", bundle());
        assertAsked();
        assertThat(run("checks").out()).contains("TOWN-01  Something nobody takes part in yet");
        assertPageUpToDate();

        Files.delete(bundle);
        assertNotAsked();
    }

    @Test
    @DisplayName("are installed in place of what was dropped in before, and answer at once")
    void droppedThenInstalled() throws IOException {
        Path bundle = drop("example check.jar", bundle());
        assertAsked();
        Files.delete(bundle);

        assertDone(director("-repository", SITE.toUri().toString(), "-installIU", FEATURE));

        assertAsked();
    }

    @Test
    @DisplayName("that cannot be used are named with the reason, and do no harm")
    void broken() throws IOException {
        Files.writeString(Files.createDirectories(rapport.resolveSibling("dropins")).resolve("notes.jar"),
                "no archive");
        Path damaged = drop("damaged.jar", bundle());
        Product.remove(damaged, "org/rapport/example/check/TownChecks.class");

        var outcome = run("check", PLAN.toString(), "--only", "TIME-01", "--fail-on", "never");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("notes.jar", "org.rapport.example.check");
    }

    @Test
    @DisplayName("and every feature of Rapport come from the update site alone, with sources, in versions that rise")
    void wholeSite() throws IOException {
        List<String> units = director("-repository", SITE.toUri().toString(), "-list").out().lines()
                .filter(line -> line.matches("org\\.rapport\\..*\\.feature\\.group=.*"))
                .map(line -> line.replace('=', '/')).toList();
        assertThat(units).extracting(unit -> unit.replaceAll("/.*", "")).contains(FEATURE,
                "org.rapport.headless.feature.feature.group", "org.rapport.headless.feature.source.feature.group",
                "org.rapport.example.feature.source.feature.group");
        assertThat(units).allMatch(unit -> unit.matches(".*/0\\.1\\.0\\.20\\d{10}"));

        Path eclipse = folder.resolve("eclipse");
        assertDone(director("-repository", SITE.toUri().toString(), "-destination", eclipse.toString(), "-profile",
                "other", "-profileProperties", "org.eclipse.update.install.features=true", "-installIU",
                String.join(",", units)));

        assertThat(names(eclipse.resolve("features"))).hasSameSizeAs(units);
        assertThat(names(eclipse.resolve("plugins"))).anyMatch(name -> name.startsWith("org.rapport.cli_"))
                .anyMatch(name -> name.startsWith("org.rapport.checks.source_"))
                .anyMatch(name -> name.startsWith("org.rapport.example.check_"));
    }

    private void assertAsked() {
        var outcome = run("check", PLAN.toString(), "--only", "TOWN", "--fail-on", "info");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("TOWN-01", ASKED);
        assertThat(outcome.code()).isOne();
    }

    private void assertPageUpToDate() {
        Path pages = folder.resolve("pages");
        assertDone(run("checks", "--only", "TOWN", "--format", "markdown", "--output", pages.toString()));
        assertThat(pages.resolve("TOWN-01.md")).as("the page of the example; CONTRIBUTING.md says how to renew it")
                .hasSameTextualContentAs(EXAMPLE.resolveSibling("docs/TOWN-01.md"));
    }

    private void assertNotAsked() {
        var outcome = run("check", PLAN.toString(), "--only", "TOWN");
        assertThat(outcome.err()).contains("There is no check or family TOWN");
        assertThat(outcome.code()).isEqualTo(2);
    }

    private static void assertDone(Command.Outcome outcome) {
        assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
    }

    private Path drop(String name, Path bundle) throws IOException {
        return Files.copy(bundle, Files.createDirectories(rapport.resolveSibling("dropins")).resolve(name));
    }

    private static Path bundle() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            return files.filter(file -> file.getFileName().toString().matches("org\\.rapport.*SNAPSHOT\\.jar"))
                    .findFirst().orElseThrow();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Command.Outcome run(String... arguments) {
        return machine.command(rapport, arguments).run();
    }

    private Command.Outcome director(String... arguments) {
        return machine.command(rapport.resolveSibling("rapport-director"), arguments).run();
    }
}
