// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;

import org.eclipse.emf.common.EMFPlugin;

/**
 * What bundles contribute, such as checks or sections of reports: from an extension point when Eclipse runs, else from
 * {@link ServiceLoader}. A contribution that cannot be used is left out and named in {@link #problems()}; it never
 * keeps the others from being there.
 *
 * @param <P> who brings them: an interface named in the extension point's attribute class, with a constructor without
 *            parameters
 * @param <T> what is brought
 */
public abstract class Contributions<P, T> {

    private final Class<P> kind;

    private final Map<String, T> all = new TreeMap<>();

    private final List<String> problems = new ArrayList<>();

    /** @param kind of the providers */
    protected Contributions(Class<P> kind) {
        this.kind = kind;
    }

    /** What a provider brings. Whatever it throws is told as a problem. */
    protected abstract Iterable<? extends T> contents(P provider);

    /**
     * By what a contribution is told from others. Whatever it throws is told as a problem.
     *
     * @throws IllegalArgumentException when it cannot be used; the message says why
     */
    protected abstract String id(T each);

    /** What is brought by providers that can be used, in order of id. */
    public final List<T> all() {
        return List.copyOf(all.values());
    }

    /** What could not be used and why, a sentence each; empty when all is well. */
    public final List<String> problems() {
        return List.copyOf(problems);
    }

    /**
     * Adds what is installed here.
     *
     * @param extensionPoint with elements that have an attribute class, where Eclipse runs
     * @param loader knows the providers, where it does not
     */
    public final void addInstalled(String extensionPoint, ClassLoader loader) {
        if (EMFPlugin.IS_ECLIPSE_RUNNING) {
            ExtensionReader.read(extensionPoint, kind, this);
        } else {
            addStandalone(loader);
        }
    }

    /** Adds what the providers visible to a class loader bring, without OSGi. */
    public final void addStandalone(ClassLoader loader) {
        Iterator<P> providers = ServiceLoader.load(kind, loader).iterator();
        boolean more = true;
        while (more) {
            try {
                more = providers.hasNext();
                if (more) {
                    add(providers.next());
                }
            } catch (ServiceConfigurationError broken) {
                problem(broken.getMessage());
            }
        }
    }

    /** Adds what a provider brings. */
    public final void add(P provider) {
        try {
            for (T each : contents(provider)) {
                put(each);
            }
        } catch (RuntimeException | LinkageError broken) {
            problem(provider.getClass().getName() + " brings nothing more: " + broken);
        }
    }

    final void problem(String text) {
        problems.add(text);
    }

    private void put(T each) {
        String id;
        try {
            id = id(each);
        } catch (RuntimeException | LinkageError broken) {
            problem(each.getClass().getName() + " cannot be used: " + broken);
            return;
        }
        T other = all.putIfAbsent(id, each);
        if (other != null) {
            problem(each.getClass().getName() + " has the id " + id + ", which " + other.getClass().getName()
                    + " has already; it is left out.");
        }
    }
}
