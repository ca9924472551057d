// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.handlers.RadioState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.io.Plans;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.FileChoice;
import org.rapport.ui.internal.WorkbenchCommands;
import org.rapport.ui.internal.editor.PlanEditor;

@DisplayName("The commands of the workbench")
class CommandTests extends WorkbenchTest {

    @Test
    @DisplayName("roll out all patterns in one step, after saying what that adds")
    void rollOut() {
        PlanEditor editor = open(riverside());
        int before = plan(editor).getVisits().size();
        String gone = plan(editor).getVisits().stream().filter(visit -> visit.getPattern() != null).findFirst()
                .orElseThrow().getId();
        editor.session().delete(editor.session().element(gone));
        assertThat(plan(editor).getVisits()).hasSize(before - 1);
        Ask.answerBy((question, choices) -> {
            assertThat(question).contains("adds one visit");
            return 0;
        });

        Dialogs.in("Roll out repeating visits", dialog -> Widgets.select(dialog.getDefaultButton()));
        WorkbenchCommands.run("org.rapport.ui.rollOut");

        waitUntil("it is rolled out", () -> plan(editor).getVisits().size() == before);
        assertThat(editor.session().element(gone)).isNotNull();
        editor.session().editingDomain().getCommandStack().undo();
        assertThat(plan(editor).getVisits()).hasSize(before - 1);
    }

    @Test
    @DisplayName("undo and redo from the menu, naming what they take back")
    void undo() {
        PlanEditor editor = open(riverside());
        String name = plan(editor).getName();
        editor.session().execute("Rename the service", () -> plan(editor).setName("Renamed"));

        WorkbenchCommands.run("org.eclipse.ui.edit.undo");
        assertThat(plan(editor).getName()).isEqualTo(name);
        WorkbenchCommands.run("org.eclipse.ui.edit.redo");
        assertThat(plan(editor).getName()).isEqualTo("Renamed");
    }

    @Test
    @DisplayName("offer another file when a file may not be written")
    void readOnly() throws IOException {
        Path file = riverside();
        PlanEditor editor = open(file);
        editor.session().set(plan(editor), Literals.NAMED_ELEMENT__NAME, "Mine");
        assertThat(file.toFile().setWritable(false)).isTrue();
        assertThat(folder.toFile().setWritable(false)).isTrue();
        boolean canAnyway = Files.isWritable(folder);
        folder.toFile().setWritable(true);
        assumeFalse(canAnyway, "This user may write everywhere");
        Path copy = folder.resolve("copy.rapport");
        FileChoice.answerBy(dialog -> copy.toString());
        Ask.answerBy((question, choices) -> 0);

        page().saveEditor(editor, false);

        assertThat(Plans.load(copy).getName()).isEqualTo("Mine");
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    @DisplayName("make the workbench dark, and light again")
    void look() throws CommandException {
        PlanEditor editor = open(riverside());
        look("dark");
        int dark = shell().getBackground().getRed();
        editor.reveal(plan(editor).getPeople().getFirst());
        Picture.of(shell(), "people-about-me-dark");
        look("light");

        Link link = Widgets.find(shell(), Link.class, each -> each.getText().contains("<a"));
        assertThat(link.getLinkForeground().getBlue() - link.getLinkForeground().getRed())
                .as("links are as blue as before: %s", link.getLinkForeground()).isGreaterThan(100);
        assertThat(link.getLinkForeground().getGreen()).as("and as dark").isLessThan(120);
        assertThat(dark).isLessThan(100);
        assertThat(shell().getBackground().getRed()).isGreaterThan(200);
    }

    private static void look(String which) throws CommandException {
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.rapport.ui.look");
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(
                ParameterizedCommand.generateCommand(command, Map.of(RadioState.PARAMETER_ID, which)), null);
        pumpFor(300);
    }
}
