// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.draft;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.rapport.checks.CheckRun;
import org.rapport.checks.Messages;
import org.rapport.checks.compare.PlanComparison;
import org.rapport.ui.PlanListener;
import org.rapport.ui.PlanSession;
import org.rapport.ui.PlanView;
import org.rapport.ui.internal.WorkbenchCommands;

/** What if: findings and figures of a plan and of the draft beside it, and what the draft changes; apply or discard. */
public final class WhatIfView extends PlanView {

    /** Its id. */
    public static final String ID = "org.rapport.ui.whatIf";

    /** The command that starts a draft. */
    public static final String COMMAND = "org.rapport.ui.startDraft";

    private static final Messages MESSAGES = Messages.of(WhatIfView.class);

    private final Runnable follower = this::draftChanged;

    private final PlanListener draftListener = new Follower();

    private Label heading;

    private Button start;

    private Button apply;

    private Button discard;

    private Button renew;

    private Button show;

    private SashForm body;

    private TotalsTable totals;

    private ChangesTree changes;

    private Draft draft;

    private boolean asked;

    @Override
    protected String emptyText() {
        return MESSAGES.text("view.empty");
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        heading = new Label(area, SWT.WRAP);
        heading.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        Composite row = new Composite(area, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        start = button(row, "start", () -> WorkbenchCommands.run(COMMAND));
        apply = button(row, "apply", () -> DraftDecision.apply(getSite().getShell(), draft));
        discard = button(row, "discard", () -> DraftDecision.discard(getSite().getShell(), draft));
        renew = button(row, "renew", () -> Drafts.bringUpToDate(draft));
        show = button(row, "show.plan", () -> Drafts.show(draft, !draft.isShown()));
        body = new SashForm(area, SWT.HORIZONTAL);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        totals = new TotalsTable(body);
        changes = new ChangesTree(body);
        body.setWeights(1, 1);
        body.addListener(SWT.Resize, event -> fitTotals());
        Drafts.addListener(follower);
        return area;
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    @Override
    protected void planOpened(PlanSession plan) {
        draftChanged();
    }

    @Override
    protected PlanListener listener() {
        return new Follower();
    }

    @Override
    protected PlanSession edited() {
        return draft != null && draft.isShown() ? draft.session() : session();
    }

    private void draftChanged() {
        Draft now = Drafts.of(session());
        if (now != draft) {
            if (draft != null) {
                draft.session().removeListener(draftListener);
            }
            draft = now;
            if (now != null) {
                now.session().addListener(draftListener);
                totals.clear();
                changes.clear();
                compareSoon();
            }
        }
        update();
    }

    private void update() {
        boolean there = draft != null;
        heading.setText(there ? DraftDecision.describe(draft) : MESSAGES.text("view.none"));
        start.setVisible(!there);
        data(start).exclude = there;
        for (Button button : new Button[] { apply, discard, renew, show }) {
            button.setVisible(there);
            data(button).exclude = !there;
        }
        if (there) {
            apply.setEnabled(!draft.changed().isEmpty());
            renew.setVisible(draft.isOutOfDate());
            data(renew).exclude = !draft.isOutOfDate();
            show.setText(MESSAGES.text(draft.isShown() ? "show.plan" : "show.draft"));
        }
        body.setVisible(there);
        updateHistory();
        heading.getParent().layout(true, true);
    }

    private static RowData data(Button button) {
        if (button.getLayoutData() == null) {
            button.setLayoutData(new RowData());
        }
        return (RowData) button.getLayoutData();
    }

    /** Compares when the user interface is free next, once for all that came together. */
    private void compareSoon() {
        if (!asked && draft != null) {
            asked = true;
            Display.getDefault().asyncExec(() -> {
                asked = false;
                if (!body.isDisposed() && draft != null) {
                    compare();
                    update();
                }
            });
        }
    }

    private void compare() {
        PlanComparison comparison = draft.compare();
        boolean first = totals.isEmpty();
        totals.show(ComparisonWords.totals(comparison));
        if (first) {
            fitTotals();
        }
        changes.show(draft, comparison);
    }

    /** Figures are not cut off where there is room for them; what is changed has the rest, a third at least. */
    private void fitTotals() {
        int room = body.getClientArea().width;
        if (room > 0 && !totals.isEmpty()) {
            int wanted = Math.clamp(totals.width() + body.getSashWidth(), room / 3, 2 * room / 3);
            body.setWeights(wanted, room - wanted);
        }
    }

    @Override
    public void dispose() {
        Drafts.removeListener(follower);
        if (draft != null) {
            draft.session().removeListener(draftListener);
            draft = null;
        }
        super.dispose();
    }

    /** Follows what is changed in the plan and in the draft. */
    private final class Follower implements PlanListener {

        @Override
        public void planChanged() {
            update();
        }

        @Override
        public void findingsChanged(CheckRun run) {
            compareSoon();
        }
    }
}
