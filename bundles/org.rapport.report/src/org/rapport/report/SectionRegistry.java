// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.rapport.checks.Contributions;

/**
 * The sections that are there, from the extension point {@code org.rapport.report.sections}; see {@link Contributions}.
 * One that cannot be loaded, or says nothing of where it stands, is left out and named in {@link #problems()}.
 */
public final class SectionRegistry {

    private static final Comparator<ReportSection> ORDER = Comparator.comparingInt(ReportSection::order)
            .thenComparing(ReportSection::id);

    private final Sections sections = new Sections();

    private SectionRegistry() {
    }

    /** Every section installed here. */
    public static SectionRegistry installed() {
        SectionRegistry registry = new SectionRegistry();
        registry.sections.addInstalled("org.rapport.report.sections", SectionRegistry.class.getClassLoader());
        return registry;
    }

    /** The sections that the providers visible to a class loader bring, without OSGi. */
    public static SectionRegistry standalone(ClassLoader loader) {
        SectionRegistry registry = new SectionRegistry();
        registry.sections.addStandalone(loader);
        return registry;
    }

    /** Just the sections of these providers. */
    public static SectionRegistry of(SectionProvider... providers) {
        SectionRegistry registry = new SectionRegistry();
        for (SectionProvider provider : providers) {
            registry.sections.add(provider);
        }
        return registry;
    }

    /** The sections of a kind, in their order. */
    public <S extends ReportSection> List<S> sections(Class<S> kind) {
        return sections.all().stream().filter(kind::isInstance).map(kind::cast).sorted(ORDER).toList();
    }

    /** The sections of a chapter, about the service and for the team alike, in their order. */
    public List<ReportSection> sections(Chapter chapter) {
        return sections.all().stream().filter(section -> chapter == switch (section) {
            case ServiceSection service -> service.chapter();
            case TeamSection team -> team.chapter();
            case PersonSection person -> null;
        }).sorted(ORDER).toList();
    }

    /** What could not be loaded and why, a sentence each; empty when all is well. */
    public List<String> problems() {
        return sections.problems();
    }

    private static final class Sections extends Contributions<SectionProvider, ReportSection> {

        private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

        Sections() {
            super(SectionProvider.class);
        }

        @Override
        protected List<ReportSection> contents(SectionProvider provider) {
            return provider.sections();
        }

        @Override
        protected String id(ReportSection section) {
            String id = section.id();
            if (id == null || !ID.matcher(id).matches()) {
                throw new IllegalArgumentException("The id " + id + " is not small letters and hyphens");
            }
            Objects.requireNonNull(section.title(), "It has no title");
            switch (section) {
                case ServiceSection service -> Objects.requireNonNull(service.chapter(), "It has no chapter");
                case TeamSection team -> Objects.requireNonNull(team.chapter(), "It has no chapter");
                case PersonSection person -> Objects.requireNonNull(person.part(), "It has no part");
            }
            return id;
        }
    }
}
