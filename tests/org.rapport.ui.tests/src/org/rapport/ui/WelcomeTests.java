// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.ServicePlan;
import org.rapport.model.io.Plans;
import org.rapport.ui.internal.FileChoice;
import org.rapport.ui.internal.WorkbenchCommands;
import org.rapport.ui.internal.editor.PlanEditor;
import org.rapport.ui.internal.welcome.NewPlanDialog;
import org.rapport.ui.internal.welcome.NewPlanWizard;

@DisplayName("Somebody who begins")
class WelcomeTests extends WorkbenchTest {

    @BeforeEach
    void documents() {
        System.setProperty("rapport.documents", folder.resolve("documents").toString());
        WorkbenchCommands.run(WorkbenchCommands.WELCOME);
        pump();
    }

    @Test
    @DisplayName("opens an example as a copy of their own")
    void opensExample() throws IOException {
        Widgets.press(shell(), "Look at a first plan");
        waitUntil("the plan is open", () -> page().getActiveEditor() instanceof PlanEditor editor
                && editor.session() != null);

        assertThat(((PlanEditor) page().getActiveEditor()).session().file())
                .isEqualTo(folder.resolve("documents/first-plan.rapport").toRealPath());
        Picture.of(shell(), "overview");
    }

    @Test
    @DisplayName("opens a file that they choose, and finds it again among the recent ones")
    void opensFile() {
        Path file = riverside();
        FileChoice.answerBy(dialog -> file.toString());
        Widgets.press(shell(), "Open a plan…");
        waitUntil("the plan is open", () -> page().getActiveEditor() instanceof PlanEditor editor
                && editor.session() != null);
        page().closeAllEditors(false);
        pump();

        WorkbenchCommands.run(WorkbenchCommands.WELCOME);
        Widgets.follow(shell(), "riverside.rapport");
        waitUntil("it is open again", () -> PlanSessions.find(file) != null);
        assertThat(PlanSessions.find(file).file()).isEqualTo(file);
    }

    @Test
    @DisplayName("starts a plan by three short pages, and has it open")
    void startsPlan() throws IOException {
        NewPlanWizard wizard = new NewPlanWizard();
        NewPlanDialog dialog = new NewPlanDialog(shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Shell window = dialog.getShell();
        assertThat(wizard.canFinish()).isFalse();
        texts(window).getFirst().setText("Hill House: team 2");
        assertThat(wizard.canFinish()).isTrue();
        assertThat(window.getDefaultButton().getText()).as("what Enter does").isEqualTo("&Next >");
        Picture.of(window, "new-plan-service");
        Widgets.press(window, "Next >");
        assertThat(texts(window).get(0).isFocusControl()).as("one can type at once").isTrue();
        texts(window).get(0).setText("Ada");
        texts(window).get(1).setText("My piano");
        texts(window).get(2).setText("I know every hymn");
        texts(window).get(3).setText("Play on Sunday");
        Picture.of(window, "new-plan-person");
        Widgets.press(window, "Next >");
        texts(window).get(1).setText("Sam Okafor\n\nNia Pugh");
        assertThat(window.getDefaultButton().getText()).as("what Enter does in the end").isEqualTo("&Finish");
        Picture.of(window, "new-plan-team");

        Widgets.press(window, "Finish");
        waitUntil("the plan is open", () -> page().getActiveEditor() instanceof PlanEditor editor
                && editor.session() != null);

        Path file = folder.resolve("documents/Hill House team 2.rapport");
        assertThat(file).exists();
        ServicePlan plan = Plans.load(file);
        assertThat(plan.getName()).isEqualTo("Hill House: team 2");
        assertThat(plan.getPeople()).singleElement().satisfies(person -> {
            assertThat(person.getWhatMatters()).isEqualTo("My piano");
            assertThat(person.getGoals().getFirst().getDrawsOn()).containsExactlyElementsOf(person.getStrengths());
        });
        assertThat(plan.getWorkers()).extracting(worker -> worker.getName()).containsExactly("Sam Okafor",
                "Nia Pugh");
        assertThat(plan.getTeams().getFirst().getMemberships()).hasSize(2);
        assertThat(Files.readString(file)).contains("periodEnd");
    }

    private static List<Text> texts(Shell window) {
        return Widgets.all(window, Text.class).stream()
                .filter(text -> text.isVisible() && text.isEnabled() && text.getEditable()).toList();
    }
}
