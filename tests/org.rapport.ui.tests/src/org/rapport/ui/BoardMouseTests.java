// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.ui.internal.WorkbenchCommands;
import org.rapport.ui.internal.board.BoardBar;
import org.rapport.ui.internal.board.BoardFocus;
import org.rapport.ui.internal.board.BoardRow;

@DisplayName("The roster board by mouse")
class BoardMouseTests extends BoardTest {

    private Point usual;

    @BeforeEach
    void rememberSize() {
        usual = shell().getSize();
    }

    @AfterEach
    void usualSize() {
        shell().setSize(usual);
        pump();
    }

    @ParameterizedTest(name = "in a window of {0} by {1}")
    @CsvSource({ "1280,860", "900,560", "640,480" })
    @DisplayName("moves a visit that is dragged, says what the checks say meanwhile, and undoes it in one step")
    void dragsToMove(int width, int height) {
        size(width, height);
        BoardBar bar = plannedBar();
        Visit visit = bar.visit();
        LocalDateTime start = visit.getStart();
        List<Worker> workers = List.copyOf(visit.getWorkers());
        Rectangle box = inView(bar);
        int x = box.x + box.width / 2;
        int hour = (int) Math.round(canvas.geometry().hourWidth());

        mouse(SWT.MouseDown, x, box.y + 4);
        mouse(SWT.MouseMove, x + hour, box.y + 4);
        assertThat(view.said()).contains("finding");
        assertThat(visit.getStart()).as("Nothing is changed before the visit is dropped").isEqualTo(start);
        assertThat(editor.isDirty()).isFalse();
        Picture.of(shell(), "board-drag-" + width);
        mouse(SWT.MouseMove, x + 2 * hour, box.y + 4);
        mouse(SWT.MouseUp, x + 2 * hour, box.y + 4);

        assertThat(visit.getStart()).isBetween(start.plusMinutes(110), start.plusMinutes(130));
        assertThat(visit.getWorkers()).isEqualTo(workers);
        assertThat(commands().getUndoCommand().getLabel()).startsWith("Move ");
        WorkbenchCommands.run("org.eclipse.ui.edit.undo");
        assertThat(visit.getStart()).isEqualTo(start);
        assertThat(editor.isDirty()).isFalse();
        commands().redo();
        assertThat(visit.getStart()).isNotEqualTo(start);
    }

