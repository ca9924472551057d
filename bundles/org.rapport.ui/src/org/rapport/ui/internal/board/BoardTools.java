// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rapport.checks.Messages;
import org.rapport.ui.internal.look.LetterSize;

/** What stands above the board: which days, by whom, in which colours, how large, and where somebody is. */
final class BoardTools {

    private static final Messages MESSAGES = Messages.of(BoardTools.class);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private static final DateTimeFormatter FIRST = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    private static final int DAYS_WIDTH = 250;

    private final Composite bar;

    private final BoardView view;

    private BoardCanvas canvas;

    private BoardActions actions;

    private Button days;

    private Text search;

    private Combo length;

    private Combo rows;

    private Combo colours;

    BoardTools(Composite parent, BoardView view) {
        this.view = view;
        bar = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.spacing = 4;
        bar.setLayout(layout);
        layout.marginTop = 1;
        layout.marginBottom = 1;
    }

    Composite control() {
        return bar;
    }

    void connect(BoardCanvas board, BoardActions todo) {
        canvas = board;
        actions = todo;
        button("previous", () -> actions.page(-1));
        button("today", () -> actions.show(period().at(LocalDate.now())));
        button("next", () -> actions.page(1));
        days = button("days", this::chooseDay);
        days.setLayoutData(new RowData(LetterSize.pixels(DAYS_WIDTH), SWT.DEFAULT));
        length = combo("length", () -> showWeek(length.getSelectionIndex() == 0), "length.week", "length.day");
        rows = combo("rows", () -> show(rows.getSelectionIndex() == 1, canvas.state().isByPurpose()), "rows.worker",
                "rows.person");
        colours = combo("colours", () -> show(canvas.state().isByPerson(), colours.getSelectionIndex() == 1),
                "colours.familiarity", "colours.purpose");
        button("zoom.out", () -> canvas.zoom(-1));
        button("zoom.in", () -> canvas.zoom(1));
        button("zoom.fit", canvas::zoomToFit);
        search();
        button("draft", view::draft);
        button("help", this::help);
    }

    /** Shows a calendar to choose another day from. */
    void chooseDay() {
        new BoardCalendar(days, day(), choice -> {
            actions.show(period().at(choice));
            canvas.setFocus();
        }).open();
    }

    /** A week instead of a day, or the other way round. */
    void otherLength() {
        showWeek(!period().isWeek());
    }

    private void showWeek(boolean week) {
        actions.show(week ? BoardPeriod.weekOf(day()) : BoardPeriod.dayOf(day()));
    }

    /** People instead of workers, or the other way round. */
    void otherRows() {
        show(!canvas.state().isByPerson(), canvas.state().isByPurpose());
    }

    /** Colours by purpose instead of familiarity, or the other way round. */
    void otherColours() {
        show(canvas.state().isByPerson(), !canvas.state().isByPurpose());
    }

    private void show(boolean byPerson, boolean byPurpose) {
        if (byPerson != canvas.state().isByPerson()) {
            canvas.state().setByPerson(byPerson);
        }
        canvas.state().setByPurpose(byPurpose);
        update();
        view.lookChanged();
    }

    /** The draft instead of the plan, or the other way round; a new one when there is none. */
    void draft() {
        view.draft();
    }

    /** Lets the user type whom to look for. */
    void find() {
        search.setFocus();
        search.selectAll();
    }

    /** Shows all keys, and what colours mean. */
    void help() {
        new BoardHelp(canvas).open();
    }

    private void search() {
        search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(MESSAGES.text("jump"));
        search.setToolTipText(MESSAGES.text("jump.help"));
        search.setLayoutData(new RowData(LetterSize.pixels(180), SWT.DEFAULT));
        search.addListener(SWT.Modify, event -> jump(search.getText(), false));
        search.addListener(SWT.DefaultSelection, event -> jump(search.getText(), true));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC || event.keyCode == SWT.ARROW_DOWN) {
                canvas.setFocus();
            }
        });
    }

    private void jump(String name, boolean further) {
        if (canvas.state() != null && !name.isBlank()) {
            BoardBar found = BoardSearch.find(canvas.state(), name, further);
            int row = found == null ? BoardSearch.row(canvas.state(), name) : -1;
            if (found != null) {
                actions.focus(found);
            } else if (row >= 0) {
                canvas.revealRow(row);
            } else {
                canvas.say(MESSAGES.format("jump.nobody", name));
            }
        }
    }

    private BoardPeriod period() {
        return canvas.state().contents().period();
    }

    /** The day that a day’s view shows after a week’s: that of the visit in focus, else the first. */
    private LocalDate day() {
        BoardBar focus = canvas.state().focus();
        return focus == null ? period().first() : focus.start().toLocalDate();
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(MESSAGES.text("tool." + key));
        button.setToolTipText(MESSAGES.text("tool.help." + key));
        button.addListener(SWT.Selection, event -> {
            if (canvas.state() != null) {
                action.run();
            }
        });
        return button;
    }

    private Combo combo(String key, Runnable action, String... choices) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        for (String choice : choices) {
            combo.add(MESSAGES.text("tool." + choice));
        }
        combo.select(0);
        combo.setToolTipText(MESSAGES.text("tool.help." + key));
        combo.addListener(SWT.Selection, event -> {
            if (canvas.state() != null) {
                action.run();
            }
        });
        return combo;
    }

    /** Shows what the board shows now. */
    void update() {
        BoardPeriod period = period();
        days.setText(MESSAGES.format("days", period.isWeek()
                ? MESSAGES.format("days.week", FIRST.format(period.first()), DAY.format(period.last()))
                : DAY.format(period.first())));
        length.select(period.isWeek() ? 0 : 1);
        rows.select(canvas.state().isByPerson() ? 1 : 0);
        colours.select(canvas.state().isByPurpose() ? 1 : 0);
    }
}
