// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** What a bundle reaches through the bundles it requires, as the running framework has wired them. */
class ReachTests {

    private static final Bundle TESTS = FrameworkUtil.getBundle(ReachTests.class);

    @BeforeEach
    void needsOsgi() {
        assumeTrue(TESTS != null, "Bundles are wired in OSGi only: run by Maven");
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("Nothing headless reaches a user interface, not even through others")
    void headless(String name) {
        Bundle bundle = Stream.of(TESTS.getBundleContext().getBundles())
                .filter(each -> each.getSymbolicName().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("Require " + name + " in the test bundle's manifest"));
        Map<String, String> reached = reach(bundle);
        assertThat(reached).isNotEmpty();
        assertThat(reached.keySet().stream().filter(each -> each.matches("(" + Arrow.userInterface() + ").*")))
                .as("what %s reaches, of %s", name, reached).isEmpty();
    }

    static Stream<String> headless() {
        return BundleManifest.all().stream().map(BundleManifest::bundle).filter(Arrow::isHeadless);
    }

    @Test
    @DisplayName("What is reached through another bundle is found, with the way there")
    void throughOthers() {
        assertThat(reach(TESTS)).containsKeys("org.rapport.checks.time", "org.eclipse.emf.ecore.xmi")
                .extractingByKey("org.eclipse.emf.ecore.xmi").asString().contains("org.rapport.model > ");
    }

    /** The bundles reached, each with the way to it. What is merely optional does not count. */
    private static Map<String, String> reach(Bundle start) {
        Map<String, String> ways = new TreeMap<>();
        Deque<Bundle> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            Bundle bundle = open.remove();
            String way = ways.getOrDefault(bundle.getSymbolicName(), start.getSymbolicName());
            for (BundleWire wire : bundle.adapt(BundleWiring.class).getRequiredWires(null)) {
                Bundle next = wire.getProvider().getBundle();
                String name = next.getSymbolicName();
                if (!isOptional(wire) && ways.putIfAbsent(name, way + " > " + name) == null) {
                    open.add(next);
                }
            }
        }
        return ways;
    }

    private static boolean isOptional(BundleWire wire) {
        return "optional".equals(wire.getRequirement().getDirectives().get("resolution"));
    }
}
