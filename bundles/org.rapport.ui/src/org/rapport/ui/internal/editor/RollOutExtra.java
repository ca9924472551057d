// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapport.checks.Messages;
import org.rapport.model.Visit;
import org.rapport.model.VisitPattern;
import org.rapport.model.calc.RollOut;
import org.rapport.model.text.Labels;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.form.Extra;

/** What a pattern brings: the visits it would add now, to look at before they are added. */
final class RollOutExtra implements Extra {

    private static final Messages MESSAGES = Messages.of(RollOutExtra.class);

    private static final int SHOWN = 6;

    private final PlanSession session;

    private final Composite area;

    private final Label preview;

    private final Button add;

    private List<Visit> coming = List.of();

    private Runnable fit = () -> {};

    /** To be shown soon; null when there is none. */
    private VisitPattern pattern;

    RollOutExtra(Composite parent, FormToolkit toolkit, PlanSession session) {
        this.session = session;
        area = toolkit.createComposite(parent);
        area.setLayout(new GridLayout());
        area.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        preview = toolkit.createLabel(area, "", SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 300;
        preview.setLayoutData(data);
        add = toolkit.createButton(area, MESSAGES.text("pattern.add"), SWT.PUSH);
        add.addListener(SWT.Selection, event -> add());
    }

    @Override
    public void onRoomNeeded(Runnable what) {
        fit = what;
    }

    @Override
    public void show(EObject element) {
        area.setVisible(element instanceof VisitPattern);
        boolean asked = pattern != null;
        pattern = element instanceof VisitPattern shown ? shown : null;
        if (pattern != null && !asked) {
            // In a turn of its own, once for all that asked: reckoning takes longer than the rest of the page.
            area.getDisplay().asyncExec(this::showNow);
        }
    }

    private void showNow() {
        VisitPattern shown = pattern;
        pattern = null;
        if (shown != null && !area.isDisposed()) {
            show(shown);
        }
    }

    private void show(VisitPattern shown) {
        RollOut rollOut = RollOut.of(session.plan(), null, null);
        coming = rollOut.visits().stream().filter(visit -> visit.getPattern() == shown).toList();
        long present = rollOut.present().stream().filter(visit -> visit.getPattern() == shown).count();
        long changed = rollOut.changed().stream().filter(visit -> visit.getPattern() == shown).count();
        String days = coming.stream().limit(SHOWN).map(visit -> Labels.moment(visit.getStart()))
                .collect(Collectors.joining("; "));
        String missing = rollOut.unusable().stream().filter(each -> each.pattern() == shown)
                .map(each -> MESSAGES.format("pattern.unusable", each.feature())).findFirst().orElse("");
        preview.setText(missing.isEmpty()
                ? MESSAGES.format("pattern.preview", coming.size(), days, coming.size() > SHOWN ? "…" : "", present,
                        changed)
                : missing);
        add.setEnabled(!coming.isEmpty());
        area.getParent().layout(true, true);
        fit.run();
    }

    private void add() {
        List<Visit> visits = coming;
        session.execute(MESSAGES.text("pattern.add.command"), () -> session.plan().getVisits().addAll(visits));
    }
}
