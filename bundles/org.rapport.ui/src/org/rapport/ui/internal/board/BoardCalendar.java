// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.rapport.checks.Messages;
import org.rapport.ui.internal.Named;

/** A calendar below a control, in which to choose a day by mouse or by arrows and Enter; Escape leaves it. */
final class BoardCalendar extends PopupDialog {

    private static final Messages MESSAGES = Messages.of(BoardCalendar.class);

    private final Control anchor;

    private final LocalDate day;

    private final Consumer<LocalDate> chosen;

    private DateTime calendar;

    private boolean byKey;

    BoardCalendar(Control anchor, LocalDate day, Consumer<LocalDate> chosen) {
        super(anchor.getShell(), SWT.TOOL, true, false, false, false, false, null, MESSAGES.text("calendar.help"));
        this.anchor = anchor;
        this.day = day;
        this.chosen = chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("calendar.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        calendar = new DateTime(parent, SWT.CALENDAR | SWT.SHORT);
        calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        calendar.addListener(SWT.KeyDown, event -> byKey = event.keyCode != SWT.CR);
        calendar.addListener(SWT.MouseDown, event -> byKey = false);
        calendar.addListener(SWT.MouseUp, this::clicked);
        calendar.addListener(SWT.DefaultSelection, event -> choose());
        Named.as(calendar, MESSAGES.text("calendar.title"));
        return calendar;
    }

    /** A day was clicked, not an arrow to another month. */
    private void clicked(Event event) {
        if (!byKey && !day().equals(day) && day().getMonth() == day.getMonth()) {
            choose();
        }
    }

    private LocalDate day() {
        return LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
    }

    private void choose() {
        LocalDate choice = day();
        close();
        chosen.accept(choice);
    }

    @Override
    protected Control getFocusControl() {
        return calendar;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return anchor.toDisplay(0, anchor.getSize().y);
    }
}