    @ParameterizedTest(name = "in a window of {0} by {1}")
    @CsvSource({ "1280,860", "900,560" })
    @DisplayName("stretches a visit by its edges, and gives it to the worker it is dropped on")
    void stretchesAndGives(int width, int height) {
        size(width, height);
        BoardBar bar = plannedBar();
        Visit visit = bar.visit();
        int minutes = visit.getDurationMinutes();
        LocalDateTime end = visit.getStart().plusMinutes(minutes);
        canvas.zoom(4);
        actuallyReveal(bar);
        Rectangle box = inView(bar);
        int hour = (int) Math.round(canvas.geometry().hourWidth());
        drag(box.x + box.width - 2, box.y + 4, box.x + box.width - 2 + hour / 2, box.y + 4);
        assertThat(visit.getDurationMinutes()).isBetween(minutes + 25, minutes + 35);
        commands().undo();
        box = inView(bar);
        drag(box.x + 1, box.y + 4, box.x + 1 + hour / 4, box.y + 4);
        assertThat(visit.getDurationMinutes()).isBetween(minutes - 20, minutes - 10);
        assertThat(visit.getStart().plusMinutes(visit.getDurationMinutes())).isEqualTo(end);
        commands().undo();

        box = inView(bar);
        int y = box.y + otherRow(bar) + 4;
        Worker taker = canvas.state().contents().rows().get(canvas.geometry().rowAt(canvas.toBoard(0, y).y)).worker();
        drag(box.x + box.width / 2, box.y + 4, box.x + box.width / 2, y);
        assertThat(visit.getWorkers()).contains(taker).doesNotContain(bar.worker());
        commands().undo();
        assertThat(visit.getWorkers()).contains(bar.worker()).doesNotContain(taker);
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    @DisplayName("lets go of a visit in the hand with Escape or the other button, and when the plan changes")
    void letsGo() {
        BoardBar bar = plannedBar();
        Rectangle box = inView(bar);
        int x = box.x + box.width / 2;
        List<Runnable> ways = List.of(() -> key(SWT.ESC, SWT.NONE), () -> press(3, x + 40, box.y + 4),
                () -> editor.session().execute("Rename", () -> plan(editor).setName("Another")));
        for (Runnable letGo : ways) {
            LocalDateTime start = bar.visit().getStart();
            mouse(SWT.MouseDown, x, box.y + 4);
            mouse(SWT.MouseMove, x + 40, box.y + 4);
            letGo.run();
            mouse(SWT.MouseUp, x + 40, box.y + 4);
            assertThat(bar.visit().getStart()).isEqualTo(start);
        }
        assertThat(commands().getUndoCommand().getLabel()).isEqualTo("Rename");
    }

    @Test
    @DisplayName("scrolls on while a visit is held at an edge, and drops it on a day that was not in view")
    void scrollsAtEdges() {
        BoardBar bar = plannedBar();
        LocalDateTime start = bar.visit().getStart();
        canvas.zoom(5);
        actuallyReveal(bar);
        Rectangle box = inView(bar);
        int before = canvas.getHorizontalBar().getSelection();
        int edge = canvas.getClientArea().width + 30;

        mouse(SWT.MouseDown, box.x + box.width / 2, box.y + 4);
        mouse(SWT.MouseMove, edge, box.y + 4);
        waitUntil("another day is in view",
                () -> canvas.getHorizontalBar().getSelection() > before + 2 * canvas.geometry().dayWidth());
        mouse(SWT.MouseUp, canvas.getClientArea().width / 2, box.y + 4);

        assertThat(bar.visit().getStart().toLocalDate()).isAfter(start.toLocalDate());
        commands().undo();
        assertThat(bar.visit().getStart()).isEqualTo(start);
    }

    @Test
    @DisplayName("stays where it is when a visit that is half in view is pressed, so that it is not moved by that")
    void doesNotJump() {
        BoardBar bar = plannedBar();
        canvas.zoom(6);
        actuallyReveal(bar);
        canvas.getHorizontalBar().setSelection(canvas.toBoard(canvas.boundsOf(bar).x, 0).x + 10);
        canvas.redraw();
        Rectangle box = canvas.boundsOf(bar);
        LocalDateTime start = bar.visit().getStart();

        mouse(SWT.MouseDown, box.x + box.width / 2, box.y + 4);
        assertThat(canvas.boundsOf(bar)).isEqualTo(box);
        mouse(SWT.MouseMove, box.x + box.width / 2, box.y + 9);
        mouse(SWT.MouseUp, box.x + box.width / 2, box.y + 9);

        assertThat(bar.visit().getStart()).isEqualTo(start);
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    @DisplayName("gives a visit to the person it is dropped on, without the goals of the first, in one step")
    void givesToAnotherPerson() {
        Visit visit = plan(editor).getVisits().stream().filter(each -> each.getStatus() == VisitStatus.PLANNED
                && !each.getGoals().isEmpty() && each.getPattern() != null).findFirst().orElseThrow();
        Person person = visit.getPerson();
        List<?> goals = List.copyOf(visit.getGoals());
        canvas.state().setByPerson(true);
        canvas.state().show(visit);
        BoardBar bar = BoardFocus.of(canvas.state().contents(), visit, person);
        actuallyReveal(bar);
        Rectangle box = inView(bar);

        drag(box.x + box.width / 2, box.y + 4, box.x + box.width / 2, box.y + otherRow(bar) + 4);

        assertThat(visit.getPerson()).isNotNull().isNotSameAs(person);
        assertThat(visit.getGoals()).isEmpty();
        assertThat(visit.getPattern()).isNull();
        assertThat(commands().getUndoCommand().getLabel())
                .isEqualTo("Visit " + visit.getPerson().getName() + " instead of " + person.getName());
        commands().undo();
        assertThat(visit.getPerson()).isSameAs(person);
        assertThat(List.copyOf(visit.getGoals())).isEqualTo(goals);
        assertThat(visit.getPattern()).isNotNull();
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    @DisplayName("tells about the visit, the way or other work below the pointer")
    void tips() {
        BoardBar bar = plannedBar();
        Rectangle box = inView(bar);
        mouse(SWT.MouseMove, box.x + box.width / 2, box.y + 4);
        assertThat(canvas.getToolTipText()).contains(bar.visit().getPerson().getName(), bar.worker().getName());

        BoardRow row = canvas.state().contents().rows().stream()
                .filter(each -> !each.ways().isEmpty() && !each.activities().isEmpty()).findFirst().orElseThrow();
        int top = canvas.geometry().top(canvas.state().contents().rows().indexOf(row)) + 12;
        assertThat(tipAt(canvas.geometry().x(row.ways().getFirst().from()) + 1, top)).contains("of travel");
        assertThat(tipAt(canvas.geometry().x(row.activities().getFirst().getStart()) + 1, top))
                .containsPattern("\\d\\d:\\d\\d–");
    }

    private String tipAt(int boardX, int boardY) {
        Point origin = canvas.toBoard(0, 0);
        mouse(SWT.MouseMove, boardX - origin.x, boardY - origin.y);
        return canvas.getToolTipText();
    }

    private void size(int width, int height) {
        shell().setSize(width, height);
        // The window system answers when it likes.
        pumpFor(300);
    }

    /** Where a bar is; the middle of it is to be seen, however small the window is. */
    private Rectangle inView(BoardBar bar) {
        Rectangle box = canvas.boundsOf(bar);
        Rectangle body = canvas.getClientArea();
        assertThat(box.y).as("Top of %s in %s", box, body).isBetween(42, body.height - 5);
        assertThat(box.x + box.width / 2).as("Middle of %s in %s", box, body).isBetween(168, body.width);
        return box;
    }

    /** How much lower the next row is that is about somebody else; higher when negative. */
    private int otherRow(BoardBar bar) {
        int row = canvas.geometry().rowOf(bar);
        boolean byPerson = canvas.state().isByPerson();
        int other = row <= 1 ? row + 1 : row - 1;
        assertThat(byPerson || canvas.state().contents().rows().get(other).worker() != null).isTrue();
        return canvas.geometry().top(other) - canvas.geometry().top(row);
    }

    private void press(int button, int x, int y) {
        Event event = new Event();
        event.button = button;
        event.x = x;
        event.y = y;
        canvas.notifyListeners(SWT.MouseDown, event);
        pump();
    }
}
