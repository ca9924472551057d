// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapport.checks.Messages;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Leave;

/** A level of goal attainment scaling as a slider from −2 to +2, which says in words what the level means. */
final class LevelField implements Field {

    private static final Messages MESSAGES = Messages.of(LevelField.class);

    private static final int LOWEST = -2;

    private final PlanSession session;

    private final EAttribute attribute;

    private final Scale slider;

    private final Label words;

    private final Button scored;

    private EObject shown;

    LevelField(Composite parent, FormToolkit toolkit, PlanSession session, EAttribute attribute) {
        this.session = session;
        this.attribute = attribute;
        Composite row = toolkit.createComposite(parent);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        scored = toolkit.createButton(row, MESSAGES.text("level.scored"), SWT.CHECK);
        scored.addListener(SWT.Selection, event -> store(scored.getSelection() ? Integer.valueOf(0) : null));
        slider = Leave.wheel(new Scale(row, SWT.HORIZONTAL));
        toolkit.adapt(slider, true, true);
        slider.setMinimum(0);
        slider.setMaximum(4);
        slider.setIncrement(1);
        slider.setPageIncrement(1);
        GridData wide = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        wide.widthHint = 120;
        slider.setLayoutData(wide);
        slider.addListener(SWT.Selection, event -> store(slider.getSelection() + LOWEST));
        words = toolkit.createLabel(row, "", SWT.WRAP);
        GridData rest = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        rest.widthHint = 180;
        words.setLayoutData(rest);
    }

    @Override
    public Control control() {
        return slider;
    }

    @Override
    public void show(EObject element) {
        shown = element;
        Integer level = element == null ? null : (Integer) element.eGet(attribute);
        scored.setEnabled(element != null);
        scored.setSelection(level != null);
        slider.setEnabled(level != null);
        slider.setSelection(level == null ? -LOWEST : level - LOWEST);
        words.setText(level == null ? MESSAGES.text("level.none")
                : MESSAGES.has("level." + level) ? MESSAGES.text("level." + level) : level.toString());
    }

    private void store(Integer level) {
        if (shown != null) {
            session.set(shown, attribute, level);
        }
    }
}
