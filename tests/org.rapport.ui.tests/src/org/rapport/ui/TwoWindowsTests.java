// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.Visit;
import org.rapport.model.io.Plans;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.WorkbenchCommands;
import org.rapport.ui.internal.board.BoardView;
import org.rapport.ui.internal.editor.PlanEditor;

@DisplayName("A plan in two windows")
class TwoWindowsTests extends WorkbenchTest {

    private IWorkbenchWindow second;

    @AfterEach
    void closeSecondWindow() {
        if (second != null) {
            second.getActivePage().closeAllEditors(false);
            second.close();
            pump();
        }
    }

    @Test
    @DisplayName("is one plan: what is edited, undone and saved in one is so in the other")
    void isOnePlan() throws Exception {
        Path file = riverside();
        PlanEditor here = open(file);
        PlanEditor there = openInSecondWindow(file);
        BoardView board = (BoardView) second.getActivePage().showView(BoardView.ID);
        pump();
        Visit visit = plan(here).getVisits().getFirst();
        int minutes = visit.getDurationMinutes();

        assertThat(there.session()).isSameAs(here.session());
        here.session().set(visit, Literals.VISIT__DURATION_MINUTES, minutes + 5);
        assertThat(there.isDirty()).isTrue();
        assertThat(board.canvas().state().session().plan().getVisits().getFirst().getDurationMinutes())
                .isEqualTo(minutes + 5);
        there.session().editingDomain().getCommandStack().undo();
        assertThat(visit.getDurationMinutes()).isEqualTo(minutes);
        assertThat(here.isDirty()).isFalse();

        here.session().set(plan(here), Literals.NAMED_ELEMENT__NAME, "Edited here");
        second.getActivePage().saveEditor(there, false);
        assertThat(here.isDirty()).isFalse();
        assertThat(Plans.load(file).getName()).isEqualTo("Edited here");
    }

    @Test
    @DisplayName("keeps edits that are not saved when one of the windows is closed, and asks for the last")
    void closesOneByOne() throws Exception {
        Path file = riverside();
        PlanEditor here = open(file);
        PlanEditor there = openInSecondWindow(file);
        PlanSession session = here.session();
        session.set(plan(here), Literals.NAMED_ELEMENT__NAME, "Edited");

        second.getActivePage().closeEditor(there, false);
        second.close();
        second = null;
        pump();

        assertThat(session.isClosed()).isFalse();
        assertThat(here.isDirty()).isTrue();
        assertThat(plan(here).getName()).isEqualTo("Edited");
        page().saveEditor(here, false);
        assertThat(Plans.load(file).getName()).isEqualTo("Edited");
    }

    @Test
    @DisplayName("of two programs: what the other saved is never written over unasked, and nothing of ours is lost")
    void twoPrograms() throws Exception {
        Path file = riverside();
        PlanEditor editor = open(file);
        OtherProgram.rename(file, "Saved by the other");
        waitUntil("the plan of the other is shown", () -> "Saved by the other".equals(plan(editor).getName()));

        editor.session().set(plan(editor), Literals.NAMED_ELEMENT__NAME, "Ours");
        List<String> asked = new ArrayList<>();
        Ask.answerBy((question, choices) -> {
            asked.add(question);
            // Keep mine when it is seen; cancel when it is saved.
            return question.contains("Somebody else") && choices.length > 2 ? choices.length - 1 : 0;
        });
        OtherProgram.rename(file, "Saved again");
        waitUntil("the user is asked", () -> !asked.isEmpty());
        page().saveEditor(editor, false);

        assertThat(asked).hasSizeGreaterThan(1);
        assertThat(Plans.load(file).getName()).isEqualTo("Saved again");
        assertThat(plan(editor).getName()).isEqualTo("Ours");
        assertThat(editor.isDirty()).isTrue();
    }

    private PlanEditor openInSecondWindow(Path file) throws WorkbenchException {
        List<IWorkbenchWindow> before = List.of(PlatformUI.getWorkbench().getWorkbenchWindows());
        WorkbenchCommands.run("org.eclipse.ui.window.newWindow");
        waitUntil("there is another window", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() > before.size());
        second = List.of(PlatformUI.getWorkbench().getWorkbenchWindows()).stream()
                .filter(window -> !before.contains(window)).findFirst().orElseThrow();
        IWorkbenchPage page = second.getActivePage();
        PlanEditor editor = (PlanEditor) PlanEditors.open(page, file);
        waitUntil("it is open there", () -> editor.session() != null);
        return editor;
    }
}
