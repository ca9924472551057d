// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapport.checks.Messages;
import org.rapport.model.Relationship;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.metrics.RelationshipMetrics;
import org.rapport.model.text.Labels;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.form.Extra;

/** The ledger of a relationship: the minutes given to build rapport against those asked for, and the visits so far. */
final class LedgerExtra implements Extra {

    private static final Messages MESSAGES = Messages.of(LedgerExtra.class);

    private final PlanSession session;

    private final Composite area;

    private final Label given;

    private final ProgressBar bar;

    private final Label visits;

    LedgerExtra(Composite parent, FormToolkit toolkit, PlanSession session) {
        this.session = session;
        area = toolkit.createComposite(parent);
        area.setLayout(new GridLayout());
        area.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        given = label(toolkit);
        bar = new ProgressBar(area, SWT.HORIZONTAL | SWT.SMOOTH);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        visits = label(toolkit);
    }

    private Label label(FormToolkit toolkit) {
        Label label = toolkit.createLabel(area, "", SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 300;
        label.setLayoutData(data);
        return label;
    }

    @Override
    public void show(EObject element) {
        boolean whole = element instanceof Relationship known && known.getPerson() != null
                && known.getWorker() != null;
        area.setVisible(whole);
        if (whole) {
            show((Relationship) element);
        }
    }

    private void show(Relationship relationship) {
        RelationshipMetrics ledger = RelationshipMetrics.of(relationship, PlanIndex.of(session.plan()),
                session.findings().at());
        if (ledger.minutesMinimum() == null) {
            given.setText(MESSAGES.format("ledger.given", ledger.minutesGiven()));
            bar.setVisible(false);
        } else {
            int least = ledger.minutesMinimum();
            int best = ledger.minutesOptimum() == null ? least : ledger.minutesOptimum();
            given.setText(MESSAGES.format("ledger.given.asked", ledger.minutesGiven(), least, best));
            bar.setVisible(true);
            bar.setMaximum(Math.max(1, Math.max(best, ledger.minutesGiven())));
            bar.setSelection(ledger.minutesGiven());
        }
        visits.setText(ledger.visits() == 0 ? MESSAGES.text("ledger.no.visits")
                : MESSAGES.format("ledger.visits", ledger.visits(), ledger.contactMinutes(),
                        Labels.day(ledger.firstVisit()), Labels.day(ledger.lastVisit())));
        area.layout();
    }
}
