// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.util.Comparator;
import java.util.List;

import org.rapport.checks.CheckRegistry;
import org.rapport.checks.Finding;
import org.rapport.checks.LiveChecks;
import org.rapport.model.ServicePlan;

/**
 * Asks the checks what would come of a change, without making it: it is written into the plan, the checks are asked
 * about those whom it touches, and it is taken back, all before anybody else can look. So what is said while dragging
 * is what the findings say afterwards; a second set of rules beside the checks would not be.
 */
public final class Trial implements AutoCloseable {

    private final LiveChecks checks;

    private VisitChange last;

    private LiveChecks.Change outcome;

    /** Gets ready for a plan, which asks all checks once. */
    public Trial(ServicePlan plan) {
        checks = new LiveChecks(plan, CheckRegistry.installed().checks(), null);
        checks.refresh();
    }

    /** What a change would bring, and what it would settle. */
    public LiveChecks.Change of(VisitChange change) {
        if (change.equals(last)) {
            return outcome;
        }
        checks.refresh();
        VisitChange before = VisitChange.none(change.visit());
        try {
            change.apply();
            outcome = checks.refresh();
        } finally {
            before.apply();
        }
        last = change;
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

    @Override
    public void close() {
        checks.close();
    }
}
