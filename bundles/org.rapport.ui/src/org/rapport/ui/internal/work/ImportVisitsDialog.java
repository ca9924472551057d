// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.checks.Messages;
import org.rapport.exchange.ImportChoices;
import org.rapport.exchange.VisitImport;
import org.rapport.exchange.VisitImport.Coming;
import org.rapport.exchange.VisitSheet;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.text.Labels;
import org.rapport.ui.internal.Named;
import org.rapport.ui.internal.work.RowTable.Column;

/** Shows what of a sheet comes in, what does not and why, and asks what its names mean, before anything is taken. */
final class ImportVisitsDialog extends WorkDialog {

    private static final Messages MESSAGES = Messages.of(ImportVisitsDialog.class);

    private static final int COMING = 130;

    private static final int LEFT = 150;

    private static final int TEXT = 820;

    private final ImportChoices choices = new ImportChoices();

    private final ImportAgain again;

    private final ServicePlan plan;

    private VisitImport found;

    private Label summary;

    private RowTable<Coming> coming;

    private Combo taken;

    private Button outcomes;

    private boolean record;

    private RowTable<LeftLine> left;

    private Text whole;

    private NameFields names;

    private boolean reading;

    /**
     * @param plan a copy of the plan, to look at
     * @param found what the sheet means without any choice
     */
    ImportVisitsDialog(Shell parent, VisitSheet sheet, ServicePlan plan, VisitImport found, String file) {
        super(parent, MESSAGES.text("visits.title"), MESSAGES.format("visits.intro", file),
                MESSAGES.text("visits.ok"));
        this.plan = plan;
        this.found = found;
        again = new ImportAgain(sheet, plan, choices);
    }

    /** What comes in by what was chosen. */
    VisitImport found() {
        return found;
    }

    /** Whether to record what became of visits that are planned already. */
    boolean isRecording() {
        return record && !found.outcomes().isEmpty();
    }

    @Override
    void createFields() {
        summary = new Label(area(), SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 3, 1);
        data.widthHint = TEXT;
        summary.setLayoutData(data);
        coming = new RowTable<>(area(), MESSAGES.text("visits.coming"), COMING, columns());
        taken = combo(MESSAGES.text("visits.taken"));
        taken.addListener(SWT.Selection, event -> {
            choices.setDone(taken.getSelectionIndex() == 1);
            readAgain();
        });
        outcomes = new Button(area(), SWT.CHECK);
        outcomes.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        outcomes.setText(MESSAGES.text("visits.outcomes"));
        outcomes.addListener(SWT.Selection, event -> {
            record = outcomes.getSelection();
            changed();
        });
        Label head = new Label(area(), SWT.NONE);
        head.setText(MESSAGES.text("visits.not.coming"));
        head.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false, 3, 1));
        left = new RowTable<>(area(), MESSAGES.text("visits.not.coming"), LEFT, LeftLine.columns());
        left.onSelection(this::choose);
        whole = whole();
        names = new NameFields(combo(MESSAGES.text("visits.name")), combo(MESSAGES.text("visits.means")), plan,
                choices, this::readAgain);
        show();
    }

    /** All of what is asked, where a row cuts it off. */
    private Text whole() {
        Text text = Named.as(new Text(area(), SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL),
                MESSAGES.text("visits.why"));
        GridData data = new GridData(SWT.FILL, SWT.END, true, false, 3, 1);
        data.heightHint = 2 * text.getLineHeight();
        data.widthHint = TEXT;
        text.setLayoutData(data);
        return text;
    }

    private void choose(LeftLine line) {
        whole.setText(line == null ? "" : line.why());
        if (line != null) {
            names.choose(line.line());
        }
    }

    private static List<Column<Coming>> columns() {
        Comparator<Coming> byLine = Comparator.comparing(each -> each.lines().getFirst());
        return List.of(new Column<>(MESSAGES.text("visits.line"), 55, each -> lines(each.lines()), byLine),
                new Column<>(MESSAGES.text("visits.start"), 158, each -> Labels.moment(each.visit().getStart()),
                        Comparator.comparing(each -> each.visit().getStart())),
                new Column<>(MESSAGES.text("visits.minutes"), 70,
                        each -> String.valueOf(each.visit().getDurationMinutes()),
                        Comparator.comparing(each -> each.visit().getDurationMinutes())),
                Column.of(MESSAGES.text("visits.person"), 105, each -> Labels.name(each.visit().getPerson())),
                Column.of(MESSAGES.text("visits.workers"), 130, each -> Labels.names(each.visit().getWorkers())),
                Column.of(MESSAGES.text("visits.purpose"), 110, each -> purpose(each.visit())),
                Column.of(MESSAGES.text("visits.status"), 72,
                        each -> Labels.words(each.visit().getStatus().getName())),
                Column.of(MESSAGES.text("visits.notes"), 400, each -> String.join(" ", each.notes())));
    }

    private static String lines(List<Integer> lines) {
        return String.join(", ", lines.stream().map(String::valueOf).toList());
    }

    private static String purpose(Visit visit) {
        return Labels.words(visit.getPurpose().getName());
    }

    private void readAgain() {
        reading = true;
        changed();
        again.start(area(), result -> {
            reading = false;
            found = result;
            show();
            summary.requestLayout();
            changed();
        });
    }

    private void show() {
        String counts = MESSAGES.format("visits.summary", found.coming().size(), found.present().size(),
                found.refused(), found.outcomes().size());
        summary.setText(counts + String.join("", found.notes().stream().map(note -> "\n• " + note).toList()));
        coming.show(found.coming());
        List<LeftLine> lines = LeftLine.of(found);
        left.show(lines);
        names.show(found.unknown());
        whole.setText(lines.isEmpty() ? MESSAGES.text("visits.all.come") : MESSAGES.text("visits.choose.line"));
        offerTaken();
        outcomes.setEnabled(!found.outcomes().isEmpty());
    }

    private void offerTaken() {
        boolean open = found.unsaid() > 0;
        taken.setItems(open ? new String[] { MESSAGES.text("visits.taken.planned"), MESSAGES.text("visits.taken.done") }
                : new String[] { MESSAGES.text("visits.taken.said") });
        taken.select(open && choices.isDone() ? 1 : 0);
        taken.setEnabled(open);
    }

    @Override
    String problem() {
        if (reading) {
            return MESSAGES.text("visits.reading");
        }
        if (found == null || !found.coming().isEmpty() || isRecording()) {
            return "";
        }
        return found.outcomes().isEmpty()
                ? MESSAGES.text(found.problems().isEmpty() ? "visits.all.present" : "visits.none")
                : MESSAGES.format("visits.only.outcomes", found.outcomes().size());
    }

    @Override
    public boolean close() {
        again.cancel();
        return super.close();
    }
}
