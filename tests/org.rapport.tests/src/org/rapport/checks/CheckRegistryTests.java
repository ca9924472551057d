// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.testing.SampleChecks;

class CheckRegistryTests {

    @Test
    @DisplayName("The checks that ship are installed, in order of id, without problems")
    void installed() {
        CheckRegistry registry = CheckRegistry.installed();
        assertThat(registry.problems()).isEmpty();
        assertThat(registry.checks()).extracting(check -> check.descriptor().id()).contains("TIME-01").isSorted();
    }

    @Test
    @DisplayName("Of two checks with one id the first is asked and the other is named")
    void sameId() {
        CheckRegistry registry = CheckRegistry.of(new SampleChecks(), new SampleChecks());
        assertThat(registry.checks()).hasSize(3);
        assertThat(registry.problems()).hasSize(3)
                .allSatisfy(problem -> assertThat(problem).contains("TEST-0", "left out"));
    }

    @Test
    @DisplayName("A provider that cannot be loaded is named, and the others are there")
    void brokenProvider(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(CheckProvider.class.getName()),
                "org.example.Missing\n" + SampleChecks.class.getName() + "\n");
        try (URLClassLoader loader = new URLClassLoader(new URL[] { folder.toUri().toURL() },
                SampleChecks.class.getClassLoader())) {
            CheckRegistry registry = CheckRegistry.standalone(loader);
            assertThat(registry.problems()).singleElement().asString().contains("org.example.Missing");
            assertThat(registry.checks()).extracting(check -> check.descriptor().id()).contains("TEST-01");
        }
    }

    @Test
    @DisplayName("A provider that throws is named")
    void throwingProvider() {
        CheckRegistry registry = CheckRegistry.of(() -> {
            throw new IllegalStateException("no checks today");
        });
        assertThat(registry.problems()).singleElement().asString().contains("no checks today");
    }

    @Test
    @DisplayName("An id of another form and a limit that does not exist are refused at once")
    void wrongDescriptions() {
        assertThatThrownBy(() -> CheckDescriptor.of("time1", SampleChecks.class)).hasMessageContaining("TIME-01");
        assertThatThrownBy(() -> CheckDescriptor.of("TEST-09", SampleChecks.class).limits("shortVisit"))
                .hasMessageContaining("PlanningStandards has no feature shortVisit");
    }
}
