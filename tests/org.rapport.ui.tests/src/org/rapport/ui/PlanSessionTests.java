// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.CheckRun;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Finding;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.Visit;
import org.rapport.model.io.Plans;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.FileChoice;
import org.rapport.ui.internal.editor.PlanEditor;

@DisplayName("An open plan")
class PlanSessionTests extends WorkbenchTest {

    @Test
    @DisplayName("is edited by commands with undo and redo, and knows whether there is something to save")
    void editsAndUndoes() throws IOException {
        Path file = riverside();
        PlanEditor editor = open(file);
        Person person = plan(editor).getPeople().getFirst();
        String name = person.getName();

        editor.session().set(person, Literals.PERSON__NAME, "Somebody else");
        assertThat(editor.isDirty()).isTrue();
        editor.session().editingDomain().getCommandStack().undo();
        assertThat(person.getName()).isEqualTo(name);
        assertThat(editor.isDirty()).isFalse();
        editor.session().editingDomain().getCommandStack().redo();
        page().saveEditor(editor, false);

        assertThat(editor.isDirty()).isFalse();
        assertThat(Plans.load(file).getPeople().getFirst().getName()).isEqualTo("Somebody else");
    }

    @Test
    @DisplayName("has at once the findings that a full run has, after every edit")
    void keepsFindingsLive() {
        PlanEditor editor = open(riverside());
        List<CheckRun> told = new ArrayList<>();
        editor.session().addListener(new PlanListener() {
            @Override
            public void findingsChanged(CheckRun run) {
                told.add(run);
            }
        });
        List<String> before = messages(editor.session().findings());

        editor.session().execute("Shorten all visits", () -> plan(editor).getVisits()
                .forEach(visit -> visit.setDurationMinutes(5)));
        waitUntil("the findings are new", () -> !told.isEmpty());

        assertThat(told).hasSize(1);
        assertThat(messages(told.getFirst()).equals(before)).as("The findings stayed as they were").isFalse();
        assertThat(messages(told.getFirst()).equals(
                messages(new CheckRunner(CheckRegistry.installed().checks()).run(plan(editor)))))
                .as("The findings are those of a full run").isTrue();
    }

    private static List<String> messages(CheckRun run) {
        return run.findings().stream().map(Finding::message).toList();
    }

    @Test
    @DisplayName("keeps an element in focus for everybody, by id")
    void selects() {
        PlanEditor editor = open(riverside());
        List<Identifiable> told = new ArrayList<>();
        editor.session().addListener(new PlanListener() {
            @Override
            public void selected(Identifiable element) {
                told.add(element);
            }
        });
        Visit visit = plan(editor).getVisits().getFirst();

        editor.session().select(visit);
        editor.session().select(visit);

        assertThat(told).containsExactly(visit);
        assertThat(editor.session().selection()).isSameAs(visit);
        assertThat(editor.session().element(visit.getId())).isSameAs(visit);
    }

    @Test
    @DisplayName("is one for two editors of the same file, and ends with the last of them")
    void isShared() throws Exception {
        Path file = riverside();
        PlanSession session = open(file).session();
        PlanSession again = PlanSessions.open(Files.createSymbolicLink(folder.resolve("link.rapport"), file));
        assertThat(again).isSameAs(session);

        page().closeAllEditors(false);
        pump();
        assertThat(session.isClosed()).isFalse();
        PlanSessions.release(again);
        assertThat(session.isClosed()).isTrue();
        assertThat(PlanSessions.find(file)).isNull();
    }

    @Test
    @DisplayName("is loaded again when its file was changed outside and there is nothing to lose")
    void followsTheFile() throws IOException {
        Path file = riverside();
        PlanEditor editor = open(file);
        Files.writeString(file, Files.readString(file).replaceFirst("name=\"Riverside[^\"]*\"", "name=\"By the sea\""));

        waitUntil("the plan is loaded again", () -> "By the sea".equals(plan(editor).getName()));

        assertThat(editor.isDirty()).isFalse();
        assertThat(shell().getText()).isEqualTo("By the sea – Rapport");
    }

    @Test
    @DisplayName("is not loaded again under the hands of somebody who types without a pause: they are asked")
    void losesNoTyping() throws IOException {
        Path file = riverside();
        PlanEditor editor = open(file);
        List<String> asked = new ArrayList<>();
        Ask.answerBy((question, choices) -> {
            asked.add(question);
            return 0;
        });
        Text name = Widgets.labelled(editor.getActivePageInstance().getManagedForm().getForm(), Text.class, "Name");
        name.setFocus();
        name.setText("Ours");
        Files.writeString(file, Files.readString(file).replaceFirst("name=\"Riverside[^\"]*\"", "name=\"Theirs\""));

        waitUntil("they are asked", () -> {
            name.append("!");
            return !asked.isEmpty();
        });
        assertThat(asked.getFirst()).contains("riverside.rapport");
        assertThat(plan(editor).getName()).startsWith("Ours!");
        assertThat(editor.isDirty()).isTrue();
    }

    @Test
    @DisplayName("never writes over what somebody else wrote without being told to")
    void neverOverwrites() throws IOException {
        Path file = riverside();
        PlanEditor editor = open(file);
        editor.session().set(plan(editor), Literals.NAMED_ELEMENT__NAME, "Mine");
        String theirs = Files.readString(file).replaceFirst("name=\"Riverside[^\"]*\"", "name=\"Theirs\"");
        Files.writeString(file, theirs);
        Path copy = folder.resolve("mine.rapport");
        FileChoice.answerBy(dialog -> copy.toString());
        List<String> asked = new ArrayList<>();
        Ask.answerBy((question, choices) -> {
            asked.add(question);
            return 0;
        });

        page().saveEditor(editor, false);

        assertThat(asked).anyMatch(question -> question.contains("Somebody else has changed riverside.rapport"));
        assertThat(Files.readString(file)).isEqualTo(theirs);
        assertThat(Plans.load(copy).getName()).isEqualTo("Mine");
        assertThat(editor.session().file()).isEqualTo(copy);
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    @DisplayName("of a file that is no plan is a list of what is wrong, and opens by itself once the file is mended")
    void showsProblems() throws Exception {
        Path file = riverside();
        String good = Files.readString(file);
        Files.writeString(file, good.replaceFirst("rulePack=\"ENGLAND\"", "rulePack=\"ATLANTIS\""));
        PlanEditor editor = (PlanEditor) PlanEditors.open(page(), file);
        Table[] table = new Table[1];
        waitUntil("the problems are shown", () -> {
            List<Table> tables = Widgets.all(shell(), Table.class);
            table[0] = tables.isEmpty() ? null : tables.getFirst();
            return table[0] != null;
        });
        assertThat(table[0].getItem(0).getText(0)).isEqualTo("10");
        assertThat(table[0].getItem(0).getText(1)).contains("ATLANTIS");
        Picture.of(shell(), "problems");

        Widgets.press(shell(), "Try again");
        waitUntil("it was tried", () -> table[0].isDisposed() && !Widgets.all(shell(), Table.class).isEmpty());
        assertThat(editor.session()).isNull();

        Files.writeString(file, good);
        waitUntil("the plan is open, by itself", () -> editor.session() != null);
    }
}
