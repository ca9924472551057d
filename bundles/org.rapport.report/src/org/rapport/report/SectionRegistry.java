// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

import org.eclipse.emf.common.EMFPlugin;

/**
 * The sections that are there: from the extension point {@code org.rapport.report.sections} when Eclipse runs, else
 * from {@link ServiceLoader}. A contribution that cannot be loaded is left out and named in {@link #problems()}.
 */
public final class SectionRegistry {

    private static final Comparator<ReportSection> ORDER = Comparator.comparingInt(ReportSection::order)
            .thenComparing(ReportSection::id);

    private final Map<String, ReportSection> sections = new LinkedHashMap<>();

    private final List<String> problems = new ArrayList<>();

    SectionRegistry() {
    }

    /** Every section installed here. */
    public static SectionRegistry installed() {
        return EMFPlugin.IS_ECLIPSE_RUNNING ? SectionExtensions.read()
                : standalone(SectionRegistry.class.getClassLoader());
    }

    /** The sections that the providers visible to a class loader bring, without OSGi. */
    public static SectionRegistry standalone(ClassLoader loader) {
        SectionRegistry registry = new SectionRegistry();
        Iterator<SectionProvider> providers = ServiceLoader.load(SectionProvider.class, loader).iterator();
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

    /** Just the sections of these providers. */
    public static SectionRegistry of(SectionProvider... providers) {
        SectionRegistry registry = new SectionRegistry();
        for (SectionProvider provider : providers) {
            registry.add(provider);
        }
        return registry;
    }

    /** The sections of a kind, in their order. */
    public <S extends ReportSection> List<S> sections(Class<S> kind) {
        return sections.values().stream().filter(kind::isInstance).map(kind::cast).sorted(ORDER).toList();
    }

    /** The sections of a chapter, about the service and for the team alike, in their order. */
    public List<ReportSection> sections(Chapter chapter) {
        return sections.values().stream().filter(section -> chapter == switch (section) {
            case ServiceSection service -> service.chapter();
            case TeamSection team -> team.chapter();
            case PersonSection person -> null;
        }).sorted(ORDER).toList();
    }

    /** What could not be loaded and why, a sentence each; empty when all is well. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    void add(SectionProvider provider) {
        try {
            provider.sections().forEach(this::add);
        } catch (RuntimeException | LinkageError broken) {
            problem(provider.getClass().getName() + " brings no sections: " + broken);
        }
    }

    void problem(String text) {
        problems.add(text);
    }

    private void add(ReportSection section) {
        ReportSection other = sections.putIfAbsent(section.id(), section);
        if (other != null) {
            problem(section.getClass().getName() + " has the id " + section.id() + ", which "
                    + other.getClass().getName() + " has already; it is left out.");
        }
    }
}
