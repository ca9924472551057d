// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.rapport.model.text.Nearest;

/**
 * Finds what a name stands for: what was chosen for it, else an id, else the name as it is written, else the name
 * whatever its case, gaps, accents and signs, also with the surname first. One that could stand for several stands for
 * none.
 *
 * @param <E> what is found
 */
final class NameFinder<E> {

    /** Looking for what is near takes its time; a sheet with more unknown names than this is of another service. */
    private static final int MOST_LOOKED_FOR = 300;

    private final NameKind kind;

    private final Map<String, E> byId = new HashMap<>();

    private final Map<String, Set<E>> byName = new LinkedHashMap<>();

    private final Map<String, Set<E>> byLoose = new HashMap<>();

    private final Map<String, UnknownName> unknown = new LinkedHashMap<>();

    private final ImportChoices choices;

    NameFinder(NameKind kind, ImportChoices choices) {
        this.kind = kind;
        this.choices = choices;
    }

    /** Makes something findable by its id and by what it is called; null is no name. */
    void add(E element, String id, String... names) {
        byId.putIfAbsent(id, element);
        also(element, names);
    }

    /** Gives something that is findable further names. */
    void also(E element, String... names) {
        for (String name : names) {
            if (name != null && !name.isBlank()) {
                byName.computeIfAbsent(name.strip(), key -> new LinkedHashSet<>()).add(element);
                byLoose.computeIfAbsent(loose(name), key -> new LinkedHashSet<>()).add(element);
            }
        }
    }

    /** Whether somebody chose that a name stands for nobody. */
    boolean isNobody(String name) {
        return ImportChoices.NOBODY.equals(choices.chosen(kind, name));
    }

    /** Everything that a name could stand for: one thing, several, or nothing. */
    Collection<E> find(String name) {
        String chosen = choices.chosen(kind, name);
        E byChoice = byId.get(chosen != null ? chosen : name);
        if (byChoice != null) {
            return List.of(byChoice);
        }
        Set<E> exact = byName.get(name);
        if (exact != null) {
            return exact;
        }
        Set<E> like = byLoose.get(loose(name));
        return like != null ? like : byLoose.getOrDefault(loose(turned(name)), Set.of());
    }

    /** Notes that a name of a row was not found, or found for several. */
    UnknownName note(String name, int row) {
        UnknownName noted = unknown.computeIfAbsent(loose(name),
                key -> new UnknownName(kind, name, find(name).size() > 1,
                        unknown.size() < MOST_LOOKED_FOR ? Nearest.to(name, byName.keySet()) : List.of(),
                        new ArrayList<>()));
        if (noted.lines().isEmpty() || noted.lines().getLast() != row) {
            noted.lines().add(row);
        }
        return noted;
    }

    /** Every name that was noted, in order. */
    Collection<UnknownName> unknown() {
        return unknown.values();
    }

    /** A name without case, gaps, accents and signs. */
    static String loose(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** “Miller, Ada” is Ada Miller. */
    private static String turned(String name) {
        int comma = name.indexOf(',');
        return comma > 0 && comma == name.lastIndexOf(',') ? name.substring(comma + 1) + ' ' + name.substring(0, comma)
                : name;
    }
}
