// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.time.LocalDateTime;
import java.util.List;

import org.rapport.model.Activity;
import org.rapport.model.Identifiable;
import org.rapport.model.Worker;

/**
 * A row of the board.
 *
 * @param subject the worker or person; null: visits that are still to be filled
 * @param name what stands before it
 * @param note what is said below the name; empty for nothing
 * @param bars its visits in order of start
 * @param lanes how many lines it needs, 1 or more
 * @param ways of a worker between visits
 * @param activities of a worker that are no visits
 */
public record BoardRow(Identifiable subject, String name, String note, List<BoardBar> bars, int lanes, List<Way> ways,
        List<Activity> activities) {

    /**
     * A way from one visit to the next.
     *
     * @param from when the visit before ends
     * @param until when the next one starts
     * @param minutes of travel
     * @param fits whether there is time for it
     */
    public record Way(LocalDateTime from, LocalDateTime until, int minutes, boolean fits) {
    }

    /** Whether this row is about somebody; the row of visits to be filled is about nobody, null. */
    public boolean isAbout(Identifiable somebody) {
        return subject == somebody;
    }

    /** The worker of this row; null when it is about somebody else or nobody. */
    public Worker worker() {
        return subject instanceof Worker worker ? worker : null;
    }
}
