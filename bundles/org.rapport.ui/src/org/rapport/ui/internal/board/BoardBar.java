// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.time.LocalDateTime;

import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.model.calc.VisitTimes;

/**
 * A visit in a row of the board.
 *
 * @param visit the visit
 * @param worker the worker whose row it is in; null in the row of a person and of visits to be filled
 * @param lane which of the lines of its row, from 0, so that those at the same time do not hide each other
 * @param familiarity how well the person knows whoever comes
 */
public record BoardBar(Visit visit, Worker worker, int lane, Familiarity familiarity) {

    /** When it starts. */
    public LocalDateTime start() {
        return VisitTimes.start(visit);
    }

    /** How long it lasts. */
    public int minutes() {
        return VisitTimes.minutes(visit);
    }

    /** When it ends, by the clock on the wall. */
    public LocalDateTime end() {
        return start().plusMinutes(minutes());
    }

    /** Whether it can still be planned otherwise: what was done, missed or cancelled is history. */
    public boolean isOpen() {
        return visit.getStatus() == VisitStatus.PLANNED;
    }

    /** Whether fewer workers come than it needs. */
    public boolean isToFill() {
        return isOpen() && visit.getWorkers().size() < Math.max(1, visit.getWorkersNeeded());
    }

    /** Whether this is the same visit in the same row as another, at whatever time. */
    public boolean isSame(BoardBar other) {
        return other != null && other.visit == visit && other.worker == worker;
    }
}
