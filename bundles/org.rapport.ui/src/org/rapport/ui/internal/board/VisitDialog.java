// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import static org.rapport.model.RapportPackage.Literals.*;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapport.checks.Messages;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.text.Labels;
import org.rapport.ui.PlanListener;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Letters;
import org.rapport.ui.internal.form.Part.Tab;
import org.rapport.ui.internal.form.TabsView;
import org.rapport.ui.internal.look.LetterSize;

/** One visit: what is planned and how it went. What is written is in the plan at once, each edit one undo. */
final class VisitDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(VisitDialog.class);

    private final PlanSession session;

    private final Visit visit;

    private final PlanListener listener = new Following();

    private TabsView tabs;

    VisitDialog(Shell parent, PlanSession session, Visit visit) {
        super(parent);
        this.session = session;
        this.visit = visit;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("visit.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = LetterSize.pixels(560);
        data.heightHint = LetterSize.pixels(380);
        area.setLayoutData(data);
        area.setLayout(new FillLayout());
        FormToolkit toolkit = new FormToolkit(area.getDisplay());
        area.addListener(SWT.Dispose, event -> toolkit.dispose());
        tabs = new TabsView(area, toolkit, session, List.of(
                Tab.fields(MESSAGES.text("visit.planned"), VISIT__PERSON, VISIT__START, VISIT__DURATION_MINUTES,
                        VISIT__WORKERS, VISIT__PURPOSE, VISIT__GOALS, VISIT__WORKERS_NEEDED, VISIT__SKILLS,
                        VISIT__MODE, VISIT__EARLIEST_START, VISIT__LATEST_START, VISIT__INTIMATE_CARE,
                        VISIT__SHORT_VISIT_AGREED),
                Tab.fields(MESSAGES.text("visit.went"), VISIT__STATUS, VISIT__ACTUAL_START, VISIT__ACTUAL_MINUTES,
                        VISIT__TRAVEL_MINUTES)));
        tabs.setElement(visit);
        // What is over is opened to say how it went.
        tabs.select(visit.getStatus() == VisitStatus.PLANNED ? 0 : 1);
        setMessage(MESSAGES.text("visit.message"));
        sayWhich();
        session.addListener(listener);
        return area;
    }

    private void sayWhich() {
        setTitle(Labels.of(visit));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
        Letters.in(getShell());
    }

    @Override
    public boolean close() {
        if (tabs != null && !tabs.isDisposed() && visit.eResource() != null) {
            tabs.flush();
        }
        session.removeListener(listener);
        return super.close();
    }

    /** What somebody else changes in the plan meanwhile. */
    private final class Following implements PlanListener {

        @Override
        public void planChanged() {
            if (visit.eResource() == null) {
                close();
            } else {
                sayWhich();
                tabs.refresh();
            }
        }

        @Override
        public void planReplaced() {
            close();
        }

        @Override
        public void closed() {
            close();
        }
    }
}
