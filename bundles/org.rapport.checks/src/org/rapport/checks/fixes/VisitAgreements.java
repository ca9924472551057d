// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.fixes;

import java.time.LocalTime;
import java.util.Optional;

import org.rapport.checks.Finding;
import org.rapport.checks.FixKind;
import org.rapport.checks.PlanEdit;
import org.rapport.checks.QuickFix;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.text.Labels;

/** Records what was agreed with a person about a visit. */
public final class VisitAgreements {

    /** Recording that a short visit was agreed. */
    public static final FixKind SHORT = FixKind.recording("agree-short-visit", VisitAgreements.class);

    /** Recording that another time was agreed. */
    public static final FixKind TIMES = FixKind.recording("agree-times", VisitAgreements.class);

    private VisitAgreements() {
    }

    /** Records that a short visit was agreed. */
    public static Optional<QuickFix> shortVisit(Finding finding, Visit visit) {
        return visit.isShortVisitAgreed() ? Optional.empty()
                : QuickFix.of(SHORT, finding).title(Labels.name(visit.getPerson())).doing(
                        values -> new PlanEdit().set(visit, Literals.VISIT__SHORT_VISIT_AGREED, true));
    }

    /** Records that the agreed times go as far as the planned start. Once done, a visit keeps what was agreed. */
    public static Optional<QuickFix> times(Finding finding, Visit visit) {
        LocalTime earliest = visit.getEarliestStart();
        LocalTime latest = visit.getLatestStart();
        boolean pastMidnight = earliest != null && latest != null && latest.isBefore(earliest);
        if (visit.getStatus() != VisitStatus.PLANNED || visit.getStart() == null || pastMidnight) {
            return Optional.empty();
        }
        LocalTime start = visit.getStart().toLocalTime();
        boolean early = earliest != null && start.isBefore(earliest);
        return QuickFix.of(TIMES, finding).title(Labels.name(visit.getPerson()), start.toString())
                .doing(values -> new PlanEdit().set(visit,
                        early ? Literals.VISIT__EARLIEST_START : Literals.VISIT__LATEST_START, start));
    }
}
