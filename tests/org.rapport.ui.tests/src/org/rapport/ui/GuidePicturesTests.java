// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.handlers.RadioState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.model.Goal;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.ui.internal.WorkbenchCommands;
import org.rapport.ui.internal.draft.Drafts;
import org.rapport.ui.internal.draft.WhatIfView;
import org.rapport.ui.internal.editor.PlanEditor;
import org.rapport.ui.internal.welcome.NewPlanWizard;

/**
 * Makes the pictures of docs/guide: every page and every view, light and dark. {@link DialogTests} makes those of
 * dialogues.
 */
@DisplayName("Pictures for the guide")
@EnabledIf("org.rapport.ui.Picture#isWanted")
class GuidePicturesTests extends WorkbenchTest {

    private String ending;

    @BeforeEach
    void beginAfresh() {
        page().resetPerspective();
        shell().setSize(1280, 860);
    }

    @AfterEach
    void makeLight() throws CommandException {
        look("light");
        page().resetPerspective();
        pump();
    }

    @ParameterizedTest
    @CsvSource({ "light,''", "dark,-dark" })
    @DisplayName("of the welcome page and the wizard")
    void beginning(String look, String suffix) throws CommandException {
        look(look);
        ending = suffix;
        picture("welcome");
        WizardDialog dialog = new WizardDialog(shell(), new NewPlanWizard());
        dialog.setBlockOnOpen(false);
        dialog.open();
        int number = 1;
        for (IWizardPage page = dialog.getCurrentPage(); page != null; page = page.getNextPage()) {
            dialog.showPage(page);
            Picture.of(dialog.getShell(), "new-plan-" + number++ + ending);
        }
        dialog.close();
        assertThat(number).isGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({ "light,''", "dark,-dark" })
    @DisplayName("of the pages of the editor")
    void pages(String look, String suffix) throws CommandException {
        look(look);
        ending = suffix;
        PlanEditor editor = open(riverside());
        Person person = plan(editor).getPeople().getFirst();
        editor.reveal(person);
        // The first pages with the views beside them, the others as large as the window.
        Set<String> beside = Set.of("overview", "people-about-me");
        Pages.each(shell(), name -> {
            if (!beside.contains(name)) {
                Arrays.stream(page().getViewReferences()).forEach(page()::hideView);
            }
            picture(name);
        });
        Goal goal = person.getGoals().stream().filter(each -> !each.getSteps().isEmpty()).findFirst().orElseThrow();
        editor.reveal(goal);
        tab("How far it is");
        picture("people-goal-level");
        assertThat(editor.isDirty()).as("looking changes nothing").isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "light,''", "dark,-dark" })
    @DisplayName("of the views")
    void views(String look, String suffix) throws CommandException {
        look(look);
        ending = suffix;
        PlanEditor editor = open(riverside());
        editor.session().select(plan(editor).getPeople().getFirst());
        alone("org.rapport.ui.findings");
        Tree tree = Widgets.find(shell(), Tree.class, Tree::isVisible);
        TreeItem first = tree.getItem(0).getItem(0);
        tree.setSelection(first);
        Event chosen = new Event();
        chosen.item = first;
        tree.notifyListeners(SWT.Selection, chosen);
        pumpFor(300);
        picture("findings");
        alone("org.rapport.ui.continuity");
        picture("continuity");
        alone("org.rapport.ui.map");
        picture("map");
        Combo kinds = Widgets.find(shell(), Combo.class,
                each -> each.isVisible() && each.indexOf("Circle of support") >= 0);
        kinds.select(kinds.indexOf("Circle of support"));
        Widgets.select(kinds);
        picture("map-circle");
        kinds.select(0);
        Widgets.select(kinds);
        alone("org.rapport.ui.board");
        picture("board-week");
        choose("By person");
        picture("board-people");
        choose("By worker");
        choose("Day");
        picture("board-day");
        choose("Week");
        whatIf(editor);
        assertThat(editor.isDirty()).as("looking changes nothing").isFalse();
    }

    /** A draft in which a visit comes too late in the day, on its board. */
    private void whatIf(PlanEditor editor) {
        page().resetPerspective();
        WorkbenchCommands.run(WhatIfView.COMMAND);
        waitUntil("there is a draft", () -> Drafts.of(editor.session()) != null);
        PlanSession draft = Drafts.of(editor.session()).session();
        LocalDateTime week = Drafts.of(editor.session()).monday().atStartOfDay();
        Visit visit = draft.plan().getVisits().stream().filter(each -> each.getStatus() == VisitStatus.PLANNED
                && each.getStart().isAfter(week)).findFirst().orElseThrow();
        draft.execute("Move", () -> visit.setStart(visit.getStart().withHour(21)));
        draft.refreshFindings();
        picture("what-if");
        Drafts.discard(Drafts.of(editor.session()));
        pump();
        page().hideView(page().findView(WhatIfView.ID));
        page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry()
                .findPerspectiveWithId("org.rapport.ui.planning"));
    }

    private void picture(String name) {
        pumpFor(600);
        Picture.of(shell(), name + ending);
    }

    private static void choose(String item) {
        Combo combo = Widgets.find(shell(), Combo.class, each -> each.isVisible() && each.indexOf(item) >= 0);
        combo.select(combo.indexOf(item));
        Widgets.select(combo);
    }

    private static void tab(String title) {
        CTabFolder folder = Widgets.find(shell(), CTabFolder.class, each -> each.isVisible()
                && Arrays.stream(each.getItems()).anyMatch(item -> item.getText().equals(title)));
        for (int index = 0; index < folder.getItemCount(); index++) {
            if (folder.getItem(index).getText().equals(title)) {
                folder.setSelection(index);
                folder.notifyListeners(SWT.Selection, new Event());
            }
        }
        pump();
    }

    /** Shows a view as large as the window. */
    private static void alone(String id) {
        view(id);
        IViewReference reference = page().findViewReference(id);
        if (page().getPartState(reference) != IWorkbenchPage.STATE_MAXIMIZED) {
            page().setPartState(reference, IWorkbenchPage.STATE_MAXIMIZED);
        }
        pumpFor(600);
    }

    static void look(String which) throws CommandException {
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.rapport.ui.look");
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(
                ParameterizedCommand.generateCommand(command, Map.of(RadioState.PARAMETER_ID, which)), null);
        pumpFor(500);
    }
}
