// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.metrics;

import java.util.Comparator;

import org.rapport.model.Person;
import org.rapport.model.calc.Continuity;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.calc.Window;

/**
 * How continuous one person's support is in a window of days, and how far their goals are attained. Formulas and
 * sources stand at {@link Continuity} and {@link org.rapport.model.calc.GoalAttainment}. The indices are undefined when
 * fewer visits than {@code PlanningStandards.minimumVisitsForIndex} lie in the window.
 *
 * @param id the person's id
 * @param name the person's name, may be null
 * @param visits N, attendances in the window, 0 or more: a visit by two workers is two
 * @param workers M, different workers in the window, 0 or more (Sweden's national measure of staff met in 14 days)
 * @param upc usual provider of care, over 0 to 1, or null
 * @param coc Bice-Boxerman continuity of care, 0 to 1, or null
 * @param secon sequential continuity, 0 to 1, or null
 * @param hi Herfindahl index, over 0 to 1, or null
 * @param mmci modified modified continuity index, 0 to 1, or null
 * @param handOffs consecutive visits in the window without a worker in common, 0 or more; null without visits
 * @param newWorkerVisits first visits in the window by workers who were new to the person, 0 or more (NICE QS126 st.4)
 * @param minutesPerDay minutes of support a day over the window, 0 or more; a visit by two workers counts once
 * @param gasT GAS T-score of the person's goals, about 50 when they are met as expected; null when not scorable
 */
public record PersonMetrics(String id, String name, int visits, int workers, Double upc, Double coc, Double secon,
        Double hi, Double mmci, Integer handOffs, int newWorkerVisits, double minutesPerDay, Double gasT) {

    /** Lowest continuity first, by COC, then SECON; people without an index come last. */
    public static final Comparator<PersonMetrics> WORST_FIRST = Comparator
            .comparing(PersonMetrics::coc, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PersonMetrics::secon, Comparator.nullsLast(Comparator.naturalOrder()));

    /** The figures of a person of the index's plan in a window. */
    public static PersonMetrics of(Person person, PlanIndex index, Window window) {
        Continuity continuity = window.continuity(index.visitsOf(person))
                .undefinedBelow(index.standards().getMinimumVisitsForIndex());
        return new PersonMetrics(person.getId(), person.getName(), continuity.attendances(), continuity.workers(),
                continuity.upc(), continuity.coc(), continuity.secon(), continuity.hi(), continuity.mmci(),
                continuity.handOffs(), newWorkerVisits(person, index, window),
                window.minutesPerDay(index.visitsOf(person)), person.gasT());
    }

    private static int newWorkerVisits(Person person, PlanIndex index, Window window) {
        return Math.toIntExact(index.visitsByWorker(person).entrySet().stream().filter(entry -> {
            var first = VisitTimes.start(entry.getValue().getFirst());
            return window.contains(first.toLocalDate()) && !index.knownBefore(entry.getKey(), person, first);
        }).count());
    }
}
