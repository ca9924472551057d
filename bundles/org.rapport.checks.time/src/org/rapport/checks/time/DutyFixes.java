// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.QuickFix;
import org.rapport.checks.fixes.MoveVisit;
import org.rapport.checks.fixes.SwapWorker;
import org.rapport.model.Identifiable;
import org.rapport.model.Visit;
import org.rapport.model.Worker;

/** What can be done when a worker's day does not work out: another time, or another worker. */
final class DutyFixes {

    private DutyFixes() {
    }

    /** For a finding about a worker's visit, and the visits involved. */
    static List<QuickFix> of(Finding finding, FixContext context) {
        List<Identifiable> elements = new ArrayList<>();
        elements.add(finding.element());
        elements.addAll(finding.involved());
        List<Visit> visits = elements.stream().filter(Visit.class::isInstance).map(Visit.class::cast).toList();
        List<QuickFix> fixes = new ArrayList<>();
        visits.forEach(visit -> add(MoveVisit.of(finding, visit, context), fixes));
        visits.forEach(visit -> add(SwapWorker.of(finding, visit, (Worker) finding.subject(), context), fixes));
        return fixes;
    }

    private static void add(Optional<QuickFix> fix, List<QuickFix> fixes) {
        fix.ifPresent(fixes::add);
    }
}
