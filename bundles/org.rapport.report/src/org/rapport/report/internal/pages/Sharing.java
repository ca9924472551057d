// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.rapport.checks.Messages;
import org.rapport.model.CircleMember;
import org.rapport.model.Consent;
import org.rapport.model.ConsentAnswer;
import org.rapport.model.Person;
import org.rapport.model.text.Labels;
import org.rapport.report.Part;

/**
 * What a person shares with a member of their circle. A scope is the person’s own words; only those that name parts for
 * certain share them. Words that are not understood share nothing, because to guess would be to take.
 *
 * @param parts what is shared
 * @param unclear scopes of consents in force that hold words which are not understood
 */
public record Sharing(Set<Part> parts, List<String> unclear) {

    private static final Messages MESSAGES = Messages.of(Sharing.class);

    private static final Set<Part> ALL = EnumSet.allOf(Part.class);

    private static final Map<Part, Set<String>> WORDS = words();

    private static final Set<String> EVERYTHING = Set.of(MESSAGES.text("scope.everything").split("\\|"));

    /**
     * What is shared on a day: consents given and not expired, less what was refused or withdrawn since. Questions of
     * the team are never shared.
     */
    public static Sharing of(Person person, CircleMember relative, LocalDate at) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        List<String> unclear = new ArrayList<>();
        person.getConsents().stream().filter(consent -> consent.getRecipient() == relative && wasAsked(consent, at))
                .sorted(Comparator.comparing(Sharing::asked)).forEach(consent -> {
                    Set<Part> named = parts(consent.getScope());
                    switch (consent.getAnswer()) {
                        case GIVEN -> {
                            if (consent.getExpiresOn() == null || !consent.getExpiresOn().isBefore(at)) {
                                parts.addAll(named);
                                if (named.isEmpty()) {
                                    unclear.add(Objects.requireNonNullElse(consent.getScope(), ""));
                                }
                            }
                        }
                        case REFUSED, WITHDRAWN -> parts.removeAll(named.isEmpty() ? ALL : named);
                        case NOT_ASKED -> {
                            // Nobody asked, so nothing was said.
                        }
                    }
                });
        return new Sharing(parts, unclear);
    }

    private static boolean wasAsked(Consent consent, LocalDate at) {
        return consent.getAskedOn() == null || !consent.getAskedOn().isAfter(at);
    }

    /** A yes without a day counts as the first word, a no as the last. */
    private static LocalDate asked(Consent consent) {
        if (consent.getAskedOn() != null) {
            return consent.getAskedOn();
        }
        return consent.getAnswer() == ConsentAnswer.GIVEN ? LocalDate.MIN : LocalDate.MAX;
    }

    /** Why a part is not to be read, for the one who asked for it; empty when it is. */
    public String whyNot(Part part, Person person, CircleMember relative) {
        if (parts.contains(part)) {
            return "";
        }
        return parts.isEmpty() ? whyNothing(person, relative)
                : MESSAGES.format("shared.not", Labels.of(person), Labels.of(relative), part.word());
    }

    /** Why there is nothing to read, for the one who asked for it. */
    String whyNothing(Person person, CircleMember relative) {
        if (unclear.isEmpty()) {
            return MESSAGES.format("shared.nothing", Labels.of(person), Labels.of(relative));
        }
        return MESSAGES.format("shared.unclear", Labels.of(person), Labels.of(relative),
                unclear.stream().collect(Collectors.joining("”, “", "“", "”")),
                Arrays.stream(Part.values()).filter(part -> part != Part.QUESTIONS).map(Part::word)
                        .collect(Collectors.joining(", ")));
    }

    /** The parts that a scope names. One word that is not understood, and the scope names none. */
    static Set<Part> parts(String scope) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String phrase : phrases(scope)) {
            Set<Part> named = named(phrase);
            if (named.isEmpty()) {
                return named;
            }
            parts.addAll(named);
        }
        return parts;
    }

    private static List<String> phrases(String scope) {
        return scope == null ? List.of() : Arrays.stream(scope.toLowerCase(Locale.ROOT).split("[,;]|\\band\\b"))
                .map(phrase -> phrase.strip().replaceAll("[.\\s]+$", "").replaceAll("\\s+", " "))
                .filter(phrase -> !phrase.isEmpty()).toList();
    }

    private static Set<Part> named(String phrase) {
        Set<Part> named = EnumSet.noneOf(Part.class);
        if (EVERYTHING.contains(phrase)) {
            named.addAll(EnumSet.complementOf(EnumSet.of(Part.QUESTIONS)));
        }
        WORDS.forEach((part, words) -> {
            if (words.contains(phrase)) {
                named.add(part);
            }
        });
        return named;
    }

    private static Map<Part, Set<String>> words() {
        Map<Part, Set<String>> words = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (part != Part.QUESTIONS) {
                words.put(part, Set.of(MESSAGES.text("scope." + part.word()).split("\\|")));
            }
        }
        return words;
    }
}
