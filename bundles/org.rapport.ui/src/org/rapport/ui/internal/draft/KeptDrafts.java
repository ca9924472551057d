// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.draft;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Shell;
import org.rapport.checks.Messages;
import org.rapport.ui.PlanSession;
import org.rapport.ui.PlanSessions;
import org.rapport.ui.internal.Ask;

/**
 * What was planned otherwise in drafts whose plans were closed. A draft with changes comes back when its plan is opened
 * again; before Rapport ends, it asks. All happens in the thread of the user interface.
 */
public final class KeptDrafts {

    private static final Messages MESSAGES = Messages.of(KeptDrafts.class);

    private static final Map<Path, Kept> KEPT = new HashMap<>();

    /** A draft without its plan. */
    private record Kept(LocalDate monday, List<VisitPlan> changes, boolean shown) {
    }

    private KeptDrafts() {
    }

    /** The plan of a draft was closed. */
    static void keep(Draft draft) {
        List<VisitPlan> changes = draft.changes();
        if (!changes.isEmpty()) {
            KEPT.put(key(draft.plan()), new Kept(draft.monday(), changes, draft.isShown()));
        }
    }

    /** Makes the draft of a plan anew that was there when the plan was closed; nothing happens when there was none. */
    public static void restore(PlanSession plan) {
        Kept kept = Drafts.of(plan) == null ? KEPT.remove(key(plan)) : null;
        if (kept != null) {
            Drafts.start(plan, kept.monday(), kept.changes(), kept.shown());
        }
    }

    /** Asks whether Rapport may end when drafts would be lost. @return whether nobody minds */
    public static boolean mayEnd(Shell shell) {
        long open = PlanSessions.all().stream().map(Drafts::of)
                .filter(draft -> draft != null && !draft.changed().isEmpty()).count();
        long drafts = open + KEPT.size();
        return drafts == 0 || Ask.choose(shell, MESSAGES.text("end.title"), MESSAGES.format("end.question", drafts),
                MESSAGES.text("end.stay"), MESSAGES.format("end.leave", drafts)) == 1;
    }

    private static Path key(PlanSession plan) {
        return plan.file().toAbsolutePath().normalize();
    }
}
