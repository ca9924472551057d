// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.util.Comparator;
import java.util.List;

import org.rapport.model.Worker;

/**
 * How well a worker fits a visit, and why. Nobody is left out: a team lead sees why somebody cannot go.
 *
 * @param worker the worker
 * @param declined whether the person does not want to be visited by them
 * @param obstacles what of their time stands in the way: another duty, their hours, an absence, a way or their rest;
 *        empty when they are free
 * @param missingSkills skills the visit needs that neither they nor those who go with them have
 * @param known whether the person knows them by then
 * @param sharesLanguage whether they speak the language the person states, or the person states none
 * @param contactMinutes minutes with the person over the whole plan, 0 or more
 * @param minutesMissing rapport minutes that their relationship with the person lacks to its minimum, 0 or more
 * @param travelMinutes minutes of travel to the visit, 0 or more
 * @param weekMinutes working minutes in the week of the visit if they go, 0 or more
 * @param withinContract whether these are within their contract, or they have none by the week
 */
public record Candidate(Worker worker, boolean declined, List<Obstacle> obstacles, List<String> missingSkills,
        boolean known, boolean sharesLanguage, int contactMinutes, int minutesMissing, int travelMinutes,
        int weekMinutes, boolean withinContract) {

    /** Who can go first; of these, whoever the person knows, can talk with and has spent most time with. */
    public static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::canGo)
            .thenComparing(Candidate::known).thenComparing(Candidate::sharesLanguage)
            .thenComparing(Candidate::withinContract).thenComparingInt(Candidate::minutesMissing)
            .thenComparingInt(Candidate::contactMinutes).reversed().thenComparingInt(Candidate::travelMinutes)
            .thenComparing(candidate -> candidate.worker().getId(), Comparator.nullsLast(Comparator.naturalOrder()));

    /** Whether they have the time: no other duty, within their hours, not away, with time for the ways and rest. */
    public boolean free() {
        return obstacles.isEmpty();
    }

    /** Whether nothing stands against their going: not declined, free, and with the skills. */
    public boolean canGo() {
        return !declined && free() && missingSkills.isEmpty();
    }
}
