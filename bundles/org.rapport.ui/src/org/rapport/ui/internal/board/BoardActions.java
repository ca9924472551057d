// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.VisitTimes;

/** What can be done with the visit in focus, by mouse, key or menu. */
final class BoardActions {

    private final BoardCanvas canvas;

    private final Outside outside;

    /** What is done elsewhere than on the board. */
    interface Outside {

        /** Shows a visit in the editor. */
        void open(Visit visit);

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

    /** Gives the visit in focus to the worker of the next row that can take it. */
    void giveTo(int direction) {
        BoardBar bar = openFocus();
        BoardContents contents = canvas.state().contents();
        BoardRow own = BoardFocus.rowOf(contents, bar);
        if (own == null || !own.takesVisits()) {
            return;
        }
        VisitChange none = VisitChange.none(bar.visit());
        int row = contents.rows().indexOf(own) + direction;
        while (row >= 0 && row < contents.rows().size()) {
            Worker worker = contents.rows().get(row).worker();
            VisitChange change = none.given(bar.worker(), worker);
            if (!change.equals(none)) {
                change(change, worker);
                return;
            }
            row += direction;
        }
    }

    /** Shows the visit in focus in the editor. */
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
