// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.time.LocalDate;
import java.util.List;

import org.rapport.checks.FixContext;
import org.rapport.model.Relationship;
import org.rapport.model.Visit;
import org.rapport.model.calc.RapportTime;
import org.rapport.model.calc.VisitTimes;

/** The visits of a person in the days that count for building rapport with a worker. */
final class RapportVisits {

    private RapportVisits() {
    }

    /** Those by the worker. */
    static List<Visit> of(Relationship relationship, FixContext context) {
        return context.index().visitsOf(relationship.getWorker(), relationship.getPerson()).stream()
                .filter(visit -> counts(visit, relationship, context)).toList();
    }

    /** Those by others alone. @param minutes that last so many at the least */
    static List<Visit> byOthers(Relationship relationship, int minutes, FixContext context) {
        return context.index().visitsOf(relationship.getPerson()).stream()
                .filter(visit -> !visit.getWorkers().contains(relationship.getWorker())
                        && VisitTimes.minutes(visit) >= minutes && counts(visit, relationship, context))
                .toList();
    }

    private static boolean counts(Visit visit, Relationship relationship, FixContext context) {
        LocalDate start = RapportTime.start(relationship,
                context.index().visitsOf(relationship.getWorker(), relationship.getPerson()));
        LocalDate deadline = RapportTime.deadline(relationship, start, context.standards());
        LocalDate day = VisitTimes.start(visit).toLocalDate();
        return VisitTimes.isFaceToFace(visit) && (start == null || !day.isBefore(start))
                && (deadline == null || !day.isAfter(deadline));
    }
}
