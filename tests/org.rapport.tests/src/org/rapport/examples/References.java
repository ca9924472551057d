// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.VisitPattern;

/** Names in the {@link Notation} and what they mean: an id, or the short name of something of the same person. */
final class References {

    private static final String NOBODY = "nobody";

    private static final List<String> OF_A_PERSON = List.of("strength", "need", "goal", "circle");

    private final Map<String, Identifiable> known = new HashMap<>();

    private final List<Pending> pending = new ArrayList<>();

    private record Pending(Identifiable element, EReference reference, String names, NotationLine line) {
    }

    /** Makes an element known by its id. */
    void know(Identifiable element) {
        Identifiable other = known.put(element.getId(), element);
        if (other != null) {
            throw new IllegalArgumentException("Two elements with the id " + element.getId());
        }
    }

    /** The element of an id. */
    Identifiable get(String id) {
        Identifiable element = known.get(id);
        if (element == null) {
            throw new IllegalArgumentException("Nothing has the id " + id);
        }
        return element;
    }

    /** Sets a reference at the next {@link #resolve()}. @param names set apart by commas */
    void later(Identifiable element, EReference reference, String names, NotationLine line) {
        pending.add(new Pending(element, reference, names, line));
    }

    /** Sets all references that are pending. */
    void resolve() {
        pending.forEach(this::resolve);
        pending.clear();
    }

    @SuppressWarnings("unchecked")
    private void resolve(Pending one) {
        List<Identifiable> targets = Stream.of(one.names().split(",")).map(String::strip)
                .filter(name -> !name.equals(NOBODY)).map(name -> find(name, one)).toList();
        if (one.reference().isMany()) {
            EList<EObject> list = (EList<EObject>) one.element().eGet(one.reference());
            list.clear();
            list.addAll(targets);
        } else {
            one.element().eSet(one.reference(), targets.getFirst());
        }
    }

    private Identifiable find(String name, Pending one) {
        Person person = personOf(one.element());
        return Stream.concat(Stream.of(name), OF_A_PERSON.stream().map(kind -> idOf(person) + '-' + kind + '-' + name))
                .map(known::get).filter(one.reference().getEReferenceType()::isInstance).findFirst()
                .orElseThrow(() -> one.line().wrong("nothing is called " + name + " for " + one.reference().getName()));
    }

    private static String idOf(Person person) {
        return person == null ? "" : person.getId();
    }

    private static Person personOf(EObject element) {
        if (element instanceof VisitPattern pattern) {
            return pattern.getPerson();
        }
        EObject here = element;
        while (here != null && !(here instanceof Person)) {
            here = here.eContainer();
        }
        return (Person) here;
    }
}
