// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.checks.Messages;
import org.rapport.ui.internal.Letters;
import org.rapport.ui.internal.Named;
import org.rapport.ui.internal.look.LetterSize;

/** Base of dialogues that ask what a command needs to know: fields in a column, and beside OK what is still wrong. */
abstract class WorkDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(WorkDialog.class);

    private final String title;

    private final String intro;

    private final String ok;

    private Composite area;

    /** @param ok what is done by it, on the button */
    WorkDialog(Shell parent, String title, String intro, String ok) {
        super(parent);
        this.title = title;
        this.intro = intro;
        this.ok = ok;
        setHelpAvailable(false);
    }

    /** Makes the fields. */
    abstract void createFields();

    /** What is missing or not understood; empty when it can be done. Takes over what was said. */
    abstract String problem();

    @Override
    protected final boolean isResizable() {
        return true;
    }

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 12;
        layout.marginHeight = 10;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        createFields();
        Named.below(area);
        return area;
    }

    @Override
    protected final void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    /** As high as what is asked, and no higher. */
    @Override
    protected final Point getInitialSize() {
        int width = super.getInitialSize().x;
        return new Point(width, getShell().computeSize(width, SWT.DEFAULT).y);
    }

    @Override
    public final void create() {
        super.create();
        setTitle(title);
        Letters.in(getShell());
        changed();
        fit();
    }

    /** How many lines stand above the fields is known only now; with large letters they are more. */
    private void fit() {
        getShell().layout(true, true);
        int missing = area.computeSize(area.getSize().x, SWT.DEFAULT).y - area.getSize().y;
        if (missing > 0) {
            getShell().setSize(getShell().getSize().x, getShell().getSize().y + missing);
        }
    }

    /** Where fields go: a label, the field, and something behind it. */
    final Composite area() {
        return area;
    }

    final Text text(String label, String content, boolean last) {
        label(label);
        Text text = new Text(area, SWT.BORDER);
        text.setText(content);
        text.setLayoutData(wide(last));
        text.addListener(SWT.Modify, event -> changed());
        return text;
    }

    final Combo combo(String label) {
        label(label);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setLayoutData(wide(true));
        combo.addListener(SWT.Selection, event -> changed());
        return combo;
    }

    private void label(String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
    }

    private static GridData wide(boolean last) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, last ? 2 : 1, 1);
        data.widthHint = LetterSize.pixels(320);
        return data;
    }

    /** Something was said. */
    final void changed() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            String problem = problem();
            getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
            setMessage(problem.isEmpty() ? intro : problem,
                    problem.isEmpty() ? IMessageProvider.NONE : IMessageProvider.INFORMATION);
        }
    }

    /** A day as typed; null for none. @throws DateTimeParseException when it is no day */
    static LocalDate day(Text text) {
        return text.getText().isBlank() ? null : LocalDate.parse(text.getText().strip());
    }

    /** What to say of a day that is none. */
    static String unclear(Text text) {
        return MESSAGES.format("day.unclear", text.getText().strip());
    }
}
