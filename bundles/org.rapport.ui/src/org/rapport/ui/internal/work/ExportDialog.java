// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.checks.Messages;
import org.rapport.model.metrics.FigureTable;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.FileChoice;

/** Asks which figures go into which file. */
final class ExportDialog extends WorkDialog {

    private static final Messages MESSAGES = Messages.of(ExportDialog.class);

    private static final String ENDING = ".csv";

    private final Path beside;

    private Combo tables;

    private Text name;

    private FigureTable table = FigureTable.PEOPLE;

    private Path file;

    private boolean chosen;

    ExportDialog(Shell parent, PlanSession session) {
        super(parent, MESSAGES.text("export.title"), MESSAGES.text("export.intro"), MESSAGES.text("export.ok"));
        String plan = session.file().getFileName().toString().replaceFirst("[.]rapport$", "");
        beside = session.file().toAbsolutePath().resolveSibling(plan);
    }

    FigureTable table() {
        return table;
    }

    Path file() {
        return file;
    }

    @Override
    void createFields() {
        tables = combo(MESSAGES.text("export.what"));
        for (FigureTable table : FigureTable.values()) {
            tables.add(MESSAGES.text("export.what." + table.word()));
        }
        tables.select(0);
        name = text(MESSAGES.text("export.file"), usual(), false);
        tables.addListener(SWT.Selection, event -> {
            if (!chosen) {
                name.setText(usual());
            }
        });
        Button browse = new Button(area(), SWT.PUSH);
        browse.setText(MESSAGES.text("report.browse"));
        browse.addListener(SWT.Selection, event -> browse());
    }

    private String usual() {
        return beside + " " + MESSAGES.text("export.name." + FigureTable.values()[tables.getSelectionIndex()].word())
                + ENDING;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(MESSAGES.text("export.file"));
        dialog.setFilterExtensions(new String[] { "*" + ENDING });
        dialog.setFilterPath(beside.getParent().toString());
        dialog.setOverwrite(true);
        String given = FileChoice.open(dialog);
        if (given != null) {
            chosen = true;
            name.setText(given.endsWith(ENDING) ? given : given + ENDING);
        }
    }

    @Override
    String problem() {
        table = FigureTable.values()[tables.getSelectionIndex()];
        try {
            file = Path.of(name.getText().strip()).toAbsolutePath();
        } catch (InvalidPathException noPath) {
            return MESSAGES.text("export.file.none");
        }
        if (name.getText().isBlank() || Files.isDirectory(file)) {
            return MESSAGES.text("export.file.none");
        }
        return Files.isDirectory(file.getParent()) ? "" : MESSAGES.format("export.folder.none", file.getParent());
    }
}
