// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.rapport.model.RulePack;
import org.rapport.ui.internal.FileChoice;
import org.rapport.ui.internal.UserFolder;

/** Asks for the service, its weeks and rules, and where the plan is to be saved. */
final class ServiceWizardPage extends NewPlanWizardPage {

    private Text file;

    private boolean fileChosen;

    ServiceWizardPage(NewPlan plan) {
        super("service", MESSAGES.text("service.title"), MESSAGES.text("service.text"), plan);
    }

    @Override
    void createFields(Composite parent) {
        line(parent, MESSAGES.text("service.name"), this::named).setMessage(MESSAGES.text("service.name.example"));
        label(parent, MESSAGES.text("service.start"));
        DateTime start = new DateTime(parent, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        start.setDate(plan.start.getYear(), plan.start.getMonthValue() - 1, plan.start.getDayOfMonth());
        start.addListener(SWT.Selection,
                event -> plan.start = LocalDate.of(start.getYear(), start.getMonth() + 1, start.getDay()));
        start.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        label(parent, MESSAGES.text("service.weeks"));
        Spinner weeks = new Spinner(parent, SWT.BORDER);
        weeks.setValues(plan.weeks, 1, 104, 0, 1, 4);
        weeks.addListener(SWT.Selection, event -> plan.weeks = weeks.getSelection());
        weeks.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        createRules(parent);
        createFile(parent);
        setPageComplete(false);
    }

    private void createRules(Composite parent) {
        label(parent, MESSAGES.text("service.rules"));
        Combo rules = new Combo(parent, SWT.READ_ONLY);
        for (RulePack pack : RulePack.values()) {
            rules.add(MESSAGES.text("rules." + pack.getLiteral()));
        }
        rules.select(plan.rules.ordinal());
        rules.addListener(SWT.Selection, event -> plan.rules = RulePack.values()[rules.getSelectionIndex()]);
        rules.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    }

    private void createFile(Composite parent) {
        label(parent, MESSAGES.text("service.file"));
        file = new Text(parent, SWT.BORDER);
        file.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        file.addModifyListener(event -> check());
        file.addListener(SWT.KeyDown, event -> fileChosen = true);
        Button browse = new Button(parent, SWT.PUSH);
        browse.setText(MESSAGES.text("service.browse"));
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*.rapport" });
        dialog.setFileName(file.getText());
        String chosen = FileChoice.open(dialog);
        if (chosen != null) {
            fileChosen = true;
            file.setText(chosen.endsWith(".rapport") ? chosen : chosen + ".rapport");
        }
    }

    private void named(String name) {
        plan.service = name;
        if (!fileChosen) {
            String plain = name.strip().replaceAll("[^\\p{L}\\p{N} _.-]+", "").strip();
            file.setText(plain.isEmpty() ? "" : UserFolder.get().resolve(plain + ".rapport").toString());
        }
        check();
    }

    private void check() {
        String problem = null;
        if (plan.service.isBlank()) {
            problem = MESSAGES.text("service.need.name");
        } else if (file.getText().isBlank()) {
            problem = MESSAGES.text("service.need.file");
        } else {
            plan.file = Path.of(file.getText().strip());
            if (Files.exists(plan.file)) {
                problem = MESSAGES.text("service.exists");
            }
        }
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }
}
