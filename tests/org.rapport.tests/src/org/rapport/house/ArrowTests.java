// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which bundle may require which. */
class ArrowTests {

    @Test
    @DisplayName("Every bundle requires only what it may")
    void bundlesRequireWhatTheyMay() {
        assertThat(BundleManifest.all()).hasSizeGreaterThan(5);
        assertThat(BundleManifest.all().stream().flatMap(Arrow::violations)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "org.rapport.model, org.eclipse.core.runtime", "org.rapport.model, com.google.gson",
            "org.rapport.model.edit, org.eclipse.jface", "org.rapport.checks, org.rapport.model.edit",
            "org.rapport.checks, org.rapport.checks.time", "org.rapport.checks.time, org.rapport.checks.plan",
            "org.rapport.report, org.rapport.checks.time", "org.rapport.report, org.eclipse.swt",
            "org.rapport.exchange, org.rapport.checks", "org.rapport.roster, org.rapport.checks",
            "org.rapport.cli, org.rapport.ui", "org.rapport.cli, org.eclipse.core.resources",
            "org.rapport.design, org.eclipse.sirius", "org.rapport.design, org.eclipse.ui.workbench",
            "org.rapport.ui, org.rapport.cli", "org.rapport.ui, org.eclipse.sirius.common",
            "org.rapport.util, org.rapport.model" })
    @DisplayName("An arrow the wrong way is found, on its line")
    void wrongWay(String bundle, String required) {
        assertThat(Arrow.violations(manifest(bundle, required))).singleElement()
                .satisfies(violation -> assertThat(violation.toString()).contains("MANIFEST.MF:")
                        .contains(bundle));
    }

    @ParameterizedTest
    @CsvSource({
            "org.rapport.model, org.eclipse.emf.ecore", "org.rapport.checks.time, org.rapport.checks",
            "org.rapport.cli, org.rapport.checks.time", "org.rapport.cli, info.picocli",
            "org.rapport.design, org.rapport.checks", "org.rapport.design.ui, org.eclipse.sirius.ui",
            "org.rapport.ui, org.eclipse.ui.workbench" })
    @DisplayName("An arrow the right way is none of a violation")
    void rightWay(String bundle, String required) {
        assertThat(Arrow.violations(manifest(bundle, required))).isEmpty();
    }

    private static BundleManifest manifest(String bundle, String required) {
        return BundleManifest.of(new SourceFile("bundles/" + bundle + "/META-INF/MANIFEST.MF", """
                Manifest-Version: 1.0
                Bundle-SymbolicName: %s;singleton:=true
                Require-Bundle: %s;bundle-version="[1.0,2)"
                """.formatted(bundle, required)));
    }
}
