// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Person;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.io.Plans;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.app.RecoveryOffer;
import org.rapport.ui.internal.editor.PlanEditor;
import org.rapport.ui.internal.session.Recovery;

@DisplayName("Edits that are not saved")
class RecoveryTests extends WorkbenchTest {

    private Path kept;

    @BeforeEach
    void keepInFolder() {
        kept = folder.resolve("kept");
        System.setProperty("rapport.recovery", kept.toString());
    }

    @AfterEach
    void keepElsewhere() {
        page().closeAllEditors(false);
        System.clearProperty("rapport.recovery");
    }

    @Test
    @DisplayName("are kept aside a moment after an edit, and no longer than until they are saved")
    void areKept() throws IOException {
        PlanEditor editor = open(riverside());
        editor.session().set(plan(editor), Literals.NAMED_ELEMENT__NAME, "Edited");

        waitUntil("a copy is kept", () -> files().size() == 2);
        assertThat(Recovery.leftOver()).as("somebody holds it").isEmpty();
        page().saveEditor(editor, false);

        assertThat(files()).isEmpty();
    }

    @Test
    @DisplayName("are kept aside as soon as the window is free after an edit, without waiting")
    void areKeptAtOnce() throws Exception {
        PlanEditor editor = open(riverside());
        editor.session().set(plan(editor), Literals.NAMED_ELEMENT__NAME, "Edited just now");
        assertThat(files()).as("nobody has had time").isEmpty();
        pump();
        waitForJobs();

        assertThat(files()).hasSize(2);
        assertThat(kept().getName()).isEqualTo("Edited just now");
    }

    @Test
    @DisplayName("are kept aside while they are still being typed, without waiting for a pause")
    void areKeptWhileTyped() throws Exception {
        PlanEditor editor = open(riverside());
        Person person = plan(editor).getPeople().getFirst();
        editor.reveal(person);
        pump();
        for (String label : new String[] { "What matters to me", "Groups (only if the person wants to say)" }) {
            Text field = Widgets.labelled(shell(), Text.class, label);
            String before = field.getText();
            field.setText(before + ", and a word more");
            waitUntil("it is kept", () -> files().size() == 2);

            assertThat(editor.isDirty()).as("it is still being typed").isFalse();
            assertThat(kept().getPeople().getFirst().toString() + kept().getPeople().getFirst().getGroups())
                    .contains("and a word more");
            field.setText(before);
            pump();
            editor.session().recovery().keep();
            assertThat(files()).as("nothing is left to keep").isEmpty();
        }
    }

    private ServicePlan kept() throws IOException {
        Path copy = files().stream().filter(file -> file.toString().endsWith(".unsaved")).findFirst().orElseThrow();
        return Recovery.plan(Files.readAllBytes(copy));
    }

    @Test
    @DisplayName("cannot be kept where nothing can be written: that is said, until it works again")
    void cannotBeKept() throws Exception {
        Files.writeString(kept, "a file where the folder should be");
        PlanEditor editor = open(riverside());
        List<IOException> told = new ArrayList<>();
        editor.session().addListener(new PlanListener() {
            @Override
            public void keptAside(IOException failed) {
                told.add(failed);
            }
        });
        editor.session().set(plan(editor), Literals.NAMED_ELEMENT__NAME, "First");
        waitUntil("it is said", () -> told.size() == 1);
        assertThat(told.getFirst()).isNotNull();
        assertThat(status()).anyMatch(text -> text.startsWith("Save often") && text.contains(kept.toString()));
        editor.session().set(plan(editor), Literals.NAMED_ELEMENT__NAME, "Second");
        pump();
        waitForJobs();
        assertThat(told).as("once is enough").hasSize(1);

        Files.delete(kept);
        editor.session().set(plan(editor), Literals.NAMED_ELEMENT__NAME, "Third");
        waitUntil("it is said that it works again", () -> told.size() == 2);
        assertThat(told.get(1)).isNull();
        assertThat(status()).noneMatch(text -> text.startsWith("Save often"));
        assertThat(files()).hasSize(2);
    }

    private static List<String> status() {
        return Widgets.all(shell(), CLabel.class).stream().map(CLabel::getText).toList();
    }

    private static void waitForJobs() throws InterruptedException {
        for (Job job : Job.getJobManager().find(null)) {
            if (job.getName().equals("Keeping what is not saved yet")) {
                job.join();
            }
        }
        pump();
    }

    @Test
    @DisplayName("come back after a crash, also when the plan was not whole, and can be undone")
    void comeBack() throws IOException {
        Path file = riverside();
        PlanEditor editor = open(file);
        String name = plan(editor).getName();
        Visit visit = plan(editor).getVisits().getFirst();
        editor.session().set(plan(editor), Literals.NAMED_ELEMENT__NAME, "Edited & kept");
        editor.session().set(visit, Literals.VISIT__PERSON, null);
        editor.session().set(plan(editor).getStandards(), Literals.PLANNING_STANDARDS__SHORT_VISIT_MINUTES, null);
        waitUntil("a copy is kept", () -> files().size() == 2);
        editor.session().recovery().crash();
        page().closeAllEditors(false);
        pump();
        assertThat(Plans.load(file).getName()).isEqualTo(name);

        Ask.answerBy((question, choices) -> {
            assertThat(question).contains("riverside.rapport");
            return 0;
        });
        RecoveryOffer.make(page().getWorkbenchWindow());
        PlanEditor again = (PlanEditor) page().getActiveEditor();
        waitUntil("the edits are there", () -> again.session() != null && again.isDirty());

        assertThat(plan(again).getName()).isEqualTo("Edited & kept");
        assertThat(again.session().element(visit.getId())).isInstanceOfSatisfying(Visit.class,
                recovered -> assertThat(recovered.getPerson()).isNull());
        assertThat(plan(again).getStandards().getShortVisitMinutes()).isNull();
        assertThat(again.session().findings().plan()).isSameAs(plan(again));
        again.session().editingDomain().getCommandStack().undo();
        assertThat(plan(again).getName()).isEqualTo(name);
        assertThat(again.isDirty()).isFalse();
    }

    @Test
    @DisplayName("go when the user throws them away, and stay when they want to be asked again")
    void areThrownAway() throws IOException {
        PlanEditor editor = open(riverside());
        editor.session().set(plan(editor), Literals.NAMED_ELEMENT__NAME, "Edited");
        waitUntil("a copy is kept", () -> files().size() == 2);
        editor.session().recovery().crash();
        page().closeAllEditors(false);

        Ask.answerBy((question, choices) -> 1);
        RecoveryOffer.make(page().getWorkbenchWindow());
        assertThat(files()).hasSize(2);
        Ask.answerBy((question, choices) -> 2);
        RecoveryOffer.make(page().getWorkbenchWindow());
        assertThat(files()).isEmpty();
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
