// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rapport.checks.Messages;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.Candidate;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.WhoCouldGo;
import org.rapport.model.text.Labels;
import org.rapport.ui.internal.Letters;
import org.rapport.ui.internal.Named;
import org.rapport.ui.internal.look.LetterSize;

/** “Who could go?” to a visit: all workers, best first, each with why; whoever plans chooses. */
public final class WhoCouldGoDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(WhoCouldGoDialog.class);

    private static final int LINES = 8;

    private static final int MARGIN = 10;

    private static final int[] WIDTHS = { 160, 70, 80, 120, 110, 500 };

    private final BoardBar bar;

    private final Worker instead;

    private final List<Candidate> candidates;

    private Table table;

    private Text whole;

    private Worker chosen;

    /** Asks for the visit of a bar: instead of the worker of its row, or as well where it needs more. */
    public WhoCouldGoDialog(Shell parent, BoardBar bar, PlanIndex index) {
        super(parent);
        this.bar = bar;
        instead = instead(bar);
        List<Worker> company = new ArrayList<>(bar.visit().getWorkers());
        company.remove(instead);
        candidates = WhoCouldGo.rank(bar.visit(), company, index).stream()
                .filter(candidate -> candidate.worker() != instead).toList();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    private static Worker instead(BoardBar bar) {
        Visit visit = bar.visit();
        if (bar.worker() != null) {
            return bar.worker();
        }
        return bar.isToFill() || visit.getWorkers().isEmpty() ? null : visit.getWorkers().getFirst();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("who.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.verticalSpacing = MARGIN;
        area.setLayout(layout);
        setTitle(MESSAGES.format("who.heading", Labels.name(bar.visit().getPerson()),
                Labels.moment(bar.start()), bar.minutes()));
        setMessage(instead == null ? MESSAGES.text("who.as.well")
                : MESSAGES.format("who.instead", Labels.name(instead)));
        table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 320;
        table.setLayoutData(data);
        table.setHeaderVisible(true);
        column("who.column.worker", 0);
        column("who.column.can", 1);
        column("who.column.travel", 2);
        column("who.column.week", 3);
        column("who.column.missing", 4);
        column("who.column.why", 5);
        for (Candidate candidate : candidates) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { Labels.name(candidate.worker()), CandidateWords.canGo(candidate),
                    CandidateWords.hours(candidate.travelMinutes()), CandidateWords.hours(candidate.weekMinutes()),
                    candidate.minutesMissing() > 0 ? CandidateWords.hours(candidate.minutesMissing()) : "",
                    CandidateWords.why(candidate, bar.visit()) });
        }
        whole = new Text(area, SWT.MULTI | SWT.BORDER | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridData wholeData = new GridData(SWT.FILL, SWT.END, true, false);
        wholeData.heightHint = LINES * whole.getLineHeight();
        whole.setLayoutData(wholeData);
        Named.below(area);
        table.addListener(SWT.Selection, event -> update());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        return area;
    }

    private void column(String key, int number) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(MESSAGES.text(key));
        column.setWidth(LetterSize.pixels(WIDTHS[number]));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, MESSAGES.text("who.choose"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        if (!candidates.isEmpty()) {
            table.select(0);
            table.setFocus();
        }
        Letters.in(getShell());
        update();
    }

    private void update() {
        int index = table.getSelectionIndex();
        whole.setText(index < 0 ? "" : CandidateWords.whole(candidates.get(index), bar.visit()));
        getButton(IDialogConstants.OK_ID).setEnabled(index >= 0);
    }

    @Override
    protected void okPressed() {
        int index = table.getSelectionIndex();
        chosen = index < 0 ? null : candidates.get(index).worker();
        super.okPressed();
    }

    /** Everybody, best first. */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** Who was chosen; null when nobody was. */
    public Worker chosen() {
        return chosen;
    }

    /** Who comes no longer when somebody is chosen; null when they come as well. */
    public Worker instead() {
        return instead;
    }
}
