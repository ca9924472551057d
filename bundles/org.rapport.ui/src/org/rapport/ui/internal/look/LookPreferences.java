// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.look;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.rapport.checks.Messages;

/** Chooses the look of the workbench. */
public final class LookPreferences extends PreferencePage implements IWorkbenchPreferencePage {

    private static final Messages MESSAGES = Messages.of(LookPreferences.class);

    private Button dark;

    private Button light;

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        new Label(area, SWT.NONE).setText(MESSAGES.text("look.question"));
        light = choice(area, MESSAGES.text("look.light"), Look.LIGHT);
        dark = choice(area, MESSAGES.text("look.dark"), Look.DARK);
        new Label(area, SWT.WRAP).setText(MESSAGES.text("look.standards"));
        return area;
    }

    private static Button choice(Composite parent, String text, Look look) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        button.setSelection(Look.current() == look);
        return button;
    }

    @Override
    public boolean performOk() {
        Look wanted = dark.getSelection() ? Look.DARK : light.getSelection() ? Look.LIGHT : Look.current();
        if (wanted != Look.current()) {
            wanted.use();
        }
        return true;
    }
}
