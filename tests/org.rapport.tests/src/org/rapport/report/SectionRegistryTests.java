// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.report.html.Html;

class SectionRegistryTests {

    @Test
    @DisplayName("The sections that ship are installed, without problems")
    void installed() {
        SectionRegistry registry = SectionRegistry.installed();
        assertThat(registry.problems()).isEmpty();
        assertThat(registry.sections(PersonSection.class)).extracting(ReportSection::id).startsWith("about-me",
                "strengths", "needs");
        assertThat(registry.sections(Chapter.OUTCOMES)).extracting(ReportSection::id).startsWith("goes-well");
    }

    @Test
    @DisplayName("Sections stand in their order, however they are brought, and by id where that is the same")
    void order() {
        SectionRegistry registry = SectionRegistry.of(
                () -> List.of(new Section("last", Integer.MAX_VALUE), new Section("b", 5), new Section("first", -1)),
                () -> List.of(new Section("a", 5)));
        assertThat(registry.sections(TeamSection.class)).extracting(ReportSection::id).containsExactly("first", "a",
                "b",
                "last");
        assertThat(registry.sections(Chapter.TIME)).extracting(ReportSection::id).containsExactly("first", "a", "b",
                "last");
        assertThat(registry.sections(Chapter.COST)).isEmpty();
    }

    @Test
    @DisplayName("Of two sections with one id the first is there and the other is named")
    void sameId() {
        SectionRegistry registry = SectionRegistry.of(() -> List.of(new Section("twice", 1)),
                () -> List.of(new Section("twice", 2), new Section("once", 3)));
        assertThat(registry.sections(TeamSection.class)).extracting(ReportSection::order).containsExactly(1, 3);
        assertThat(registry.problems()).singleElement().asString().contains("twice", "left out");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Upper", "two words", "a\"onload=", "-" })
    @DisplayName("A section whose id fits into no page is named, and the others are there")
    void wrongIds(String id) {
        SectionRegistry registry = SectionRegistry.of(() -> List.of(new Section(id, 1), new Section("good", 2)));
        assertThat(registry.sections(TeamSection.class)).extracting(ReportSection::id).containsExactly("good");
        assertThat(registry.problems()).singleElement().asString().contains(Section.class.getName(), "hyphens");
    }

    @Test
    @DisplayName("A provider that throws is named, and what others bring is there")
    void throwingProvider() {
        SectionRegistry registry = SectionRegistry.of(() -> {
            throw new IllegalStateException("no sections today");
        }, () -> List.of(new Section("good", 1)));
        assertThat(registry.problems()).singleElement().asString().contains("no sections today");
        assertThat(registry.sections(TeamSection.class)).hasSize(1);
    }

    @Test
    @DisplayName("Providers that are missing, throw when they are made or are none are named, and the others are there")
    void brokenProviders(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(SectionProvider.class.getName()), List.of("org.example.Missing",
                Broken.class.getName(), Section.class.getName(), Good.class.getName()));
        try (URLClassLoader loader = new URLClassLoader(new URL[] { folder.toUri().toURL() },
                Good.class.getClassLoader())) {
            SectionRegistry registry = SectionRegistry.standalone(loader);
            assertThat(registry.sections(TeamSection.class)).extracting(ReportSection::id).contains("good");
            assertThat(String.join("\n", registry.problems())).contains("org.example.Missing", "Broken", "Section");
            assertThat(registry.problems()).hasSize(3);
        }
    }

    /** Cannot be made. */
    public static final class Broken implements SectionProvider {

        /** Fails. */
        public Broken() {
            throw new IllegalStateException("not to be made");
        }

        @Override
        public List<ReportSection> sections() {
            return List.of();
        }
    }

    /** Brings one section. */
    public static final class Good implements SectionProvider {

        @Override
        public List<ReportSection> sections() {
            return List.of(new Section("good", 1));
        }
    }

    private record Section(String id, int order) implements TeamSection {

        @Override
        public String title() {
            return id;
        }

        @Override
        public Chapter chapter() {
            return Chapter.TIME;
        }

        @Override
        public void write(TeamContext context, Html html) {
            html.text(id);
        }
    }
}
