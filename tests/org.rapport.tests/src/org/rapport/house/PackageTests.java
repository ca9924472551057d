// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is API and what is not. */
class PackageTests {

    @Test
    @DisplayName("Internal packages are exported to friends or not at all")
    void internalStaysInternal() {
        assertThat(BundleManifest.all().stream().flatMap(PackageTests::openInternals)).isEmpty();
        assertThat(openInternals(manifest("org.rapport.x.internal"))).as("an open one").hasSize(1);
        assertThat(openInternals(manifest("org.rapport.x.internal;x-friends:=\"a,b\""))).as("to friends").isEmpty();
    }

    @Test
    @DisplayName("Every package is exported or internal, and what is exported exists")
    void packagesAreExported() {
        assertThat(BundleManifest.all().stream().flatMap(manifest -> unclear(manifest, packages(manifest)))).isEmpty();
        BundleManifest sample = manifest("org.rapport.x");
        assertThat(unclear(sample, Map.of("org.rapport.x", "A.java", "org.rapport.y", "B.java")))
                .as("not exported").extracting(Violation::path).containsExactly("B.java");
        assertThat(unclear(sample, Map.of())).as("not there").hasSize(1);
    }

    private static Stream<Violation> openInternals(BundleManifest manifest) {
        return manifest.exportedPackages().entrySet().stream()
                .filter(export -> isInternal(export.getKey()))
                .filter(export -> !export.getValue().matches(".*x-(internal|friends):=.*"))
                .map(export -> manifest.violation(export.getKey(), "internal package " + export.getKey() + " is API",
                        "Add x-friends:=\"org.rapport.tests\" to its export, or leave the export out."));
    }

    private static Stream<Violation> unclear(BundleManifest manifest, Map<String, String> packages) {
        Stream<Violation> hidden = packages.entrySet().stream()
                .filter(each -> !isInternal(each.getKey()) && !manifest.exportedPackages().containsKey(each.getKey()))
                .map(each -> new Violation(each.getValue(), 0, "package " + each.getKey() + " is not exported",
                        "Export it in the bundle's manifest, or move it below an internal package."));
        Stream<Violation> missing = manifest.exportedPackages().keySet().stream()
                .filter(export -> !packages.containsKey(export))
                .map(export -> manifest.violation(export, "exported package " + export + " has no class",
                        "Leave the export out."));
        return Stream.concat(hidden, missing);
    }

    /** The packages of a bundle, each with a file in it. */
    private static Map<String, String> packages(BundleManifest manifest) {
        Map<String, String> packages = new TreeMap<>();
        Pattern java = Pattern.compile(manifest.folder() + "/src(-gen)?/(?<package>.+)/\\w+\\.java");
        for (SourceFile file : Checkout.files(file -> file.isIn(manifest.folder()))) {
            Matcher matcher = java.matcher(file.path());
            if (matcher.matches()) {
                packages.putIfAbsent(matcher.group("package").replace('/', '.'), file.path());
            }
        }
        return packages;
    }

    private static boolean isInternal(String name) {
        return name.contains(".internal.") || name.endsWith(".internal");
    }

    private static BundleManifest manifest(String export) {
        return BundleManifest.of(new SourceFile("bundles/org.rapport.x/META-INF/MANIFEST.MF",
                "Manifest-Version: 1.0\nBundle-SymbolicName: org.rapport.x\nExport-Package: " + export + "\n"));
    }
}
