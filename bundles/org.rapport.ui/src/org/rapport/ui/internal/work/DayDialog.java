// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.checks.Messages;

/** Asks as of which day the plan is checked. */
final class DayDialog extends WorkDialog {

    private static final Messages MESSAGES = Messages.of(DayDialog.class);

    private final LocalDate usual;

    private Text text;

    private LocalDate day;

    DayDialog(Shell parent, LocalDate usual) {
        super(parent, MESSAGES.text("check.title"), MESSAGES.text("check.intro"), MESSAGES.text("check.ok"));
        this.usual = usual;
    }

    LocalDate day() {
        return day;
    }

    @Override
    void createFields() {
        text = text(MESSAGES.text("check.day"), usual.toString(), true);
    }

    @Override
    String problem() {
        try {
            day = day(text);
            return day == null ? MESSAGES.text("report.day.missing") : "";
        } catch (DateTimeParseException noDay) {
            return unclear(text);
        }
    }
}
