// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rapport.model.Episode;
import org.rapport.model.Visit;

/**
 * How support changes over an episode: minutes a week in its first third and in its last. Visits of reablement become
 * fewer as people do more themselves; that thirds tell so is a local judgement.
 *
 * @param firstThird minutes of visits a week in the first third, more than 0
 * @param lastThird minutes of visits a week in the last third, 0 or more
 */
public record Taper(double firstThird, double lastThird) {

    private static final int THIRDS = 3;

    private static final double DAYS_PER_WEEK = 7;

    /**
     * The taper of an episode from its first day to its last, actual or else planned. The days that three does not
     * divide are left to the middle.
     *
     * @param visits the person's counting visits, in order
     * @return empty when a day is missing, the episode has less than three days, or its first third has no minutes, as
     *         when it began before the plan
     */
    public static Optional<Taper> of(Episode episode, List<Visit> visits) {
        LocalDate start = episode.getStartedOn();
        LocalDate end = Episodes.end(episode);
        if (start == null || end == null || end.isBefore(start)) {
            return Optional.empty();
        }
        int third = new Window(start, end).days() / THIRDS;
        if (third == 0) {
            return Optional.empty();
        }
        double first = new Window(start, start.plusDays(third - 1L)).minutesPerDay(visits) * DAYS_PER_WEEK;
        double last = new Window(end.minusDays(third - 1L), end).minutesPerDay(visits) * DAYS_PER_WEEK;
        return first > 0 ? Optional.of(new Taper(first, last)) : Optional.empty();
    }

    /** Whether the last third needs less than the first. */
    public boolean isDown() {
        return lastThird < firstThird;
    }
}
