// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks for the first person, beginning with what matters to them. */
final class PersonWizardPage extends NewPlanWizardPage {

    PersonWizardPage(NewPlan plan) {
        super("person", MESSAGES.text("person.title"), MESSAGES.text("person.text"), plan);
    }

    @Override
    void createFields(Composite parent) {
        line(parent, MESSAGES.text("person.name"), text -> plan.person = text);
        lines(parent, MESSAGES.text("person.matters"), text -> plan.matters = text);
        line(parent, MESSAGES.text("person.strength"), text -> plan.strength = text);
        line(parent, MESSAGES.text("person.goal"), text -> plan.goal = text);
        Label note = new Label(parent, SWT.WRAP);
        note.setText(MESSAGES.text("person.optional"));
        note.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 3, 1));
    }
}
