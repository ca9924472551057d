// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.custom.CTabFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.ui.internal.WorkbenchCommands;
import org.rapport.ui.internal.board.BoardBar;
import org.rapport.ui.internal.board.BoardView;

@DisplayName("A single visit on the roster board")
class BoardVisitTests extends BoardTest {

    @Test
    @DisplayName("opens, says how it went, and takes that back")
    void opens() {
        Visit visit = plannedBar().visit();
        Dialogs.in("Visit", dialog -> {
            Picture.of(dialog, "board-visit");
            tab(dialog, 1);
            Combo status = Widgets.labelled(dialog, Combo.class, "Status");
            status.select(status.indexOf("Cancelled"));
            Widgets.select(status);
            Widgets.press(dialog, "Close");
        });
        key(SWT.CR, SWT.NONE);

        assertThat(visit.getStatus()).isEqualTo(VisitStatus.CANCELLED);
        WorkbenchCommands.run("org.eclipse.ui.edit.undo");
        assertThat(visit.getStatus()).isEqualTo(VisitStatus.PLANNED);
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    @DisplayName("is corrected though it is over")
    void corrects() {
        Visit done = plan(editor).getVisits().stream().filter(each -> each.getStatus() == VisitStatus.DONE).findFirst()
                .orElseThrow();
        editor.session().select(done);
        pump();
        Dialogs.in("Visit", dialog -> {
            Text took = Widgets.labelled(dialog, Text.class, "Really took (minutes)");
            took.setText("37");
            Widgets.press(dialog, "Close");
        });
        key(SWT.CR, SWT.NONE);

        assertThat(done.getActualMinutes()).isEqualTo(37);
    }

    @Test
    @DisplayName("is added after another by a key, goes by another, and both are undone")
    void addsByKey() {
        BoardBar bar = plannedBar();
        List<Visit> visits = plan(editor).getVisits();
        int before = visits.size();
        Dialogs.in("Visit", Shell::close);
        key('n', SWT.NONE);

        Visit added = visits.getLast();
        assertThat(visits).hasSize(before + 1);
        assertThat(added.getPerson()).isSameAs(bar.visit().getPerson());
        assertThat(added.getStart()).isEqualTo(bar.end());
        assertThat(added.getWorkers()).isEmpty();
        assertThat(canvas.state().focus().visit()).isSameAs(added);

        key(SWT.DEL, SWT.NONE);
        assertThat(visits).hasSize(before).doesNotContain(added);
        assertThat(canvas.state().focus()).isNull();
        commands().undo();
        commands().undo();
        assertThat(visits).hasSize(before);
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    @DisplayName("is added where the mouse points to, by the worker of the row")
    void addsByMouse() {
        BoardBar bar = plannedBar();
        Rectangle box = canvas.boundsOf(bar);
        int row = canvas.geometry().rowOf(bar);
        Worker worker = canvas.geometry().contents().rows().get(row).worker();
        Point free = new Point(box.x + box.width + 8, box.y + box.height / 2);
        while (canvas.geometry().at(canvas.toBoard(free.x, free.y).x, canvas.toBoard(free.x, free.y).y) != null) {
            free.x += 8;
        }
        Event event = new Event();
        Point at = canvas.toDisplay(free);
        event.x = at.x;
        event.y = at.y;
        canvas.notifyListeners(SWT.MenuDetect, event);
        canvas.getMenu().notifyListeners(SWT.Show, new Event());
        assertThat(item("Remove").isEnabled()).as("removes what the mouse does not point to").isFalse();
        Dialogs.in("Visit", Shell::close);
        item("New visit").notifyListeners(SWT.Selection, new Event());
        pump();

        Visit added = plan(editor).getVisits().getLast();
        assertThat(added.getWorkers()).containsExactly(worker);
        assertThat(added.getPerson()).isSameAs(bar.visit().getPerson());
        assertThat(added.getStart()).isEqualTo(canvas.geometry().moment(canvas.toBoard(free.x, free.y).x, 15));
    }

    @Test
    @DisplayName("is what a finding about it leads to, whether the board is open or not")
    void shown() throws Exception {
        Visit visit = plan(editor).getVisits().getFirst();
        page().hideView(view);
        pump();
        PlanEditors.reveal(page(), editor.session(), visit);
        pump();

        view = (BoardView) page().findView(BoardView.ID);
        assertThat(view).as("the board").isNotNull();
        assertThat(page().getActivePart()).isSameAs(view);
        canvas = view.canvas();
        assertThat(canvas.state().focus().visit()).isSameAs(visit);
        assertThat(view.said()).contains(visit.getPerson().getName());
    }

    @Test
    @DisplayName("tells nothing at the pointer while it is in the hand")
    void noTip() {
        Rectangle box = canvas.boundsOf(plannedBar());
        mouse(SWT.MouseMove, box.x + box.width / 2, box.y + 4);
        assertThat(canvas.getToolTipText()).isNotBlank();
        mouse(SWT.MouseDown, box.x + box.width / 2, box.y + 4);
        mouse(SWT.MouseMove, box.x + box.width / 2 + 40, box.y + 4);
        assertThat(canvas.getToolTipText()).isNull();
        key(SWT.ESC, SWT.NONE);
    }

    private MenuItem item(String start) {
        return Arrays.stream(canvas.getMenu().getItems()).filter(each -> each.getText().startsWith(start)).findFirst()
                .orElseThrow();
    }

    private static void tab(Shell dialog, int index) {
        CTabFolder tabs = Widgets.all(dialog, CTabFolder.class).getFirst();
        tabs.setSelection(index);
        Widgets.select(tabs);
    }
}
