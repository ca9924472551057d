// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nothing is forgotten by the build: the folders say which of their projects are built. */
class ModuleTests {

    /** A project by what makes Tycho or Maven take it for one, and where that stands. */
    private static final Pattern PROJECT = Pattern.compile("(?<folder>bundles|features|releng|tests)/(?<project>[^/]+)/"
            + "(pom\\.xml|feature\\.xml|META-INF/MANIFEST\\.MF|[^/]+\\.target)");

    private static final Pattern MODULE = Pattern.compile("<module>(?<name>[^<]+)</module>");

    @Test
    @DisplayName("Every project is a module of its folder, and every module is a project")
    void everyProjectIsBuilt() {
        Map<String, TreeSet<String>> projects = Checkout.files(file -> true).stream()
                .map(file -> PROJECT.matcher(file.path())).filter(Matcher::matches)
                .collect(Collectors.groupingBy(match -> match.group("folder"),
                        Collectors.mapping(match -> match.group("project"), Collectors.toCollection(TreeSet::new))));
        assertThat(projects).containsOnlyKeys("bundles", "features", "releng", "tests");
        projects.forEach((folder, found) -> assertThat(modules(folder))
                .as("modules that %s/pom.xml names", folder).containsExactlyInAnyOrderElementsOf(found));
    }

    private static List<String> modules(String folder) {
        String pom = String.join("\n", Checkout.file(folder + "/pom.xml").lines());
        return Stream.of(MODULE.matcher(pom)).flatMap(Matcher::results).map(match -> match.group("name")).toList();
    }
}
