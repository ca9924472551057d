// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.wizard;

import java.time.LocalDate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapport.checks.Messages;

/** Asks for the little that a plan begins with. */
final class FirstPlanPage extends WizardPage {

    private static final Messages TEXTS = Messages.of(FirstPlanPage.class);

    private Text service;
    private Text person;
    private DateTime start;

    FirstPlanPage() {
        super("first-plan", TEXTS.text("first.title"), null);
        setDescription(TEXTS.text("first.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        service = text(area, "first.service");
        person = text(area, "first.person");
        label(area, "first.start");
        start = new DateTime(area, SWT.DATE | SWT.DROP_DOWN);
        setControl(area);
        service.setFocus();
    }

    FirstPlan plan() {
        return new FirstPlan(service.getText().strip(), person.getText().strip(),
                LocalDate.of(start.getYear(), start.getMonth() + 1, start.getDay()));
    }

    private Text text(Composite area, String key) {
        label(area, key);
        Text text = new Text(area, SWT.BORDER);
        text.setMessage(TEXTS.text(key + ".example"));
        text.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(TEXTS.text(key));
    }

    private void check() {
        setPageComplete(!service.getText().isBlank() && !person.getText().isBlank());
    }
}
