// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.look;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.rapport.checks.Messages;
import org.rapport.ui.internal.Named;

/** Chooses the look of the workbench. It is to be seen at once; Cancel takes it back. */
public final class LookPreferences extends PreferencePage implements IWorkbenchPreferencePage {

    private static final Messages MESSAGES = Messages.of(LookPreferences.class);

    private Combo looks;

    private Look before;

    @Override
    public void init(IWorkbench workbench) {
        before = Look.current();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        Label question = new Label(area, SWT.NONE);
        question.setText(MESSAGES.text("look.question"));
        looks = Named.by(new Combo(area, SWT.READ_ONLY), question);
        for (Look look : Look.values()) {
            looks.add(MESSAGES.text("look." + look.word()));
        }
        looks.select(before.ordinal());
        looks.addListener(SWT.Selection, event -> use(Look.values()[looks.getSelectionIndex()]));
        return area;
    }

    private static void use(Look look) {
        if (look != Look.current()) {
            look.use();
        }
    }

    @Override
    protected void performDefaults() {
        looks.select(Look.LIGHT.ordinal());
        use(Look.LIGHT);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        before = Look.current();
        return true;
    }

    @Override
    public boolean performCancel() {
        use(before);
        return true;
    }
}
