// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.time.LocalDateTime;
import java.util.List;

import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.VisitTimes;

/** What can be done with the visit in focus, by mouse, key or menu. */
final class BoardActions {

    private static final int FIRST_HOUR = 9;

    private final BoardCanvas canvas;

    private final Outside outside;

    /** What is done elsewhere than on the board. */
    interface Outside {

        /** Lets somebody read and write all that a visit says. */
        void open(Visit visit);

        /** Shows what a visit comes from in the editor: what repeats it, or the person. */
        void goTo(Visit visit);

        /** Asks, where something depends on it, before a visit goes. */
        boolean isToGo(Visit visit);

        /** Asks who could go. */
        void whoCouldGo(BoardBar bar);

        /** The days shown are others. */
        void periodChanged();
    }

    BoardActions(BoardCanvas canvas, Outside outside) {
        this.canvas = canvas;
        this.outside = outside;
    }

    /** Brings a bar into focus and into view, and says all about it. */
    void focus(BoardBar bar) {
        if (bar != null) {
            canvas.state().setFocus(bar);
            canvas.reveal(bar);
            canvas.say(BoardWords.whole(bar, canvas.state().findings(bar.visit())));
            canvas.redraw();
        }
    }

    void along(int places) {
        focus(BoardFocus.along(canvas.state().contents(), canvas.state().focus(), places));
    }

    void across(int direction) {
        focus(BoardFocus.across(canvas.state().contents(), canvas.state().focus(), direction));
    }

    /** Brings a bar that is in view into focus, without anything moving below the pointer. */
    void choose(BoardBar bar) {
        canvas.state().setFocus(bar);
        canvas.say(BoardWords.whole(bar, canvas.state().findings(bar.visit())));
        canvas.redraw();
    }

    /** Makes a change with one undo, and says what it brought. @param row the worker in whose row it then is */
    void change(VisitChange change, Worker row) {
        if (change.isNone()) {
            return;
        }
        String outcome = BoardWords.outcome(change, canvas.state().tryOut(change));
        BoardPeriod before = canvas.state().contents().period();
        canvas.state().change(change, row);
        canvas.layoutBoard();
        canvas.reveal(canvas.state().focus());
        canvas.say(outcome);
        if (!before.equals(canvas.state().contents().period())) {
            outside.periodChanged();
        }
    }

    /** Moves the visit in focus. */
    void moveBy(int minutes) {
        BoardBar bar = openFocus();
        if (bar != null) {
            change(VisitChange.none(bar.visit()).at(bar.start().plusMinutes(minutes)), bar.worker());
        }
    }

    /** Makes the visit in focus longer, or shorter when negative. */
    void stretchBy(int minutes) {
        BoardBar bar = openFocus();
        if (bar != null) {
            change(VisitChange.none(bar.visit()).lasting(bar.minutes() + minutes), bar.worker());
        }
    }

    /** Gives the visit in focus to whoever is next above or below and can take it. */
    void giveTo(int direction) {
        BoardBar bar = openFocus();
        List<BoardRow> rows = canvas.state().contents().rows();
        BoardRow own = BoardFocus.rowOf(canvas.state().contents(), bar);
        if (own == null) {
            return;
        }
        VisitChange none = VisitChange.none(bar.visit());
        for (int row = rows.indexOf(own) + direction; row >= 0 && row < rows.size(); row += direction) {
            VisitChange change = BoardDrag.given(none, own, rows.get(row));
            if (!change.equals(none)) {
                change(change, rows.get(row).worker());
                return;
            }
        }
    }

    /** Shows where the visit in focus comes from. */
    void goTo() {
        BoardBar bar = canvas.state() == null ? null : canvas.state().focus();
        if (bar != null) {
            outside.goTo(bar.visit());
        }
    }

    /** Plans a visit more, to the person of the visit in focus right after it, with nobody to go yet. */
    void addNext() {
        BoardBar bar = canvas.state().focus();
        if (bar != null) {
            add(bar.visit().getPerson(), null, bar.end());
        } else {
            add(null, null, canvas.state().contents().period().first().atTime(FIRST_HOUR, 0));
        }
    }

    /** Plans a visit more at a place. @param row of a worker or a person; null for none */
    void addAt(BoardRow row, LocalDateTime start) {
        BoardBar bar = canvas.state().focus();
        Person person = row != null && row.subject() instanceof Person somebody ? somebody
                : bar == null ? null : bar.visit().getPerson();
        add(person, row == null ? null : row.worker(), start);
    }

    private void add(Person person, Worker worker, LocalDateTime start) {
        List<Person> people = canvas.state().session().plan().getPeople();
        if (!people.isEmpty()) {
            Visit visit = canvas.state().add(person != null ? person : people.getFirst(), worker, start);
            canvas.layoutBoard();
            focus(canvas.state().focus());
            outside.open(visit);
        }
    }

    /** Takes the visit in focus out of the plan, with one undo. */
    void remove() {
        BoardBar bar = openFocus();
        if (bar != null && outside.isToGo(bar.visit())) {
            canvas.state().session().delete(bar.visit());
        }
    }

    /** Opens the visit in focus. */
    void open() {
        BoardBar bar = canvas.state() == null ? null : canvas.state().focus();
        if (bar != null) {
            outside.open(bar.visit());
        }
    }

    /** Asks who could go to the visit in focus. */
    void whoCouldGo() {
        BoardBar bar = openFocus();
        if (bar != null && bar.visit().getPerson() != null) {
            outside.whoCouldGo(bar);
        }
    }

    /** Shows the days before or after. */
    void page(int times) {
        show(canvas.state().contents().period().plus(times));
    }

    /** Shows other days. */
    void show(BoardPeriod period) {
        BoardBar before = canvas.state().focus();
        canvas.state().setPeriod(period);
        if (canvas.state().focus() == null && before != null && period.contains(VisitTimes.start(before.visit()))) {
            canvas.state().show(before.visit());
        }
        canvas.layoutBoard();
        outside.periodChanged();
    }

    private BoardBar openFocus() {
        BoardBar bar = canvas.state() == null ? null : canvas.state().focus();
        return bar == null || !bar.isOpen() ? null : bar;
    }
}
