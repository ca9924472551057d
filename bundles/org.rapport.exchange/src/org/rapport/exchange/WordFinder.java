// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.rapport.model.VisitMode;
import org.rapport.model.VisitPurpose;
import org.rapport.model.VisitStatus;

/**
 * Words for modes, statuses and purposes as Rapport and other systems use them. Case, gaps and signs do not matter.
 *
 * @param <E> what the words stand for
 */
final class WordFinder<E extends Enumerator> {

    static final WordFinder<VisitMode> MODES = new WordFinder<VisitMode>(VisitMode.VALUES)
            .also(VisitMode.HOME, "home visit", "at home", "face to face", "in person")
            .also(VisitMode.PHONE, "telephone", "phone call", "telephone call", "by phone", "welfare call")
            .also(VisitMode.VIDEO, "video call", "online", "by video").also(VisitMode.CLINIC, "in the clinic")
            .also(VisitMode.COMMUNITY, "in the community", "out and about");

    static final WordFinder<VisitStatus> STATUSES = new WordFinder<VisitStatus>(VisitStatus.VALUES)
            .also(VisitStatus.PLANNED, "scheduled", "confirmed", "allocated", "booked", "open", "unallocated",
                    "pending")
            .also(VisitStatus.DONE, "completed", "complete", "delivered", "attended", "finished", "actual", "verified",
                    "visited")
            .also(VisitStatus.MISSED, "not attended", "no show", "no access", "did not attend", "dna",
                    "not delivered")
            .also(VisitStatus.CANCELLED, "canceled", "cancelled by client", "cancelled by service", "deleted",
                    "cancelled by service user", "void", "declined", "suspended");

    private final Map<String, E> byWord = new HashMap<>();

    private final List<E> values;

    private WordFinder(List<E> values) {
        this.values = values;
        values.forEach(value -> byWord.put(NameFinder.loose(value.getName()), value));
    }

    private WordFinder<E> also(E value, String... words) {
        for (String word : words) {
            byWord.put(NameFinder.loose(word), value);
        }
        return this;
    }

    /** What a word stands for; null for nothing. */
    E find(String word) {
        return byWord.get(NameFinder.loose(word));
    }

    /** The words that Rapport itself uses, for a message. */
    String known() {
        return String.join(", ", values.stream().map(Enumerator::getName).toList());
    }

    /** Finds purposes, of which other systems have their own, so that they can be chosen. */
    static NameFinder<VisitPurpose> purposes(ImportChoices choices) {
        NameFinder<VisitPurpose> purposes = new NameFinder<>(NameKind.PURPOSE, choices);
        for (VisitPurpose purpose : VisitPurpose.VALUES) {
            purposes.add(purpose, purpose.getName(), purpose.getName().replace('_', ' '),
                    Texts.text("purpose." + purpose.getName()));
        }
        purposes.also(VisitPurpose.ASSESSMENT, "initial assessment", "first assessment");
        purposes.also(VisitPurpose.REVIEW, "review meeting", "review visit");
        purposes.also(VisitPurpose.SAFE_AND_WELL, "welfare check", "wellbeing check", "welfare visit");
        purposes.also(VisitPurpose.THERAPY, "therapy session", "treatment");
        purposes.also(VisitPurpose.PERSONAL_CARE, "care", "personal care visit", "care visit");
        purposes.also(VisitPurpose.PRACTICE, "reablement", "reablement visit", "enablement", "reablement session");
        return purposes;
    }
}
