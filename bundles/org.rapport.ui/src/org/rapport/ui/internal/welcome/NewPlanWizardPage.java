// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.welcome;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapport.checks.Messages;
import org.rapport.ui.internal.Leave;
import org.rapport.ui.internal.Letters;
import org.rapport.ui.internal.Named;
import org.rapport.ui.internal.look.LetterSize;

/** Base of the wizard’s pages: labelled fields that write into the plan in the making as they are typed. */
abstract class NewPlanWizardPage extends WizardPage {

    static final Messages MESSAGES = Messages.of(NewPlanWizardPage.class);

    final NewPlan plan;

    NewPlanWizardPage(String name, String title, String text, NewPlan plan) {
        super(name);
        this.plan = plan;
        setTitle(title);
        setDescription(text);
    }

    @Override
    public final void createControl(Composite parent) {
        Composite fields = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        layout.verticalSpacing = 10;
        fields.setLayout(layout);
        createFields(fields);
        Named.below(fields);
        setControl(fields);
    }

    @Override
    public final void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            // Whoever pressed Next with the mouse wants to type, not to press it again.
            Stream.of(((Composite) getControl()).getChildren()).filter(Text.class::isInstance).findFirst()
                    .ifPresent(Control::setFocus);
            Letters.in(getShell());
        }
    }

    abstract void createFields(Composite parent);

    static void label(Composite parent, String text) {
        label(parent, text, SWT.CENTER);
    }

    private static void label(Composite parent, String text, int vertical) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.BEGINNING, vertical, false, false));
    }

    static Text line(Composite parent, String label, Consumer<String> typed) {
        label(parent, label);
        Text text = new Text(parent, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        text.addModifyListener(event -> typed.accept(text.getText()));
        return text;
    }

    static Text lines(Composite parent, String label, Consumer<String> typed) {
        label(parent, label, SWT.BEGINNING);
        Text text = Leave.byTab(new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.heightHint = LetterSize.pixels(70);
        text.setLayoutData(data);
        text.addModifyListener(event -> typed.accept(text.getText()));
        return text;
    }
}
