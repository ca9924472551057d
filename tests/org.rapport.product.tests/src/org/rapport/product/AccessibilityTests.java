// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.remote.http.ClientConfig;

/** Reports are for everybody to read: axe-core finds nothing serious in them, on light and dark screens. */
@DisplayName("The pages of a report")
@DisabledOnOs(OS.WINDOWS)
class AccessibilityTests {

    /** Seconds for one page, of which a busy machine needs many. */
    private static final int PATIENCE = 240;

    private static final Path RIVERSIDE = Machine.ROOT.resolve("examples/riverside/riverside.rapport");

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    @TempDir
    Path folder;

    private Machine machine;

    private Path script;

    @Test
    @DisplayName("are accessible on light and dark screens, and ask nobody for anything")
    void accessible() throws IOException {
        Optional<Path> browser = program("chromium");
        Optional<Path> driver = program("chromedriver");
        assumeTrue(browser.isPresent() && driver.isPresent(),
                "Pages were not looked at: chromium or chromedriver (Debian: chromium, chromium-driver) is not here");
        script = Product.unpack(folder.resolve("opt"));
        machine = new Machine(folder.resolve("machine")).with("RAPPORT_JAVA_FOLDER",
                Path.of(System.getProperty("java.home")).getParent());
        // The team's page with a comparison holds all that it holds without.
        List<Path> pages = List.of(written("team", RIVERSIDE, "--compared-with", otherRoster().toString()),
                page("person:ada", "ada.html"), page("relative:ada-circle-ruthie", "ada.html"),
                page("commissioner", "report.html"), written("many", manyPeople()));
        ChromeDriver chromium = start(browser.get(), driver.get());
        try {
            for (Path page : pages) {
                for (String scheme : List.of("light", "dark")) {
                    chromium.executeCdpCommand("Emulation.setEmulatedMedia",
                            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
                    chromium.get(page.toUri().toString());
                    Results results = new AxeBuilder().setTimeout(PATIENCE).analyze(chromium);
                    assertThat(results.getErrorMessage()).as("what axe says itself").isNullOrEmpty();
                    assertThat(results.getPasses()).as("what axe looked at").hasSizeGreaterThan(5);
                    assertThat(results.getViolations().stream().filter(each -> SERIOUS.contains(each.getImpact())))
                            .as("%s, %s", page, scheme).isEmpty();
                }
                assertThat(chromium.executeScript("return performance.getEntriesByType('resource').length"))
                        .as("requests of %s", page).isEqualTo(0L);
            }
        } finally {
            chromium.quit();
        }
    }

    private Path page(String reader, String name) throws IOException {
        return written(reader.replace(':', '-'), RIVERSIDE, "--for", reader).resolveSibling(name);
    }

    private Path written(String name, Path plan, String... options) throws IOException {
        Path output = Files.createDirectories(folder.resolve(name));
        List<String> words = new ArrayList<>(List.of("report", plan.toString(), "--output", output.toString()));
        words.addAll(List.of(options));
        Command.Outcome outcome = machine.command(script, words.toArray(String[]::new)).run();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        return output.resolve("report.html");
    }

    private Path otherRoster() throws IOException {
        String plan = Files.readString(RIVERSIDE);
        String other = plan.replaceAll("(-2026-04-[01]\\d\" person=\"\\w+\") workers=\"owen\"", "$1 workers=\"nia\"");
        assertThat(other).isNotEqualTo(plan);
        return Files.writeString(folder.resolve("before.rapport"), other);
    }

    /** More people than a report has pages for, so that it begins with an index. */
    private Path manyPeople() throws IOException {
        String more = IntStream.range(0, 70)
                .mapToObj(each -> "<people id=\"more-%d\" name=\"%c. Neighbour %d\"/>".formatted(each, 'A' + each % 26,
                        each))
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("many.rapport"),
                Files.readString(Machine.ROOT.resolve("examples/first-plan.rapport")).replaceFirst("<people ",
                        more + "<people "));
    }

    private ChromeDriver start(Path browser, Path driver) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-renderer-backgrounding", "--disable-backgrounding-occluded-windows",
                "--user-data-dir=" + folder.resolve("profile"));
        return new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile())
                .usingAnyFreePort().build(), options,
                ClientConfig.defaultConfig().readTimeout(Duration.ofSeconds(2L * PATIENCE)));
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(each -> Path.of(each, name))
                .filter(Files::isExecutable).findFirst();
    }
}
