// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.List;

/**
 * The checks that are there, from the extension point {@code org.rapport.checks.checks}; see {@link Contributions}. One
 * that cannot be loaded is left out and named in {@link #problems()}.
 */
public final class CheckRegistry {

    private final Checks checks = new Checks();

    private CheckRegistry() {
    }

    /** Every check installed here. */
    public static CheckRegistry installed() {
        CheckRegistry registry = new CheckRegistry();
        registry.checks.addInstalled("org.rapport.checks.checks", CheckRegistry.class.getClassLoader());
        return registry;
    }

    /** The checks that the providers visible to a class loader bring, without OSGi. */
    public static CheckRegistry standalone(ClassLoader loader) {
        CheckRegistry registry = new CheckRegistry();
        registry.checks.addStandalone(loader);
        return registry;
    }

    /** Just the checks of these providers. */
    public static CheckRegistry of(CheckProvider... providers) {
        CheckRegistry registry = new CheckRegistry();
        for (CheckProvider provider : providers) {
            registry.checks.add(provider);
        }
        return registry;
    }

    /** RUN-01, under which a check is reported that could not be asked; nobody can ask it by itself. */
    public static CheckDescriptor notAsked() {
        return RunCheck.DESCRIPTOR;
    }

    /** The checks in order of id. */
    public List<Check> checks() {
        return checks.all();
    }

    /** What could not be loaded and why, a sentence each; empty when all is well. */
    public List<String> problems() {
        return checks.problems();
    }

    private static final class Checks extends Contributions<CheckProvider, Check> {

        Checks() {
            super(CheckProvider.class);
        }

        @Override
        protected List<Check> contents(CheckProvider provider) {
            return provider.checks();
        }

        @Override
        protected String id(Check check) {
            return check.descriptor().id();
        }
    }
}
