// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapport.checks.Messages;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.form.Extra;

/** Says how standards are read: where a figure comes from, and that an empty field puts a check off. */
final class StandardsExtra implements Extra {

    private final Label text;

    StandardsExtra(Composite parent, FormToolkit toolkit, PlanSession session) {
        text = toolkit.createLabel(parent, Messages.of(StandardsExtra.class).text("standards.how"), SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 300;
        text.setLayoutData(data);
    }

    @Override
    public void show(EObject element) {
        text.setVisible(element != null);
    }
}
