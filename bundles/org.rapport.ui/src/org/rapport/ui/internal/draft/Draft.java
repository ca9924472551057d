// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.draft;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.rapport.checks.Messages;
import org.rapport.checks.compare.PlanComparison;
import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.metrics.PlanMetrics;
import org.rapport.ui.PlanListener;
import org.rapport.ui.PlanSession;
import org.rapport.ui.PlanSessions;
import org.rapport.ui.internal.session.Recovery;
import org.rapport.ui.internal.session.RecoveryCopy;

/**
 * A copy of a plan in which a week can be planned otherwise, beside the plan and without touching it, until it is
 * applied or discarded. It is there for as long as its plan is open; what was done in it is kept aside like edits of
 * the plan, see {@link KeptDrafts}.
 */
public final class Draft {

    private static final Messages MESSAGES = Messages.of(Draft.class);

    private static final int LAST_DAY = 6;

    private final PlanSession plan;

    private final PlanSession session;

    private final LocalDate monday;

    private final ServicePlan copiedFrom;

    private final Command copiedAfter;

    private final Map<String, VisitPlan> base;

    private final PlanMetrics figures;

    private final PlanListener watch = new PlanListener() {
        @Override
        public void stateChanged() {
            if (!plan.file().equals(file)) {
                file = plan.file();
                recovery.moved();
            }
        }

        @Override
        public void closed() {
            KeptDrafts.keep(Draft.this);
            Drafts.discard(Draft.this);
        }
    };

    private final Recovery recovery;

    private Path file;

    private boolean shown = true;

    /** Looks through a copy of a plan, in any thread. @param copied when it was made */
    Draft(PlanSession plan, PlanSession session, LocalDate monday, Moment copied) {
        this.plan = plan;
        this.session = session;
        this.monday = monday;
        copiedFrom = copied.plan();
        copiedAfter = copied.after();
        base = visits(session.plan());
        figures = figures(session.plan());
        file = plan.file();
        recovery = plan.keepAside(RecoveryCopy.Kind.DRAFT, () -> {
            DraftWork now = work();
            return now.changes().isEmpty() ? null : now::content;
        });
    }

    /**
     * A moment in the life of a plan.
     *
     * @param plan the plan, another one when it was loaded again
     * @param after the command done last; null for none
     */
    record Moment(ServicePlan plan, Command after) {

        static Moment now(PlanSession session) {
            return new Moment(session.plan(), session.editingDomain().getCommandStack().getUndoCommand());
        }
    }

    /** The plan it is a copy of. */
    public PlanSession plan() {
        return plan;
    }

    /** The copy. */
    public PlanSession session() {
        return session;
    }

    /** First day of the week it is about. */
    public LocalDate monday() {
        return monday;
    }

    /** Whether the board shows it, not the plan. */
    public boolean isShown() {
        return shown;
    }

    void setShown(boolean show) {
        shown = show;
    }

    /** A draft is of no use any more when its plan is closed. @param kept a copy to go on with; null for none */
    void watch(RecoveryCopy kept) {
        if (kept != null) {
            recovery.takeOver(kept);
        }
        plan.addListener(watch);
        session.addListener(new PlanListener() {
            @Override
            public void planChanged() {
                recovery.edited();
            }
        });
    }

    void end() {
        plan.removeListener(watch);
        recovery.end();
        PlanSessions.release(session);
    }

    /** The copy kept against a crash. */
    public Recovery recovery() {
        return recovery;
    }

    /** What was done in it. */
    DraftWork work() {
        return new DraftWork(monday, changes(), shown);
    }

    /** The visits of the copy that are planned otherwise than in the plan it was made from. */
    public List<Visit> changed() {
        return session.plan().getVisits().stream()
                .filter(visit -> !VisitPlan.of(visit).equals(base.get(visit.getId()))).toList();
    }

    /** Whether the plan is another now than when it was copied; not when that was undone. */
    public boolean isOutOfDate() {
        return !new Moment(copiedFrom, copiedAfter).equals(Moment.now(plan));
    }

    /** Of the visits changed, those that have been planned otherwise in the plan as well, or cannot be any more. */
    public List<Visit> conflicts() {
        return changed().stream().filter(visit -> {
            VisitPlan wanted = VisitPlan.of(visit);
            return !wanted.fits(plan)
                    || !VisitPlan.of((Visit) plan.element(visit.getId())).equals(base.get(wanted.id()))
                            && !VisitPlan.of((Visit) plan.element(visit.getId())).equals(wanted);
        }).toList();
    }

    /** What was changed, to do it elsewhere. */
    List<VisitPlan> changes() {
        return changed().stream().map(VisitPlan::of).toList();
    }

    /** Makes the changes in the plan, as one step for undo; those that do not fit any more are left out. */
    void applyToPlan() {
        List<VisitPlan> changes = changes();
        plan.execute(MESSAGES.format("apply.command", changes.size()), () -> write(changes, plan));
    }

    /** Writes into a plan what fits it. */
    static void write(List<VisitPlan> changes, PlanSession into) {
        changes.stream().filter(change -> change.fits(into)).forEach(change -> change.writeInto(into));
    }

    /** What the draft does: findings of both, and figures of both at the end of its week. */
    public PlanComparison compare() {
        PlanMetrics before = isOutOfDate() ? figures(plan.plan()) : figures;
        return PlanComparison.of(new PlanComparison.State(plan.findings(), before),
                new PlanComparison.State(session.findings(),
                        changed().isEmpty() ? figures : figures(session.plan())));
    }

    private PlanMetrics figures(ServicePlan of) {
        return PlanMetrics.of(of, monday.plusDays(LAST_DAY));
    }

    /** The same element in the plan; null when it has none. */
    public Identifiable inPlan(Identifiable element) {
        return element == null ? null : plan.element(element.getId());
    }

    /** The same element in the copy; null when it has none. */
    public Identifiable inDraft(Identifiable element) {
        return element == null ? null : session.element(element.getId());
    }

    private static Map<String, VisitPlan> visits(ServicePlan plan) {
        Map<String, VisitPlan> visits = new LinkedHashMap<>();
        plan.getVisits().stream().filter(visit -> Objects.nonNull(visit.getId()))
                .forEach(visit -> visits.put(visit.getId(), VisitPlan.of(visit)));
        return visits;
    }
}
