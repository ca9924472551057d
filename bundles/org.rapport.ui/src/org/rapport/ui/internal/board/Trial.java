// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.util.Comparator;
import java.util.List;

import org.rapport.checks.Finding;
import org.rapport.checks.LiveChecks;
import org.rapport.ui.PlanSession;

/** What would come of a change, asked once for each change while a visit is dragged about. */
public final class Trial {

    private final PlanSession session;

    private VisitChange last;

    private LiveChecks.Change outcome;

    /** Gets ready for a plan. */
    public Trial(PlanSession session) {
        this.session = session;
    }

    /** What a change would bring, and what it would settle. */
    public LiveChecks.Change of(VisitChange change) {
        if (!change.equals(last)) {
            outcome = session.tryOut(change::apply, VisitChange.none(change.visit())::apply);
            last = change;
        }
        return outcome;
    }

    /** Forgets what it said last, because the plan has been changed. */
    public void planChanged() {
        last = null;
    }

    /** Of some findings, those that nobody has answered, worst first. */
    public static List<Finding> worstFirst(List<Finding> findings) {
        return findings.stream().filter(finding -> !finding.isOverridden())
                .sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
