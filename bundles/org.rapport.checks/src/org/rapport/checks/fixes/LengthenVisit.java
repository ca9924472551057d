// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.fixes;

import java.time.LocalDateTime;
import java.util.Collection;
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

/** Gives a planned visit more minutes. What is done stays as it was. */
public final class LengthenVisit {

    /** Lengthening a visit to a limit. */
    public static final FixKind KIND = FixKind.of("lengthen-visit", LengthenVisit.class);

    /** Lengthening one of several visits by the minutes that are missing. */
    public static final FixKind ONE_OF = FixKind.of("give-more-time", LengthenVisit.class);

    private LengthenVisit() {
    }

    /** Lengthens a visit. @param minutes to so many */
    public static Optional<QuickFix> to(Finding finding, Visit visit, int minutes, FixContext context) {
        if (!isPlanned(visit) || visit.getDurationMinutes() >= minutes) {
            return Optional.empty();
        }
        return QuickFix.of(KIND, finding).title(minutes).butFor(inTheWay(visit, minutes, context)).doing(
                values -> new PlanEdit().set(visit, Literals.VISIT__DURATION_MINUTES, minutes));
    }

    /** Lengthens one of some visits, whichever is chosen. @param more by so many minutes */
    public static Optional<QuickFix> oneOf(Finding finding, Collection<Visit> visits, int more, FixContext context) {
        List<Visit> possible = visits.stream().filter(LengthenVisit::isPlanned)
                .filter(visit -> inTheWay(visit, visit.getDurationMinutes() + more, context).isEmpty()).toList();
        return QuickFix.of(ONE_OF, finding).title(more)
                .choose("visit", possible,
                        visit -> ONE_OF.say("option", Labels.moment(visit.getStart()), visit.getDurationMinutes(),
                                visit.getDurationMinutes() + more))
                .doing(values -> {
                    Visit visit = values.choice("visit", Visit.class);
                    return new PlanEdit().set(visit, Literals.VISIT__DURATION_MINUTES,
                            visit.getDurationMinutes() + more);
                });
    }

    /** The person's next visit, where it begins before this one would end; the workers' time is asked by the checks. */
    private static String inTheWay(Visit visit, int minutes, FixContext context) {
        LocalDateTime end = visit.getStart().plusMinutes(visit.getDurationMinutes());
        return Times.othersOf(visit, context)
                .filter(other -> !other.getStart().isBefore(end)
                        && other.getStart().isBefore(visit.getStart().plusMinutes(minutes)))
                .findFirst().map(other -> KIND.say("obstacle", Labels.name(visit.getPerson()),
                        Labels.moment(other.getStart())))
                .orElse("");
    }

    private static boolean isPlanned(Visit visit) {
        return visit.getStatus() == VisitStatus.PLANNED && visit.getStart() != null;
    }
}
