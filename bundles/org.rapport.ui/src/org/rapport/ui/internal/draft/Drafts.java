// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.draft;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.rapport.checks.Messages;
import org.rapport.ui.PlanSession;
import org.rapport.ui.PlanSessions;
import org.rapport.ui.internal.session.RecoveryCopy;

/** The drafts beside the plans that are open: at most one for each. All happens in the thread of the user interface. */
public final class Drafts {

    private static final Messages MESSAGES = Messages.of(Drafts.class);

    private static final Map<PlanSession, Draft> DRAFTS = new HashMap<>();

    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

    private Drafts() {
    }

    /** The draft beside a plan; null when there is none. @param plan may be null */
    public static Draft of(PlanSession plan) {
        return DRAFTS.get(plan);
    }

    /** Starts a draft of a week; it is there after a moment, as all checks are asked of the copy. */
    public static void start(PlanSession plan, LocalDate monday) {
        start(plan, new DraftWork(monday, List.of(), true), null);
    }

    /** Makes the draft anew from the plan as it is now, with the same changes. */
    public static void bringUpToDate(Draft old) {
        start(old.plan(), old.work(), null);
    }

    /** Does again what was done in a draft. @param kept the copy that keeps it aside; null for none */
    static void start(PlanSession plan, DraftWork work, RecoveryCopy kept) {
        Draft.Moment moment = Draft.Moment.now(plan);
        Supplier<PlanSession> copy = plan.draft();
        Job job = Job.create(MESSAGES.text("start.job"), (ICoreRunnable) monitor -> {
            Draft draft = new Draft(plan, copy.get(), work.monday(), moment);
            later(() -> started(draft, work, kept));
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private static void started(Draft draft, DraftWork work, RecoveryCopy kept) {
        if (draft.plan().isClosed()) {
            KeptDrafts.keep(draft.plan(), work, kept);
            PlanSessions.release(draft.session());
            return;
        }
        draft.setShown(work.shown());
        Draft before = DRAFTS.put(draft.plan(), draft);
        draft.watch(kept != null || before == null ? kept : before.recovery().handOver());
        if (!work.changes().isEmpty()) {
            draft.session().execute(MESSAGES.text("again.command"), () -> Draft.write(work.changes(), draft.session()));
        }
        tell();
        if (before != null) {
            later(before::end);
        }
    }

    /** Makes the changes in the plan, as one step for undo, and ends the draft. */
    public static void apply(Draft draft) {
        draft.applyToPlan();
        discard(draft);
    }

    /** Ends a draft; the plan stays as it is. */
    public static void discard(Draft draft) {
        if (DRAFTS.remove(draft.plan(), draft)) {
            tell();
            later(draft::end);
        }
    }

    /** Says whether the board shows the draft, or the plan it is made from. */
    public static void show(Draft draft, boolean shown) {
        draft.setShown(shown);
        tell();
    }

    /** Tells somebody from now on when there is another draft, or none, or another one is shown. */
    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    /** Tells somebody of nothing any more. */
    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }

    /** Each in a step of its own, so that the window goes on answering. */
    private static void tell() {
        for (Runnable listener : LISTENERS) {
            later(() -> {
                if (LISTENERS.contains(listener)) {
                    listener.run();
                }
            });
        }
    }

    private static void later(Runnable action) {
        Display.getDefault().asyncExec(action);
    }
}
