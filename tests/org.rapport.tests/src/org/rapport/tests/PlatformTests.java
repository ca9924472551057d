// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;

/** The bundles we ship find everything they require in a running platform. */
@DisplayName("The platform")
class PlatformTests {

    @ParameterizedTest
    @ValueSource(strings = { "org.rapport.model", "org.rapport.checks", "org.rapport.checks.time",
            "org.rapport.checks.continuity", "org.rapport.checks.plan", "org.rapport.cli" })
    @DisplayName("resolves")
    void resolvesBundle(String name) {
        var bundle = Platform.getBundle(name);

        assertThat(bundle).as(name).isNotNull();
        assertThat(bundle.getState()).as("state of " + name).isIn(Bundle.RESOLVED, Bundle.STARTING, Bundle.ACTIVE);
    }
}
