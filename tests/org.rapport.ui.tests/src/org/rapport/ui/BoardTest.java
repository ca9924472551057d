// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.ui.internal.board.BoardBar;
import org.rapport.ui.internal.board.BoardCanvas;
import org.rapport.ui.internal.board.BoardFocus;
import org.rapport.ui.internal.board.BoardView;
import org.rapport.ui.internal.editor.PlanEditor;

/** Base of tests on the roster board of the example service, as it comes beside the findings: small. */
abstract class BoardTest extends WorkbenchTest {

    PlanEditor editor;

    BoardView view;

    BoardCanvas canvas;

    @BeforeEach
    void openBoard() {
        editor = open(riverside());
        view = view(BoardView.ID);
        canvas = view.canvas();
        // A board that stands in another workplace, too, is as it was left there.
        canvas.state().setByPerson(false);
        canvas.state().setByPurpose(false);
    }

    @AfterEach
    void closeBoard() {
        page().hideView(view);
        pump();
    }

    CommandStack commands() {
        return editor.session().editingDomain().getCommandStack();
    }

    /** A visit that is still planned, in the morning, by one worker, on a day with another visit; in view. */
    BoardBar plannedBar() {
        Visit visit = plan(editor).getVisits().stream()
                .filter(each -> each.getStatus() == VisitStatus.PLANNED && each.getWorkers().size() == 1
                        && each.getWorkersNeeded() <= 1 && each.getStart().getHour() < 12
                        && each.getStart().getDayOfWeek().getValue() < 4)
                .findFirst().orElseThrow();
        canvas.state().show(visit);
        view.periodChanged();
        actuallyReveal(BoardFocus.of(canvas.state().contents(), visit, visit.getWorkers().getFirst()));
        return BoardFocus.of(canvas.state().contents(), visit, visit.getWorkers().getFirst());
    }

    void actuallyReveal(BoardBar bar) {
        canvas.state().setFocus(null);
        editor.session().select(null);
        editor.session().select(bar.visit());
        pump();
    }

    void drag(int x, int y, int toX, int toY) {
        mouse(SWT.MouseDown, x, y);
        mouse(SWT.MouseMove, (x + toX) / 2, (y + toY) / 2);
        mouse(SWT.MouseMove, toX, toY);
        mouse(SWT.MouseUp, toX, toY);
    }

    void mouse(int type, int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        canvas.notifyListeners(type, event);
        pump();
    }

    void key(int code, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.character = code < 128 ? (char) code : 0;
        event.stateMask = modifiers;
        canvas.notifyListeners(SWT.KeyDown, event);
        pump();
    }

    void choose(String part, String choice) {
        Combo combo = Widgets.find(canvas.getParent(), Combo.class,
                each -> List.of(each.getItems()).contains(choice));
        combo.select(combo.indexOf(choice));
        Widgets.select(combo);
        assertThat(combo.getText()).containsIgnoringCase(part);
    }
}
