// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.look;

import java.util.EnumMap;
import java.util.Map;

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

/** Chooses the look of the workbench. It is to be seen at once; Cancel takes it back. */
public final class LookPreferences extends PreferencePage implements IWorkbenchPreferencePage {

    private static final Messages MESSAGES = Messages.of(LookPreferences.class);

    private final Map<Look, Button> looks = new EnumMap<>(Look.class);

    private Look lookBefore;

    @Override
    public void init(IWorkbench workbench) {
        lookBefore = Look.current();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        new Label(area, SWT.NONE).setText(MESSAGES.text("look.question"));
        for (Look look : Look.values()) {
            Button button = new Button(area, SWT.RADIO);
            button.setText(MESSAGES.text("look." + look.word()));
            button.setSelection(look == lookBefore);
            button.addListener(SWT.Selection, event -> show());
            looks.put(look, button);
        }
        return area;
    }

    /** Shows at once what is chosen. */
    private void show() {
        Look look = looks.entrySet().stream().filter(each -> each.getValue().getSelection()).map(Map.Entry::getKey)
                .findFirst().orElse(lookBefore);
        use(look);
    }

    private static void use(Look look) {
        if (look != Look.current()) {
            look.use();
        }
    }

    @Override
    protected void performDefaults() {
        looks.forEach((look, button) -> button.setSelection(look == Look.LIGHT));
        show();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        lookBefore = Look.current();
        return true;
    }

    @Override
    public boolean performCancel() {
        use(lookBefore);
        return true;
    }
}
