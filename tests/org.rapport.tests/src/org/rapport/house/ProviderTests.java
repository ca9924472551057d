// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Checks are found with OSGi and without, so their providers are named twice. */
class ProviderTests {

    private static final String SERVICE = "/src/META-INF/services/org.rapport.checks.CheckProvider";

    private static final Pattern CONTRIBUTION = Pattern.compile("<checks\\s+class=\"([^\"]+)\"");

    private static final Pattern IMPLEMENTATION = Pattern.compile("class (\\w+) implements CheckProvider\\b");

    @Test
    @DisplayName("Every provider of checks is named in plugin.xml and in META-INF/services")
    void providersAreNamedTwice() {
        assertThat(Stream.of("bundles", "examples").flatMap(ProviderTests::providers)).isNotEmpty();
        assertThat(Stream.of("bundles", "examples").flatMap(ProviderTests::providers)
                .flatMap(file -> unnamed(file, contributions(bundle(file)), services(bundle(file))))).isEmpty();
    }

    @Test
    @DisplayName("A provider that is missing in one of the two is found")
    void findsWhatIsMissing() {
        SourceFile provider = new SourceFile("bundles/org.rapport.x/src/org/rapport/x/XChecks.java", "");
        Set<String> named = Set.of("org.rapport.x.XChecks");
        assertThat(unnamed(provider, named, named)).isEmpty();
        assertThat(unnamed(provider, Set.of(), named)).singleElement().asString().contains("plugin.xml");
        assertThat(unnamed(provider, named, Set.of())).singleElement().asString().contains("META-INF/services");
    }

    @Test
    @DisplayName("What plugin.xml and META-INF/services name is there")
    void namedProvidersExist() {
        Set<String> classes = providers("bundles").map(ProviderTests::className).collect(Collectors.toSet());
        Stream<String> named = BundleManifest.all().stream().map(BundleManifest::folder)
                .flatMap(folder -> Stream.concat(contributions(folder).stream(), services(folder).stream()));
        assertThat(named.filter(name -> !classes.contains(name))).isEmpty();
    }

    private static Stream<SourceFile> providers(String folder) {
        return Checkout.files(file -> file.isIn(folder) && file.isHandWrittenJava()).stream()
                .filter(file -> IMPLEMENTATION.matcher(file.text()).find());
    }

    private static Stream<Violation> unnamed(SourceFile file, Set<String> contributions, Set<String> services) {
        String name = className(file);
        Stream<String> missing = Stream.of(contributions.contains(name) ? "" : "plugin.xml",
                services.contains(name) ? "" : SERVICE.substring(1));
        return missing.filter(place -> !place.isEmpty()).map(place -> new Violation(file.path(), 0,
                name + " is not named in " + place, "Add it there, as the bundles beside it do."));
    }

    private static Set<String> contributions(String bundle) {
        Set<String> names = new TreeSet<>();
        String file = bundle + "/plugin.xml";
        Matcher matcher = CONTRIBUTION.matcher(Checkout.has(file) ? Checkout.file(file).text() : "");
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Set<String> services(String bundle) {
        String file = bundle + SERVICE;
        return Checkout.has(file) ? Checkout.file(file).lines().stream().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).collect(Collectors.toSet()) : Set.of();
    }

    private static String bundle(SourceFile file) {
        return file.path().substring(0, file.path().indexOf("/src/"));
    }

    private static String className(SourceFile file) {
        return file.path().replaceFirst(".*/src/", "").replace(".java", "").replace('/', '.');
    }
}
