// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.rapport.checks.CheckRun;
import org.rapport.model.Identifiable;
import org.rapport.ui.internal.Named;
import org.rapport.ui.internal.ViewHistory;

/**
 * Base of views that show the plan of the active editor. Without a plan it says what will be here; with one it shows
 * the contents and tells them of everything that {@link PlanListener} knows. Undo and redo are those of the plan.
 */
public abstract class PlanView extends ViewPart {

    private final Consumer<PlanSession> follower = this::show;

    private final PlanListener listener = new Following();

    private final StackLayout layout = new StackLayout();

    private Composite stack;

    private Control empty;

    private Control contents;

    private PlanSession session;

    private ViewHistory history;

    @Override
    public final void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
        history = new ViewHistory(getViewSite().getActionBars(), this::edited);
        contents = createContents(stack);
        Named.below(stack);
        ActivePlan active = ActivePlan.in(getSite().getPage());
        active.addListener(follower);
        show(active.session());
    }

    /** The plan shown; null when there is none. */
    protected final PlanSession session() {
        return session;
    }

    /** Whose edits Undo takes back while this view is in front; null for none. */
    protected PlanSession edited() {
        return session;
    }

    /** There is another edit to take back, or somebody else’s; called for every change of the plan shown. */
    protected final void updateHistory() {
        history.update();
    }

    /** What this view shows once a plan is open, in one sentence. */
    protected abstract String emptyText();

    /** Makes what is shown when there is a plan; {@link #planOpened} fills it. */
    protected abstract Control createContents(Composite parent);

    /** Another plan is to be shown, or its elements are others. */
    protected abstract void planOpened(PlanSession plan);

    /** There is no plan to show any more, or none yet. */
    protected void planClosed() {
        // Most views have nothing but their contents.
    }

    /** Hears of the plan shown; called after {@link #planOpened}, and not while there is no plan. */
    protected PlanListener listener() {
        return new PlanListener() {
        };
    }

    @Override
    public void setFocus() {
        if (layout.topControl != null) {
            layout.topControl.setFocus();
        }
    }

    @Override
    public void dispose() {
        ActivePlan.in(getSite().getPage()).removeListener(follower);
        stopListening();
        super.dispose();
    }

    private void show(PlanSession plan) {
        stopListening();
        session = plan;
        if (plan != null) {
            plan.addListener(listener);
            planOpened(plan);
        } else {
            planClosed();
        }
        layout.topControl = plan == null ? empty() : contents;
        stack.layout();
        updateHistory();
    }

    private Control empty() {
        if (empty == null) {
            // The welcome page stands beside it, with all ways to begin; to say it in each view is noise.
            empty = new EmptyState(stack, "", emptyText());
        }
        return empty;
    }

    private void stopListening() {
        if (session != null) {
            session.removeListener(listener);
            session = null;
        }
    }

    /** Passes on what concerns the contents. */
    private final class Following implements PlanListener {

        private PlanListener inner;

        private PlanListener inner() {
            if (inner == null) {
                inner = listener();
            }
            return inner;
        }

        @Override
        public void planChanged() {
            inner().planChanged();
            updateHistory();
        }

        @Override
        public void planReplaced() {
            planOpened(session);
            updateHistory();
        }

        @Override
        public void findingsChanged(CheckRun run) {
            inner().findingsChanged(run);
        }

        @Override
        public void selected(Identifiable element) {
            inner().selected(element);
        }

        @Override
        public void stateChanged() {
            inner().stateChanged();
            updateHistory();
        }

        @Override
        public void closed() {
            show(null);
        }
    }
}
