// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.CheckRun;
import org.rapport.checks.Finding;
import org.rapport.model.Activity;
import org.rapport.model.Identifiable;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.model.calc.Candidate;
import org.rapport.model.calc.Obstacle;
import org.rapport.model.text.Labels;
import org.rapport.ui.internal.app.RosterPerspective;
import org.rapport.ui.internal.board.BoardBar;
import org.rapport.ui.internal.board.BoardPeriod;
import org.rapport.ui.internal.board.BoardView;
import org.rapport.ui.internal.board.CandidateWords;
import org.rapport.ui.internal.board.Trial;
import org.rapport.ui.internal.board.VisitChange;
import org.rapport.ui.internal.board.WhoCouldGoDialog;

@DisplayName("The roster board")
class BoardTests extends BoardTest {

    @Test
    @DisplayName("shows a week by worker, with all that is planned for it")
    void showsAWeek() {
        BoardPeriod period = canvas.state().contents().period();
        assertThat(period.isWeek()).isTrue();
        assertThat(canvas.state().contents().rows().size()).isEqualTo(1 + plan(editor).getWorkers().size());
        long shown = canvas.state().contents().rows().stream().filter(row -> row.subject() instanceof Worker)
                .mapToLong(row -> row.bars().size()).sum();
        long planned = plan(editor).getVisits().stream().filter(visit -> period.contains(visit.getStart()))
                .mapToLong(visit -> visit.getWorkers().size()).sum();
        assertThat(shown).isEqualTo(planned).isPositive();
        Picture.of(shell(), "board-week");
    }

    @Test
    @DisplayName("does by keys all that the mouse does, one undo for each")
    void keys() {
        BoardBar bar = plannedBar();
        Visit visit = bar.visit();
        LocalDateTime start = visit.getStart();
        int minutes = visit.getDurationMinutes();
        canvas.state().setFocus(bar);

        key(SWT.ARROW_RIGHT, SWT.CTRL);
        assertThat(visit.getStart()).isEqualTo(start.plusMinutes(5));
        key(SWT.ARROW_LEFT, SWT.SHIFT);
        assertThat(visit.getDurationMinutes()).isEqualTo(minutes - 5);
        key(SWT.ARROW_RIGHT, SWT.CTRL | SWT.SHIFT);
        assertThat(visit.getStart()).isEqualTo(start.plusMinutes(5).plusDays(1));
        key(SWT.ARROW_DOWN, SWT.CTRL);
        assertThat(visit.getWorkers()).doesNotContain(bar.worker());
        assertThat(canvas.state().focus().visit()).isSameAs(visit);
        for (int i = 0; i < 4; i++) {
            commands().undo();
        }
        assertThat(visit.getStart()).isEqualTo(start);
        assertThat(visit.getDurationMinutes()).isEqualTo(minutes);
        assertThat(visit.getWorkers()).contains(bar.worker());
        assertThat(editor.isDirty()).isFalse();

        key(SWT.HOME, SWT.NONE);
        BoardBar first = canvas.state().focus();
        key(SWT.ARROW_RIGHT, SWT.NONE);
        assertThat(canvas.state().focus()).isNotEqualTo(first);
        assertThat(editor.session().selection()).isSameAs(canvas.state().focus().visit());
        LocalDate monday = canvas.state().contents().period().first();
        key(SWT.PAGE_DOWN, SWT.NONE);
        assertThat(canvas.state().contents().period().first()).isEqualTo(monday.plusDays(7));
    }

