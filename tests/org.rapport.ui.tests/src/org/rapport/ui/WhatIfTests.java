// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Severity;
import org.rapport.checks.compare.FindingChange;
import org.rapport.checks.compare.PlanComparison;
import org.rapport.model.Visit;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.WorkbenchCommands;
import org.rapport.ui.internal.board.BoardBar;
import org.rapport.ui.internal.draft.Draft;
import org.rapport.ui.internal.draft.Drafts;
import org.rapport.ui.internal.draft.KeptDrafts;
import org.rapport.ui.internal.draft.WhatIfView;
import org.rapport.ui.internal.editor.PlanEditor;

@DisplayName("What if: a draft beside the plan")
class WhatIfTests extends BoardTest {

    private static final String DRAFT_NOT_PLAN = "the plan stays as it is";

    private final List<String> asked = new ArrayList<>();

    private IPerspectiveDescriptor usual;

    private Visit visit;

    private LocalDateTime start;

    private Draft draft;

    /** What stands for the visit in the draft. */
    private Visit drafted;

    @BeforeEach
    void startDraft() {
        usual = page().getPerspective();
        visit = plannedBar().visit();
        start = visit.getStart();
        canvas.state().show(visit);
        WorkbenchCommands.run(WhatIfView.COMMAND);
        waitUntil("there is a draft", () -> Drafts.of(editor.session()) != null);
        draft = Drafts.of(editor.session());
        drafted = (Visit) draft.inDraft(visit);
    }

    @AfterEach
    void closeView() {
        page().hideView(page().findView(WhatIfView.ID));
        page().setPerspective(usual);
        pump();
    }

