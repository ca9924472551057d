// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.checks.Messages;
import org.rapport.model.CircleMember;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.text.Labels;
import org.rapport.report.Audience;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.FileChoice;

/** Asks for whom a report is, as of which day, and where it goes. */
final class ReportDialog extends WorkDialog {

    private static final Messages MESSAGES = Messages.of(ReportDialog.class);

    private final ServicePlan plan;

    private final Path beside;

    private final LocalDate usual;

    private final List<String> ids = new ArrayList<>();

    private Combo audiences;

    private Combo people;

    private Text day;

    private Text folder;

    private Button open;

    private Choice choice;

    /**
     * What was asked for.
     *
     * @param id of the one person or relative; null for everybody
     * @param open whether to open it afterwards
     */
    record Choice(Audience audience, String id, LocalDate at, Path folder, boolean open) {
    }

    ReportDialog(Shell parent, PlanSession session) {
        super(parent, MESSAGES.text("report.title"), MESSAGES.text("report.intro"), MESSAGES.text("report.ok"));
        plan = session.plan();
        usual = session.findings().at();
        String name = session.file().getFileName().toString().replaceFirst("[.]rapport$", "");
        beside = session.file().toAbsolutePath().resolveSibling(MESSAGES.format("report.folder.name", name));
    }

    Choice choice() {
        return choice;
    }

    @Override
    void createFields() {
        audiences = combo(MESSAGES.text("report.for"));
        for (Audience audience : Audience.values()) {
            audiences.add(MESSAGES.text("report.for." + audience.word()));
        }
        audiences.select(0);
        people = combo(MESSAGES.text("report.whom"));
        audiences.addListener(SWT.Selection, event -> offerPeople());
        day = text(MESSAGES.text("report.day"), usual.toString(), true);
        folder = text(MESSAGES.text("report.folder"), beside.toString(), false);
        Button browse = new Button(area(), SWT.PUSH);
        browse.setText(MESSAGES.text("report.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        open = new Button(area(), SWT.CHECK);
        open.setText(MESSAGES.text("report.open"));
        open.setSelection(true);
        open.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 3, 1));
        open.addListener(SWT.Selection, event -> changed());
        offerPeople();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setText(MESSAGES.text("report.folder"));
        dialog.setFilterPath(beside.getParent().toString());
        String chosen = FileChoice.folder(dialog);
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void offerPeople() {
        people.removeAll();
        ids.clear();
        switch (audience()) {
            case PERSON -> {
                offer(null, MESSAGES.text("report.everybody"));
                plan.getPeople().forEach(person -> offer(person.getId(), Labels.of(person)));
            }
            case RELATIVE -> {
                for (Person person : plan.getPeople()) {
                    for (CircleMember member : person.getCircle()) {
                        offer(member.getId(), MESSAGES.format("report.relative", Labels.of(member),
                                Labels.of(person)));
                    }
                }
            }
            case TEAM, COMMISSIONER -> offer(null, MESSAGES.text("report.all"));
        }
        people.select(0);
        people.setEnabled(ids.size() > 1);
        changed();
    }

    private void offer(String id, String label) {
        ids.add(id);
        people.add(label);
    }

    private Audience audience() {
        return Audience.values()[audiences.getSelectionIndex()];
    }

    @Override
    String problem() {
        if (people.getSelectionIndex() < 0) {
            return MESSAGES.text("report.nobody");
        }
        if (day.getText().isBlank()) {
            return MESSAGES.text("report.day.missing");
        }
        try {
            Path path = Path.of(folder.getText().strip()).toAbsolutePath();
            if (folder.getText().isBlank() || Files.exists(path) && !Files.isDirectory(path)) {
                return MESSAGES.text("report.folder.file");
            }
            choice = new Choice(audience(), ids.get(people.getSelectionIndex()), day(day), path, open.getSelection());
            return "";
        } catch (InvalidPathException noPath) {
            return MESSAGES.text("report.folder.file");
        } catch (DateTimeParseException noDay) {
            return unclear(day);
        }
    }
}
