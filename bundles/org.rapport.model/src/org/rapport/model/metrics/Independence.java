// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.metrics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.rapport.model.OutcomeScore;
import org.rapport.model.Person;

/** How independent people become, by an instrument with which they were scored again and again. */
final class Independence {

    private Independence() {
    }

    /** The instrument with which most people were scored on two days or more, the first by name of several; or null. */
    static String instrument(List<Person> people) {
        Map<String, Integer> scoredAgain = new HashMap<>();
        for (Person person : people) {
            scores(person).map(OutcomeScore::getInstrument).distinct()
                    .filter(instrument -> scores(person, instrument).map(OutcomeScore::getOn).distinct().count() > 1)
                    .forEach(instrument -> scoredAgain.merge(instrument, 1, Integer::sum));
        }
        return scoredAgain.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey)
                .orElse(null);
    }

    /** How much higher people score than at first, averaged over those scored on a second day until this one. */
    static Mean change(List<Person> people, String instrument, LocalDate until) {
        return Mean.of(people.stream().map(person -> change(person, instrument, until)).filter(Objects::nonNull)
                .toList());
    }

    private static Double change(Person person, String instrument, LocalDate until) {
        List<OutcomeScore> scores = scores(person, instrument).filter(score -> !score.getOn().isAfter(until))
                .sorted(Comparator.comparing(OutcomeScore::getOn)).toList();
        boolean again = scores.size() > 1 && !scores.getFirst().getOn().equals(scores.getLast().getOn());
        return again ? scores.getLast().getScore() - scores.getFirst().getScore() : null;
    }

    private static Stream<OutcomeScore> scores(Person person, String instrument) {
        return scores(person).filter(score -> score.getInstrument().equals(instrument));
    }

    private static Stream<OutcomeScore> scores(Person person) {
        return person.getOutcomes().stream().filter(score -> score.getInstrument() != null && score.getOn() != null);
    }
}