    @Test
    @DisplayName("leaves as it is what was done, missed or cancelled")
    void keepsHistory() {
        Visit done = plan(editor).getVisits().stream().filter(visit -> visit.getStatus() == VisitStatus.DONE
                && !visit.getWorkers().isEmpty()).findFirst().orElseThrow();
        LocalDateTime start = done.getStart();
        canvas.state().show(done);

        key(SWT.ARROW_RIGHT, SWT.CTRL);
        key(SWT.ARROW_RIGHT, SWT.SHIFT);

        assertThat(done.getStart()).isEqualTo(start);
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    @DisplayName("says while dragging exactly what the findings say after dropping")
    void triesWhatComes() {
        Visit visit = plannedBar().visit();
        CheckRun before = editor.session().refreshFindings();
        VisitChange change = VisitChange.none(visit).at(visit.getStart().withHour(22)).lasting(5);
        var outcome = new Trial(editor.session()).of(change);
        assertThat(VisitChange.none(visit)).isNotEqualTo(change);
        assertThat(messages(editor.session().refreshFindings())).isEqualTo(messages(before));
        editor.session().execute("Move", change::apply);
        CheckRun after = editor.session().refreshFindings();

        assertThat(outcome.come()).isNotEmpty();
        assertThat(messages(after)).containsAll(outcome.come().stream().map(Finding::message).toList());
        assertThat(outcome.come()).extracting(Finding::message)
                .noneMatch(message -> messages(before).contains(message));
        assertThat(outcome.gone()).extracting(Finding::message)
                .noneMatch(message -> messages(after).contains(message));
    }

    @Test
    @DisplayName("ranks who could go, says why, and the choice is one command")
    void whoCouldGo() {
        BoardBar bar = plannedBar();
        canvas.state().setFocus(bar);
        Worker[] best = new Worker[1];
        canvas.getDisplay().asyncExec(() -> {
            Shell shell = List.of(canvas.getDisplay().getShells()).stream()
                    .filter(each -> each.getData() instanceof WhoCouldGoDialog).findFirst().orElseThrow();
            WhoCouldGoDialog dialog = (WhoCouldGoDialog) shell.getData();
            best[0] = dialog.candidates().getFirst().worker();
            assertThat(dialog.candidates()).extracting(each -> CandidateWords.why(each, bar.visit()))
                    .allMatch(why -> why.contains("person"));
            assertObstaclesAreNamed(dialog, bar.visit());
            Hearing.assertUsable(shell);
            Table table = Widgets.find(shell, Table.class, each -> true);
            assertThat(table.getItemCount()).isEqualTo(plan(editor).getWorkers().size() - 1);
            assertThat(Widgets.find(shell, Text.class, each -> (each.getStyle() & SWT.READ_ONLY) != 0
                    && (each.getStyle() & SWT.V_SCROLL) != 0).getText())
                    .isEqualTo(CandidateWords.whole(dialog.candidates().getFirst(), bar.visit()))
                    .contains("person", "travel");
            Picture.of(shell, "board-who-could-go");
            Widgets.press(shell, "Choose");
        });
        key('w', SWT.NONE);

        assertThat(bar.visit().getWorkers()).contains(best[0]).doesNotContain(bar.worker());
        assertThat(commands().getUndoCommand().getLabel()).startsWith("Give ");
        commands().undo();
        assertThat(bar.visit().getWorkers()).contains(bar.worker()).doesNotContain(best[0]);
    }

    /** Whoever is busy is so with somebody or something, at a time. */
    private static void assertObstaclesAreNamed(WhoCouldGoDialog dialog, Visit visit) {
        List<Candidate> busy = dialog.candidates().stream().filter(each -> each.obstacles().stream()
                .anyMatch(obstacle -> obstacle.kind() == Obstacle.Kind.BUSY)).toList();
        assertThat(busy).isNotEmpty();
        for (Candidate candidate : busy) {
            Identifiable duty = candidate.obstacles().stream()
                    .filter(obstacle -> obstacle.kind() == Obstacle.Kind.BUSY).findFirst().orElseThrow().element();
            String who = duty instanceof Visit other ? Labels.name(other.getPerson()) + "’s visit "
                    : Labels.words(((Activity) duty).getKind().name()).toLowerCase(Locale.ROOT) + " ";
            assertThat(CandidateWords.why(candidate, visit)).containsPattern(
                    Pattern.quote(who) + "\\d\\d:\\d\\d–\\d\\d:\\d\\d is at the same time");
        }
        assertThat(dialog.candidates()).filteredOn(each -> !each.free())
                .allSatisfy(each -> assertThat(CandidateWords.whole(each, visit)).contains("Not free then: "));
    }

    @Test
    @DisplayName("shows people, purposes, a day, and whoever is looked for")
    void looks() {
        choose("Person", "By person");
        assertThat(canvas.state().contents().rows().size()).isEqualTo(plan(editor).getPeople().size());
        choose("purpose", "Colours: purpose");
        Picture.of(shell(), "board-people");
        choose("Day", "Day");
        assertThat(canvas.state().contents().period().days()).isEqualTo(1);
        Picture.of(shell(), "board-day");
        choose("Week", "Week");

        String name = plannedBar().visit().getPerson().getName();
        Text search = Widgets.find(canvas.getParent(), Text.class, text -> true);
        search.setText(name);
        pump();
        assertThat(canvas.state().focus().visit().getPerson().getName()).contains(name);
    }

    @Test
    @DisplayName("says what to do where no visit is shown, and goes to the nearest")
    void emptyDays() {
        canvas.setFocus();
        key(SWT.PAGE_UP, SWT.NONE);
        for (int i = 0; i < 10; i++) {
            key(SWT.PAGE_UP, SWT.NONE);
        }
        assertThat(view.said()).contains("no visits on these days");

        Widgets.follow(canvas.getParent(), "nearest");

        assertThat(canvas.state().contents().isEmpty()).isFalse();
    }

    @Test
    @DisplayName("is the same again after another view has brought a visit into focus")
    void follows() {
        Visit visit = plan(editor).getVisits().getLast();

        editor.session().select(visit);

        assertThat(canvas.state().focus().visit()).isSameAs(visit);
        assertThat(canvas.state().contents().period().contains(visit.getStart())).isTrue();
        assertThat(canvas.boundsOf(canvas.state().focus()).intersects(canvas.getClientArea())).isTrue();
    }

    @Test
    @DisplayName("changes what it shows by keys: day or week, workers or people, and the colours")
    void keysOfTheView() {
        key('d', SWT.NONE);
        assertThat(canvas.state().contents().period().isWeek()).isFalse();
        key('d', SWT.NONE);
        assertThat(canvas.state().contents().period().isWeek()).isTrue();
        key('p', SWT.NONE);
        assertThat(canvas.state().isByPerson()).isTrue();
        key('c', SWT.NONE);
        assertThat(canvas.state().isByPurpose()).isTrue();
    }

    @Test
    @DisplayName("shows the days of a day that is chosen from a calendar")
    void calendar() {
        LocalDate shown = canvas.state().contents().period().first();
        key('g', SWT.NONE);
        Shell popup = popup();
        DateTime calendar = Widgets.find(popup, DateTime.class, each -> true);
        Picture.of(popup, "board-calendar");
        calendar.setDate(2026, Calendar.MARCH, 18);
        calendar.notifyListeners(SWT.DefaultSelection, new Event());
        pump();

        assertThat(popup.isDisposed()).isTrue();
        assertThat(canvas.state().contents().period().first()).isNotEqualTo(shown)
                .isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(Widgets.find(canvas.getParent(), Button.class, each -> each.getText().contains("2026")).getText())
                .contains("Mon 16 Mar – Sun 22 Mar 2026");
    }

    @Test
    @DisplayName("tells all its keys, and what colours mean, when asked")
    void help() {
        key(SWT.F1, SWT.NONE);
        Shell popup = popup();
        Picture.of(popup, "board-help");
        List<String> said = Widgets.all(popup, Label.class).stream().map(Label::getText).toList();
        popup.close();

        assertThat(said).contains("Ctrl ← →", "five minutes earlier, later", "W", "who could go?", "F1",
                "Know each other");
    }

    @Test
    @DisplayName("has the room of the window in the workplace for rosters, with plan and findings below")
    void workplace() throws WorkbenchException {
        IPerspectiveDescriptor before = page().getPerspective();
        PlatformUI.getWorkbench().showPerspective(RosterPerspective.ID, page().getWorkbenchWindow());
        pump();
        try {
            BoardView large = view(BoardView.ID);
            Picture.of(shell(), "board-workplace");
            assertThat(large.canvas().getSize().y * 3).isGreaterThan(shell().getSize().y);
            assertThat(large.canvas().getSize().x).isGreaterThan(shell().getSize().x - 100);
            assertThat(page().isPartVisible(editor)).isTrue();
            assertThat(page().findView("org.rapport.ui.findings")).isNotNull();
        } finally {
            page().setPerspective(before);
            pump();
        }
    }

    private Shell popup() {
        return List.of(canvas.getShell().getShells()).stream().filter(Shell::isVisible).findFirst()
                .orElseThrow(() -> new AssertionError("Nothing has popped up"));
    }

    private static List<String> messages(CheckRun run) {
        return run.findings().stream().map(Finding::message).toList();
    }
}
