// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.widgets.Shell;
import org.rapport.checks.Messages;
import org.rapport.ui.PlanSession;
import org.rapport.ui.PlanSessions;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.Log;
import org.rapport.ui.internal.session.RecoveryCopy;

/**
 * What was planned otherwise in drafts whose plans were closed. A draft with changes comes back when its plan is opened
 * again; before Rapport ends, it asks, and after a crash it offers what was kept aside. All happens in the thread of
 * the user interface.
 */
public final class KeptDrafts {

    private static final Messages MESSAGES = Messages.of(KeptDrafts.class);

    private static final Map<Path, Kept> KEPT = new HashMap<>();

    /** A draft without its plan, and the copy that keeps it aside; null for none. */
    private record Kept(DraftWork work, RecoveryCopy copy) {
    }

    private KeptDrafts() {
    }

    /** The plan of a draft was closed. */
    static void keep(Draft draft) {
        DraftWork work = draft.work();
        if (!work.changes().isEmpty()) {
            keep(draft.plan(), work, draft.recovery().handOver());
        }
    }

    static void keep(PlanSession plan, DraftWork work, RecoveryCopy copy) {
        KEPT.put(key(plan), new Kept(work, copy));
    }

    /** Makes the draft of a plan anew that was there when the plan was closed; nothing happens when there was none. */
    public static void restore(PlanSession plan) {
        Kept kept = Drafts.of(plan) == null ? KEPT.remove(key(plan)) : null;
        if (kept != null) {
            Drafts.start(plan, kept.work(), kept.copy());
        }
    }

    /**
     * Makes the draft of a plan anew that was there when Rapport ended before its time.
     *
     * @param copy what was kept of it; the draft goes on with it
     * @throws IOException when it cannot be read; it is still there
     */
    public static void recover(PlanSession plan, RecoveryCopy copy) throws IOException {
        Drafts.start(plan, DraftWork.of(copy.read()), copy);
    }

    /** Rapport ends: nothing is to be offered when it starts again. */
    public static void forget() {
        for (Kept kept : KEPT.values()) {
            if (kept.copy() != null) {
                try {
                    kept.copy().end();
                } catch (IOException failed) {
                    Log.warning("The copy of a draft could not be thrown away", failed);
                }
            }
        }
        KEPT.clear();
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
