// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.time.LocalDate;
import java.util.List;

import org.rapport.model.Episode;
import org.rapport.model.Person;

/** When episodes of support begin and end. */
public final class Episodes {

    private Episodes() {
    }

    /** The last day of an episode: the actual one, else the planned one; null where neither is recorded. */
    public static LocalDate end(Episode episode) {
        return episode.getEndedOn() != null ? episode.getEndedOn() : episode.getPlannedEnd();
    }

    /** Whether an episode goes on on a day: it has started and has not ended before. A planned end ends nothing. */
    public static boolean isInForce(Episode episode, LocalDate day) {
        return episode.getStartedOn() != null && !episode.getStartedOn().isAfter(day)
                && (episode.getEndedOn() == null || !episode.getEndedOn().isBefore(day));
    }

    /** Whether a person's support is over: they had episodes, and all of them ended before the day. */
    public static boolean areOver(Person person, LocalDate day) {
        List<Episode> episodes = person.getEpisodes();
        return !episodes.isEmpty() && episodes.stream()
                .allMatch(episode -> episode.getEndedOn() != null && episode.getEndedOn().isBefore(day));
    }
}
