// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The icons of viewpoint specifications. */
class VsmIconTests {

    /** An icon that is named, or the beginning of one that a service completes. */
    private static final Pattern NAMED = Pattern.compile("icons/([\\w-]*)(\\.(?:png|svg))?|\"([\\w-]+\\.png)\"");

    @ParameterizedTest
    @CsvSource({ "bundles/org.rapport.design, 40", "examples/org.rapport.example.layer, 2" })
    @DisplayName("Every icon that is named is there, and every icon is named")
    void icons(String folder, int atLeast) {
        Set<String> there = there(folder);
        Set<String> named = named(folder);
        assertThat(there).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(named.stream().filter(name -> name.contains(".") && !there.contains(name))).as("missing").isEmpty();
        assertThat(there.stream().filter(name -> named.stream().noneMatch(each -> isNamedBy(name, each))))
                .as("not used").isEmpty();
    }

    private static boolean isNamedBy(String icon, String name) {
        return icon.equals(name) || name.endsWith("-") && icon.startsWith(name);
    }

    private static Set<String> named(String folder) {
        return Checkout
                .files(file -> file.isIn(folder) && (file.isNamed(".odesign") || file.isHandWrittenJava())).stream()
                .flatMap(file -> NAMED.matcher(file.text()).results())
                .map(found -> found.group(3) != null
                        ? found.group(3)
                        : found.group(1) + (found.group(2) == null ? "" : found.group(2)))
                .filter(name -> !name.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> there(String folder) {
        Path icons = Checkout.root().resolve(folder).resolve("icons");
        try (Stream<Path> files = Files.list(icons)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