    @Test
    @DisplayName("is planned on the same board, marked as a draft, with an undo of its own; the plan stays as it is")
    void besideThePlan() {
        assertThat(canvas.state().isDraft()).isTrue();
        assertThat(banner()).contains(DRAFT_NOT_PLAN).contains("Nothing is changed yet");
        waitUntil("it is said what to do", () -> Widgets.all(shell(), Tree.class).stream()
                .anyMatch(each -> each.getItemCount() == 1 && each.getItem(0).getText().startsWith("Move a visit")));
        move();

        assertThat(drafted.getStart()).isEqualTo(start.plusMinutes(5));
        assertThat(visit.getStart()).isEqualTo(start);
        assertThat(editor.isDirty()).isFalse();
        assertThat(commands().canUndo()).isFalse();
        assertThat(banner()).contains("One visit is changed");
        Picture.of(shell(), "what-if-board");

        WorkbenchCommands.run("org.eclipse.ui.edit.undo");
        assertThat(draft.changed()).isEmpty();
        assertThatThrownBy(() -> draft.session().save(false)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("shows findings and figures of both, and what the draft changes")
    void compares() {
        draft.session().execute("Move", () -> drafted.setStart(drafted.getStart().withHour(22)));
        draft.session().refreshFindings();
        pump();
        PlanComparison comparison = draft.compare();
        List<FindingChange> come = comparison.findings(FindingChange.Kind.NEW);

        assertThat(come).isNotEmpty();
        Table table = Widgets.find(shell(), Table.class,
                each -> each.getColumnCount() == 4 && each.getColumn(0).getText().equals("At a glance"));
        assertThat(figures(table, "Must change")).containsExactly(
                String.valueOf(errors(editor.session())), String.valueOf(errors(draft.session())));
        Tree tree = Widgets.find(shell(), Tree.class, each -> each.getItemCount() > 0
                && each.getItem(0).getText().startsWith("Visits planned otherwise"));
        assertThat(tree.getItem(0).getText()).isEqualTo("Visits planned otherwise (1)");
        assertThat(texts(tree.getItem(1))).anyMatch(text -> text.contains(come.getFirst().finding().message()));
        Picture.of(shell(), "what-if");
    }

    @Test
    @DisplayName("is applied as one step, which one undo takes back, and is gone then")
    void applied() {
        Visit other = plan(editor).getVisits().stream().filter(each -> each != visit).findFirst().orElseThrow();
        int minutes = other.getDurationMinutes();
        move();
        draft.session().execute("Stretch", () -> ((Visit) draft.inDraft(other)).setDurationMinutes(minutes + 10));
        pump();

        Widgets.press(shell(), "Apply to the plan…");

        assertThat(visit.getStart()).isEqualTo(start.plusMinutes(5));
        assertThat(other.getDurationMinutes()).isEqualTo(minutes + 10);
        assertThat(commands().getUndoCommand().getLabel()).isEqualTo("Apply the draft, 2 visits");
        assertThat(Drafts.of(editor.session())).isNull();
        assertThat(draft.session().isClosed()).isTrue();
        assertThat(canvas.state().isDraft()).isFalse();
        assertThat(canvas.state().session()).isSameAs(editor.session());
        commands().undo();
        assertThat(visit.getStart()).isEqualTo(start);
        assertThat(other.getDurationMinutes()).isEqualTo(minutes);
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    @DisplayName("is discarded when that is confirmed, and nothing of it is left")
    void discarded() {
        move();
        answer(1);

        Widgets.press(shell(), "Discard");
        assertThat(Drafts.of(editor.session())).as("Thought better of it").isSameAs(draft);
        Widgets.press(shell(), "Discard");

        assertThat(asked).hasSize(2).allMatch(question -> question.contains("one visit"));
        assertThat(Drafts.of(editor.session())).isNull();
        assertThat(canvas.state().isDraft()).isFalse();
        assertThat(visit.getStart()).isEqualTo(start);
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    @DisplayName("says that the plan was changed meanwhile, names conflicts, and can be brought up to date")
    void changedMeanwhile() {
        move();
        assertThat(draft.isOutOfDate()).isFalse();

        editor.session().execute("Move", () -> visit.setStart(start.plusHours(1)));
        pump();
        assertThat(draft.isOutOfDate()).isTrue();
        assertThat(draft.conflicts()).extracting(Visit::getId).containsExactly(visit.getId());
        assertThat(banner()).contains("The plan has been changed since");
        answer();
        Widgets.press(shell(), "Apply to the plan…");

        assertThat(asked).singleElement().asString().contains("changed since").contains("one of these");
        assertThat(visit.getStart()).as("Nothing is applied unseen").isEqualTo(start.plusHours(1));
        waitUntil("the draft is made anew", () -> Drafts.of(editor.session()) != draft);
        Draft anew = Drafts.of(editor.session());
        assertThat(anew.isOutOfDate()).isFalse();
        assertThat(anew.changed()).extracting(Visit::getStart).containsExactly(start.plusMinutes(5));
        assertThat(draft.session().isClosed()).isTrue();
        commands().undo();
        assertThat(anew.isOutOfDate()).isTrue();
        commands().redo();
        assertThat(anew.isOutOfDate()).as("As it was when copied").isFalse();
    }

    @Test
    @DisplayName("leaves out visits that are no longer in the plan")
    void deletedMeanwhile() {
        move();
        editor.session().delete(visit);
        pump();
        answer(1);

        Widgets.press(shell(), "Apply to the plan…");

        assertThat(editor.session().element(visit.getId())).isNull();
        assertThat(Drafts.of(editor.session())).isNull();
    }

    @Test
    @DisplayName("ends with its plan, and the board shows the one or the other as asked")
    void endsWithThePlan() {
        key('x', SWT.NONE);
        assertThat(canvas.state().isDraft()).isFalse();
        assertThat(banner()).contains("Beside it there is a draft");
        key('x', SWT.NONE);
        assertThat(canvas.state().isDraft()).isTrue();
        PlanSession plan = editor.session();

        page().closeAllEditors(false);
        pump();

        assertThat(plan.isClosed()).isTrue();
        assertThat(draft.session().isClosed()).isTrue();
        assertThat(Drafts.of(plan)).isNull();
    }

    @Test
    @DisplayName("comes back with its changes when its plan is opened again, and ending Rapport asks first")
    void isKept() {
        move();
        Path file = editor.session().file();
        page().closeAllEditors(false);
        pump();
        for (boolean ends : new boolean[] { false, true }) {
            answer(ends ? 1 : 0);
            assertThat(KeptDrafts.mayEnd(shell())).isEqualTo(ends);
            assertThat(asked.getLast()).startsWith("A draft of What if has changes");
            asked.clear();
        }

        PlanEditor again = open(file);
        waitUntil("the draft is there", () -> Drafts.of(again.session()) != null);
        Draft back = Drafts.of(again.session());
        assertThat(back.changed()).singleElement().satisfies(each -> {
            assertThat(each.getId()).isEqualTo(visit.getId());
            assertThat(each.getStart()).isEqualTo(start.plusMinutes(5));
        });
        assertThat(again.isDirty()).isFalse();
        assertThat(KeptDrafts.mayEnd(shell())).as("it is not applied yet").isTrue();
        assertThat(asked).hasSize(1);
        Drafts.discard(back);
        assertThat(KeptDrafts.mayEnd(shell())).isTrue();
        assertThat(asked).as("nothing would be lost").hasSize(1);
    }

    /** Answers questions with their first choice, or those before it as said, and keeps what was asked. */
    private void answer(int... choices) {
        Ask.answerBy((question, labels) -> {
            asked.add(question);
            return asked.size() <= choices.length ? choices[asked.size() - 1] : 0;
        });
    }

    /** Moves the visit of the draft five minutes later, by key. */
    private void move() {
        canvas.state().show(drafted);
        BoardBar bar = canvas.state().focus();
        assertThat(bar.visit()).isSameAs(drafted);
        key(SWT.ARROW_RIGHT, SWT.CTRL);
    }

    private String banner() {
        return Widgets
                .find(canvas.getParent(), Link.class, link -> link.isVisible() && link.getText().contains("draft"))
                .getText();
    }

    private static long errors(PlanSession session) {
        return session.findings().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR && !finding.isOverridden())
                .count();
    }

    private static List<String> figures(Table table, String label) {
        for (TableItem item : table.getItems()) {
            if (item.getText(0).equals(label)) {
                return List.of(item.getText(1), item.getText(2));
            }
        }
        throw new AssertionError("No row " + label);
    }

    private static List<String> texts(TreeItem group) {
        return List.of(group.getItems()).stream().map(TreeItem::getText).toList();
    }
}
