// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;

import org.eclipse.emf.common.EMFPlugin;

/**
 * The checks that are there: from the extension point {@code org.rapport.checks.checks} when Eclipse runs, else from
 * {@link ServiceLoader}. A contribution that cannot be loaded is left out and named in {@link #problems()}.
 */
public final class CheckRegistry {

    private final Map<String, Check> checks = new TreeMap<>(Comparator.naturalOrder());

    private final List<String> problems = new ArrayList<>();

    private CheckRegistry() {
    }

    /** Every check installed here. */
    public static CheckRegistry installed() {
        return EMFPlugin.IS_ECLIPSE_RUNNING ? ExtensionReader.read() : standalone(CheckRegistry.class.getClassLoader());
    }

    /** The checks that the providers visible to a class loader bring, without OSGi. */
    public static CheckRegistry standalone(ClassLoader loader) {
        CheckRegistry registry = new CheckRegistry();
        Iterator<CheckProvider> providers = ServiceLoader.load(CheckProvider.class, loader).iterator();
        boolean more = true;
        while (more) {
            try {
                more = providers.hasNext();
                if (more) {
                    registry.add(providers.next());
                }
            } catch (ServiceConfigurationError broken) {
                registry.problem(broken.getMessage());
            }
        }
        return registry;
    }

    /** Just the checks of these providers. */
    public static CheckRegistry of(CheckProvider... providers) {
        CheckRegistry registry = new CheckRegistry();
        for (CheckProvider provider : providers) {
            registry.add(provider);
        }
        return registry;
    }

    /** RUN-01, under which a check is reported that could not be asked; nobody can ask it by itself. */
    public static CheckDescriptor notAsked() {
        return RunCheck.DESCRIPTOR;
    }

    /** The checks in order of id. */
    public List<Check> checks() {
        return List.copyOf(checks.values());
    }

    /** What could not be loaded and why, a sentence each; empty when all is well. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    void add(CheckProvider provider) {
        try {
            provider.checks().forEach(this::add);
        } catch (RuntimeException | LinkageError broken) {
            problem(provider.getClass().getName() + " brings no checks: " + broken);
        }
    }

    void problem(String text) {
        problems.add(text);
    }

    private void add(Check check) {
        Check other = checks.putIfAbsent(check.descriptor().id(), check);
        if (other != null) {
            problem(check.getClass().getName() + " has the id " + check.descriptor().id() + ", which "
                    + other.getClass().getName() + " has already; it is left out.");
        }
    }

    static CheckRegistry empty() {
        return new CheckRegistry();
    }
}
