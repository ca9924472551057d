// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;

import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.VisitStatus;

/** What of a visit counts: the plan, until it was done; then what really happened, where that was recorded. */
public final class VisitTimes {

    /** In order of the start that counts, then id. */
    public static final Comparator<Visit> ORDER = Comparator.comparing(VisitTimes::start)
            .thenComparing(Visit::getId, Comparator.nullsFirst(Comparator.naturalOrder()));

    private VisitTimes() {
    }

    /** Whether the visit counts for time and continuity: it has a start, and is DONE or PLANNED. */
    public static boolean counts(Visit visit) {
        VisitStatus status = visit.getStatus();
        return visit.getStart() != null && (status == VisitStatus.DONE || status == VisitStatus.PLANNED);
    }

    /** The start that counts: the actual one once DONE and recorded, else the planned one; null without either. */
    public static LocalDateTime start(Visit visit) {
        boolean actual = visit.getStatus() == VisitStatus.DONE && visit.getActualStart() != null;
        return actual ? visit.getActualStart() : visit.getStart();
    }

    /** The minutes that count: the actual ones once DONE and recorded, else the planned ones. */
    public static int minutes(Visit visit) {
        boolean actual = visit.getStatus() == VisitStatus.DONE && visit.getActualMinutes() != null;
        return actual ? visit.getActualMinutes() : visit.getDurationMinutes();
    }

    /** The span that counts. The visit has a start. */
    public static TimeSpan span(Visit visit, ZoneId zone) {
        return TimeSpan.of(start(visit), Math.max(0, minutes(visit)), zone);
    }

    /** Whether worker and person meet in the same place: not by PHONE and not by VIDEO. */
    public static boolean isFaceToFace(Visit visit) {
        return visit.getMode() != VisitMode.PHONE && visit.getMode() != VisitMode.VIDEO;
    }
}
