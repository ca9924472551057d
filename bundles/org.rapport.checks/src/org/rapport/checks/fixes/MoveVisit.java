// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.fixes;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.FixKind;
import org.rapport.checks.PlanEdit;
import org.rapport.checks.QuickFix;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.text.Labels;

/**
 * Moves a planned visit on its day: within the times agreed with the person; where none are agreed, by two hours at
 * most, which is theirs to agree.
 */
public final class MoveVisit {

    /** Moving a visit. */
    public static final FixKind KIND = FixKind.of("move-visit", MoveVisit.class);

    private static final int STEP_MINUTES = 5;

    private static final int DAY_MINUTES = 24 * 60;

    private static final int MOST_MINUTES_UNASKED = 120;

    private MoveVisit() {
    }

    /** Moves a visit to where it fits, the nearest time first. */
    public static Optional<QuickFix> of(Finding finding, Visit visit, FixContext context) {
        if (visit.getStatus() != VisitStatus.PLANNED || visit.getStart() == null) {
            return Optional.empty();
        }
        return QuickFix.of(KIND, finding).title(Labels.name(visit.getPerson()), isAgreed(visit) ? 1 : 0,
                Labels.moment(visit.getStart()))
                .choose("start", starts(visit, context), start -> label(visit, start))
                .doing(values -> new PlanEdit().set(visit, Literals.VISIT__START,
                        values.choice("start", LocalDateTime.class)));
    }

    private static List<LocalDateTime> starts(Visit visit, FixContext context) {
        List<LocalDateTime> starts = new ArrayList<>();
        int most = isAgreed(visit) ? DAY_MINUTES : MOST_MINUTES_UNASKED;
        List<Visit> others = Times.othersOf(visit, context).filter(other -> !overlap(other, visit, visit.getStart()))
                .toList();
        for (int minutes = 1; minutes <= most; minutes++) {
            for (int way = -1; way <= 1; way += 2) {
                LocalDateTime start = visit.getStart().plusMinutes((long) way * minutes);
                boolean possible = start.toLocalDate().equals(visit.getStart().toLocalDate()) && isWorthTrying(start,
                        visit);
                if (possible && others.stream().noneMatch(other -> overlap(other, visit, start))) {
                    starts.add(start);
                }
            }
        }
        return starts;
    }

    /** On the round five minutes, or exactly where the agreed times begin or end. */
    private static boolean isWorthTrying(LocalDateTime start, Visit visit) {
        LocalTime time = start.toLocalTime();
        boolean bound = time.equals(visit.getEarliestStart()) || time.equals(visit.getLatestStart());
        return (bound || time.getMinute() % STEP_MINUTES == 0) && isWithin(visit, time);
    }

    /** Whether a time is one of those agreed, which may go past midnight. */
    private static boolean isWithin(Visit visit, LocalTime time) {
        LocalTime earliest = visit.getEarliestStart();
        LocalTime latest = visit.getLatestStart();
        boolean lateEnough = earliest == null || !time.isBefore(earliest);
        boolean earlyEnough = latest == null || !time.isAfter(latest);
        boolean pastMidnight = earliest != null && latest != null && latest.isBefore(earliest);
        return pastMidnight ? lateEnough || earlyEnough : lateEnough && earlyEnough;
    }

    private static boolean isAgreed(Visit visit) {
        return visit.getEarliestStart() != null || visit.getLatestStart() != null;
    }

    private static boolean overlap(Visit other, Visit visit, LocalDateTime start) {
        return start.isBefore(other.getStart().plusMinutes(other.getDurationMinutes()))
                && other.getStart().isBefore(start.plusMinutes(visit.getDurationMinutes()));
    }

    private static String label(Visit visit, LocalDateTime start) {
        long minutes = Duration.between(visit.getStart(), start).toMinutes();
        return KIND.say("option", start.toLocalTime().toString(), Math.abs(minutes), minutes < 0 ? 0 : 1);
    }
}
