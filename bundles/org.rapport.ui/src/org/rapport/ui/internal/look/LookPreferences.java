// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.rapport.checks.Messages;
import org.rapport.ui.internal.Named;
import org.rapport.ui.internal.UsablePreferencePage;

/** Chooses the look of the workbench, to be seen at once until Cancel takes it back, and how large letters are. */
public final class LookPreferences extends UsablePreferencePage {

    private static final Messages MESSAGES = Messages.of(LookPreferences.class);

    private Combo looks;

    private Combo sizes;

    private Label note;

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
        createSizes(area);
        return area;
    }

    private void createSizes(Composite area) {
        Label question = new Label(area, SWT.NONE);
        question.setText(MESSAGES.text("letters.question"));
        sizes = Named.by(new Combo(area, SWT.READ_ONLY), question);
        for (int size : LetterSize.SIZES) {
            sizes.add(
                    size == LetterSize.USUAL ? MESSAGES.text("letters.usual") : MESSAGES.format("letters.size", size));
        }
        sizes.select(LetterSize.SIZES.indexOf(LetterSize.chosen()));
        sizes.setEnabled(LetterSize.canBeChosen());
        note = new Label(area, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
        data.widthHint = LetterSize.pixels(320);
        note.setLayoutData(data);
        sizes.addListener(SWT.Selection, event -> sayWhen());
        sayWhen();
    }

    private int size() {
        return LetterSize.SIZES.get(sizes.getSelectionIndex());
    }

    /** Says when another size of letters is to be seen. */
    private void sayWhen() {
        note.setText(!LetterSize.canBeChosen() ? MESSAGES.text("letters.system")
                : size() == LetterSize.inUse() ? "" : MESSAGES.text("letters.later"));
        note.getParent().layout(true);
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
        sizes.select(LetterSize.SIZES.indexOf(LetterSize.USUAL));
        sayWhen();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        before = Look.current();
        if (size() != LetterSize.chosen()) {
            LetterSize.choose(size());
        }
        return true;
    }

    @Override
    public boolean performCancel() {
        use(before);
        return true;
    }
}
