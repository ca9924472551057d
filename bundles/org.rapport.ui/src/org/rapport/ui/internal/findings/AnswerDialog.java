// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.findings;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.checks.Finding;
import org.rapport.checks.Messages;
import org.rapport.ui.internal.Named;

/** Asks why a finding is all right as it is, who says so, and until when. */
final class AnswerDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(AnswerDialog.class);

    private final List<Finding> findings;

    private final Answer begin;

    private final LocalDate on;

    private Text reason;

    private Text by;

    private Text expires;

    private Answer answer;

    AnswerDialog(Shell parent, List<Finding> findings, Answer begin, LocalDate on) {
        super(parent);
        this.findings = findings;
        this.begin = begin;
        this.on = on;
        setHelpAvailable(false);
    }

    /** What was answered. */
    Answer answer() {
        return answer;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("answer.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        setTitle(MESSAGES.format("answer.heading", findings.size()));
        setMessage(findings.size() == 1 ? findings.getFirst().message() : MESSAGES.text("answer.advice"));
        reason = field(area, "answer.reason", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, begin.reason());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 4 * reason.getLineHeight();
        data.widthHint = 420;
        reason.setLayoutData(data);
        by = field(area, "answer.by.label", SWT.SINGLE, begin.by());
        expires = field(area, "answer.expires", SWT.SINGLE, begin.expires());
        Named.below(area);
        expires.setMessage(MESSAGES.format("answer.expires.hint", on.plusMonths(1)));
        return area;
    }

    private Text field(Composite parent, String key, int style, String content) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(MESSAGES.text(key));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Text text = new Text(parent, style | SWT.BORDER);
        text.setText(content);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addListener(SWT.Modify, event -> validate(true));
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(MESSAGES.text("answer.ok"));
        validate(false);
    }

    private void validate(boolean say) {
        answer = new Answer(reason.getText(), by.getText(), expires.getText());
        String problem = answer.problem(on);
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
        if (say) {
            setMessage(problem.isEmpty() ? MESSAGES.text("answer.advice") : problem,
                    problem.isEmpty() ? IMessageProvider.NONE : IMessageProvider.INFORMATION);
        }
    }
}
