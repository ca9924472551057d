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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.checks.Messages;
import org.rapport.model.CircleMember;
import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;
import org.rapport.model.text.Labels;
import org.rapport.report.NotForReaderException;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.FileChoice;

/** Asks what goes into which file, and in which format. */
final class ExportDialog extends WorkDialog {

    private static final Messages MESSAGES = Messages.of(ExportDialog.class);

    private final ServicePlan plan;

    private final LocalDate at;

    private final Path beside;

    private final List<Identifiable> offered = new ArrayList<>();

    private Combo kinds;

    private Combo formats;

    private Combo whose;

    private Text from;

    private Text until;

    private Text name;

    /** The name that was proposed last; another one is the user’s own. */
    private String proposed = "";

    private ExportChoice choice;

    ExportDialog(Shell parent, PlanSession session) {
        super(parent, MESSAGES.text("export.title"), MESSAGES.text("export.intro"), MESSAGES.text("export.ok"));
        plan = session.plan();
        at = session.findings().at();
        String file = session.file().getFileName().toString().replaceFirst("[.]rapport$", "");
        beside = session.file().toAbsolutePath().resolveSibling(file);
    }

    ExportChoice choice() {
        return choice;
    }

    @Override
    void createFields() {
        kinds = combo(MESSAGES.text("export.what"));
        for (ExportKind kind : ExportKind.values()) {
            kinds.add(MESSAGES.text("export.what." + kind.word()));
        }
        kinds.select(0);
        formats = combo(MESSAGES.text("export.format"));
        whose = combo(MESSAGES.text("export.whose"));
        from = text(MESSAGES.text("export.from"), "", true);
        until = text(MESSAGES.text("export.until"), "", true);
        from.setMessage(MESSAGES.text("export.from.hint"));
        until.setMessage(MESSAGES.text("export.until.hint"));
        name = text(MESSAGES.text("export.file"), "", false);
        Button browse = new Button(area(), SWT.PUSH);
        browse.setText(MESSAGES.text("report.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        kinds.addListener(SWT.Selection, event -> offer());
        formats.addListener(SWT.Selection, event -> propose());
        whose.addListener(SWT.Selection, event -> propose());
        offer();
    }

    private ExportKind kind() {
        return ExportKind.values()[kinds.getSelectionIndex()];
    }

    private ExportFormat format() {
        return kind().formats().get(formats.getSelectionIndex());
    }

    /** What can be said of a kind, and nothing else. */
    private void offer() {
        formats.removeAll();
        kind().formats().forEach(format -> formats.add(MESSAGES.text("export.format." + format.word())));
        formats.select(0);
        formats.setEnabled(kind().formats().size() > 1);
        offered.clear();
        whose.removeAll();
        if (kind() != ExportKind.CALENDAR) {
            offered.add(null);
            whose.add(MESSAGES.text("export.everybody"));
        }
        if (kind().isOfVisits()) {
            List<Identifiable> all = kind() == ExportKind.CALENDAR ? Calendars.readers(plan) : Calendars.owners(plan);
            offered.addAll(all);
            all.forEach(each -> whose.add(label(each)));
        }
        whose.select(0);
        whose.setEnabled(kind().isOfVisits());
        from.setEnabled(kind().isOfVisits());
        until.setEnabled(kind().isOfVisits());
        propose();
    }

    private static String label(Identifiable reader) {
        return reader instanceof CircleMember
                ? MESSAGES.format("export.relative", Labels.of(reader), Labels.of((Identifiable) reader.eContainer()))
                : Labels.of(reader);
    }

    private Identifiable reader() {
        return whose.getSelectionIndex() < 0 ? null : offered.get(whose.getSelectionIndex());
    }

    private void propose() {
        if (name.getText().equals(proposed)) {
            String what = reader() == null ? MESSAGES.text("export.name." + kind().word())
                    : MESSAGES.format("export.name.of", Labels.of(reader()).replaceAll("[\\\\/:*?\"<>|]", "-"));
            proposed = beside + " " + what + format().ending();
            name.setText(proposed);
            name.setSelection(proposed.length());
        }
        changed();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(MESSAGES.text("export.file"));
        dialog.setFilterExtensions(new String[] { "*" + format().ending() });
        dialog.setFilterPath(beside.getParent().toString());
        dialog.setOverwrite(true);
        String given = FileChoice.open(dialog);
        if (given != null) {
            name.setText(given.endsWith(format().ending()) ? given : given + format().ending());
        }
    }

    @Override
    String problem() {
        Identifiable reader = reader();
        if (kind() == ExportKind.CALENDAR && reader == null) {
            return MESSAGES.text("export.nobody");
        }
        try {
            if (kind() == ExportKind.CALENDAR) {
                Calendars.of(reader, at);
            }
            Path file = name.getText().isBlank() ? null : Path.of(name.getText().strip()).toAbsolutePath();
            if (file == null || Files.isDirectory(file)) {
                return MESSAGES.text("export.file.none");
            }
            if (!Files.isDirectory(file.getParent())) {
                return MESSAGES.format("export.folder.none", file.getParent());
            }
            return days(reader, file);
        } catch (NotForReaderException refused) {
            return refused.getMessage();
        } catch (InvalidPathException noPath) {
            return MESSAGES.text("export.file.none");
        }
    }

    private String days(Identifiable reader, Path file) {
        Text reading = from;
        try {
            LocalDate first = kind().isOfVisits() ? day(from) : null;
            reading = until;
            LocalDate last = kind().isOfVisits() ? day(until) : null;
            if (first != null && last != null && last.isBefore(first)) {
                return MESSAGES.text("rollout.backwards");
            }
            choice = new ExportChoice(kind(), format(), reader == null ? null : reader.getId(), first, last, file);
            return "";
        } catch (DateTimeParseException noDay) {
            return unclear(reading);
        }
    }
}
