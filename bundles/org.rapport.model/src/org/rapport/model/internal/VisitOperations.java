// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.rapport.model.Visit;
import org.rapport.model.calc.VisitTimes;

/** What a visit answers itself. */
public final class VisitOperations {

    private VisitOperations() {
    }

    /** See {@link Visit#end()}. */
    public static LocalDateTime end(Visit visit) {
        if (VisitTimes.start(visit) == null) {
            return null;
        }
        ZoneId zone = PlanOperations.planOf(visit).zone();
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(VisitTimes.span(visit, zone).end()), zone);
    }

    /** See {@link Visit#counts()}. */
    public static boolean counts(Visit visit) {
        return VisitTimes.counts(visit);
    }

    /** See {@link Visit#minutes()}. */
    public static int minutes(Visit visit) {
        return VisitTimes.minutes(visit);
    }

    /** See {@link Visit#overlaps(Visit)}. */
    public static boolean overlaps(Visit visit, Visit other) {
        if (other == null || VisitTimes.start(visit) == null || VisitTimes.start(other) == null) {
            return false;
        }
        ZoneId zone = PlanOperations.planOf(visit).zone();
        return VisitTimes.span(visit, zone).overlaps(VisitTimes.span(other, zone));
    }
}
