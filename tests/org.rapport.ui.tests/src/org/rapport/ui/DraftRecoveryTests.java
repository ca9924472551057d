// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.Visit;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.WorkbenchCommands;
import org.rapport.ui.internal.app.RecoveryOffer;
import org.rapport.ui.internal.draft.Draft;
import org.rapport.ui.internal.draft.Drafts;
import org.rapport.ui.internal.draft.KeptDrafts;
import org.rapport.ui.internal.draft.WhatIfView;
import org.rapport.ui.internal.editor.PlanEditor;
import org.rapport.ui.internal.session.Recovery;

@DisplayName("A draft that is not applied")
class DraftRecoveryTests extends BoardTest {

    private final List<String> asked = new ArrayList<>();

    private IPerspectiveDescriptor usual;

    private Path kept;

    private Visit visit;

    private LocalDateTime start;

    private Draft draft;

    @BeforeEach
    void startDraft() {
        kept = folder.resolve("kept");
        System.setProperty("rapport.recovery", kept.toString());
        usual = page().getPerspective();
        visit = plannedBar().visit();
        start = visit.getStart();
        WorkbenchCommands.run(WhatIfView.COMMAND);
        waitUntil("there is a draft", () -> Drafts.of(editor.session()) != null);
        draft = Drafts.of(editor.session());
        draft.session().execute("Move", () -> ((Visit) draft.inDraft(visit)).setStart(start.plusMinutes(5)));
        waitUntil("a copy is kept", () -> files().size() == 2);
    }

    @AfterEach
    void closeAll() {
        page().closeAllEditors(false);
        pump();
        KeptDrafts.forget();
        System.clearProperty("rapport.recovery");
        page().hideView(page().findView(WhatIfView.ID));
        page().setPerspective(usual);
        pump();
    }

    @Test
    @DisplayName("comes back after a crash, and is kept on until it is applied")
    void comesBack() throws IOException {
        assertThat(Recovery.leftOver()).as("somebody holds it").isEmpty();
        crash();

        PlanEditor again = recover("draft of What if", 0);
        waitUntil("the draft is there", () -> Drafts.of(again.session()) != null);

        Draft back = Drafts.of(again.session());
        assertThat(back.changed()).extracting(Visit::getId, Visit::getStart)
                .containsExactly(tuple(visit.getId(), start.plusMinutes(5)));
        assertThat(again.isDirty()).isFalse();
        waitUntil("it goes on with the same copy", () -> files().size() == 2);
        assertThat(Recovery.leftOver()).as("somebody holds it").isEmpty();
        Drafts.apply(back);
        waitUntil("the edit is kept instead", () -> again.isDirty() && files().size() == 2);
        page().saveEditor(again, false);
        pump();
        assertThat(files()).isEmpty();
    }

    @Test
    @DisplayName("comes back beside the edits of its plan, with one question for both")
    void comesBackWithEdits() throws IOException {
        editor.session().set(plan(editor), Literals.NAMED_ELEMENT__NAME, "Edited");
        waitUntil("both are kept", () -> files().size() == 4);
        editor.session().recovery().crash();
        crash();

        PlanEditor again = recover("and before a draft of What if", 0);
        waitUntil("the draft is there", () -> Drafts.of(again.session()) != null);

        assertThat(plan(again).getName()).isEqualTo("Edited");
        assertThat(again.isDirty()).isTrue();
        assertThat(Drafts.of(again.session()).changed()).hasSize(1);
        assertThat(plan(Drafts.of(again.session()))).isEqualTo("Edited");
        assertThat(asked).hasSize(1);
    }

    @Test
    @DisplayName("is offered again when that is wanted, and thrown away when that is")
    void isThrownAway() throws IOException {
        crash();
        recover("draft of What if", 1);
        assertThat(files()).hasSize(2);
        recover("draft of What if", 2);
        assertThat(files()).isEmpty();
    }

    @Test
    @DisplayName("is kept as well while its plan is closed, and no longer than until Rapport ends")
    void isKeptWithoutItsPlan() {
        page().closeAllEditors(false);
        pump();
        assertThat(files()).hasSize(2);
        assertThat(Recovery.leftOver()).as("somebody holds it").isEmpty();

        KeptDrafts.forget();
        assertThat(files()).isEmpty();
    }

    @Test
    @DisplayName("is not kept any more when it is discarded or has no changes")
    void endsWithItsChanges() {
        draft.session().editingDomain().getCommandStack().undo();
        waitUntil("nothing is kept", () -> files().isEmpty());
        draft.session().editingDomain().getCommandStack().redo();
        waitUntil("it is kept again", () -> files().size() == 2);
        Drafts.discard(draft);
        pump();
        assertThat(files()).isEmpty();
    }

    /** As a process that is killed leaves everything. */
    private void crash() throws IOException {
        draft.recovery().crash();
        Drafts.discard(draft);
        pump();
        page().closeAllEditors(false);
        pump();
    }

    private PlanEditor recover(String question, int choice) {
        Ask.answerBy((said, choices) -> {
            assertThat(said).contains(question, "riverside.rapport");
            asked.add(said);
            return choice;
        });
        RecoveryOffer.make(page().getWorkbenchWindow());
        if (choice > 0) {
            return null;
        }
        PlanEditor again = (PlanEditor) page().getActiveEditor();
        waitUntil("the plan is there", () -> again.session() != null);
        return again;
    }

    private static String plan(Draft of) {
        return of.session().plan().getName();
    }

    private List<Path> files() {
        if (!Files.isDirectory(kept)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(kept)) {
            return files.filter(file -> !file.toString().endsWith(".next")).toList();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
