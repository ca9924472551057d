// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Availability;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Relationship;
import org.rapport.model.ServicePlan;
import org.rapport.model.Worker;

/**
 * Reads what people would write down of a service: a line an element, a keyword first (see {@link Kind}), then what is
 * short, a colon, and what is told. A keyword that is a feature of the latest person, worker, team or standards sets
 * it. Lines that start with a bar go on with the line before; # starts a comment. Keywords of the roster are handed on:
 * "visits", "round", "cover", "change" and "drop".
 */
final class Notation {

    private final ServicePlan plan;

    private final Map<String, Identifiable> latest = new HashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();

    private final References references;

    private final List<VisitLine> visits = new ArrayList<>();

    private final List<NotationLine> changes = new ArrayList<>();

    private final Map<String, String> partners = new HashMap<>();

    private final List<NotationLine> covers = new ArrayList<>();

    private final List<String> drops = new ArrayList<>();

    private Identifiable subject;

    /** Reads into a plan. @param references where names are looked up, once everything is read */
    Notation(ServicePlan plan, References references) {
        this.plan = plan;
        this.references = references;
    }

    /** The lines of visits read so far, in order. */
    List<VisitLine> visits() {
        return visits;
    }

    /** The lines of changes to single elements read so far, in order. */
    List<NotationLine> changes() {
        return changes;
    }

    /** For each worker of a round read so far, who shares it. */
    Map<String, String> partners() {
        return partners;
    }

    /** Who comes instead of whom, in the order read. */
    List<NotationLine> covers() {
        return covers;
    }

    /** Ids of activities that do not take place. */
    List<String> drops() {
        return drops;
    }

    /** Reads a resource beside this class. */
    void read(String resource) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        int start = 0;
        for (String line : text(resource).lines().toList()) {
            number++;
            boolean goesOn = line.strip().startsWith("|");
            if (!goesOn && !lines.isEmpty()) {
                read(NotationLine.of(resource + ':' + start, String.join(" ", lines)));
                lines.clear();
            }
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                start = goesOn ? start : number;
                lines.add(line.strip());
            }
        }
        if (!lines.isEmpty()) {
            read(NotationLine.of(resource + ':' + start, String.join(" ", lines)));
        }
    }

    private void read(NotationLine line) {
        Kind kind = Kind.of(line.keyword());
        if (kind != null) {
            make(kind, line);
        } else {
            switch (line.keyword()) {
                case "visits" -> visits.add(VisitLine.of((Person) subject, line));
                case "change" -> changes.add(line);
                case "cover" -> covers.add(line);
                case "drop" -> drops.add(line.head(0));
                case "round" -> {
                    partners.put(line.head(0), line.head(1));
                    partners.put(line.head(1), line.head(0));
                }
                case "hours" -> hours((Worker) subject, line);
                default -> set(subject, line.keyword(), line.text(), line);
            }
        }
    }

    private void make(Kind kind, NotationLine line) {
        Identifiable parent = kind.parent().isEmpty() ? plan : latest.get(kind.parent());
        Identifiable element = (Identifiable) RapportFactory.eINSTANCE.create(kind.type());
        element.setId(id(kind, element instanceof Relationship ? subject : parent, line));
        if (line.head().size() > kind.head().size()) {
            throw line.wrong("more tokens than " + kind.head());
        }
        kind.presets().forEach((feature, value) -> set(element, feature, value, line));
        for (int i = 0; i < kind.head().size(); i++) {
            if (line.head(i) != null && !kind.head().get(i).equals("id")) {
                set(element, kind.head().get(i), line.head(i), line);
            }
        }
        if (!kind.text().isEmpty() && !line.text().isEmpty()) {
            set(element, kind.text(), line.text(), line);
        }
        line.extras().forEach((feature, value) -> set(element, feature, value, line));
        if (element instanceof Relationship relationship) {
            relationship.setPerson((Person) subject);
        }
        add(parent, kind.containment(), element);
        references.know(element);
        latest.put(kind.keyword(), element);
        if (kind.parent().isEmpty() && !(element instanceof Relationship)) {
            subject = element;
        }
    }

    private String id(Kind kind, Identifiable parent, NotationLine line) {
        String id = kind.id().replace("$p", String.valueOf(parent.getId()));
        for (int i = 0; i < line.head().size(); i++) {
            id = id.replace("$" + (i + 1), line.head().get(i).replace(':', '-'));
        }
        return id.contains("$n") ? id.replace("$n", String.valueOf(numbers.merge(id, 1, Integer::sum))) : id;
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject parent, String containment, EObject element) {
        EStructuralFeature feature = parent.eClass().getEStructuralFeature(containment);
        if (feature.isMany()) {
            ((EList<EObject>) parent.eGet(feature)).add(element);
        } else {
            parent.eSet(feature, element);
        }
    }

    /** Sets a feature to what a line says; several values are set apart by commas. */
    @SuppressWarnings("unchecked")
    void set(Identifiable element, String name, String value, NotationLine line) {
        EStructuralFeature feature = element == null ? null : element.eClass().getEStructuralFeature(name);
        if (feature instanceof EReference reference) {
            references.later(element, reference, value, line);
        } else if (feature instanceof EAttribute attribute && attribute.isMany()) {
            for (String part : value.split(",")) {
                ((EList<Object>) element.eGet(attribute)).add(value(attribute.getEAttributeType(), part.strip(), line));
            }
        } else if (feature instanceof EAttribute attribute) {
            element.eSet(attribute, value(attribute.getEAttributeType(), value, line));
        } else {
            throw line.wrong("no keyword and no feature: " + name);
        }
    }

    private static Object value(EDataType type, String literal, NotationLine line) {
        try {
            return RapportFactory.eINSTANCE.getEPackage() == type.getEPackage()
                    ? RapportFactory.eINSTANCE.createFromString(type, literal)
                    : type.getEPackage().getEFactoryInstance().createFromString(type, literal);
        } catch (RuntimeException wrong) {
            throw new IllegalArgumentException(line.source() + ": no " + type.getName() + ": " + literal, wrong);
        }
    }

    /** "hours Mon-Fri 07:15 17:30": when a worker can work, day by day. */
    private static void hours(Worker worker, NotationLine line) {
        for (DayOfWeek day : Weekdays.parse(line.head().getFirst())) {
            Availability availability = RapportFactory.eINSTANCE.createAvailability();
            availability.setId(worker.getId() + "-hours-" + Weekdays.shortName(day));
            availability.setDay(day);
            availability.setFrom(LocalTime.parse(line.head().get(1)));
            availability.setTo(LocalTime.parse(line.head().get(2)));
            worker.getAvailability().add(availability);
        }
    }

    private static String text(String resource) {
        try (InputStream stream = Notation.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
