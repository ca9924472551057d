// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.forms.editor.FormEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.rapport.ui.internal.WorkbenchCommands;
import org.rapport.ui.internal.app.RosterPerspective;
import org.rapport.ui.internal.board.BoardView;
import org.rapport.ui.internal.editor.PlanEditor;
import org.rapport.ui.internal.look.LetterSize;
import org.rapport.ui.internal.welcome.NewPlanWizard;

@DisplayName("Letters")
@EnabledOnOs(value = OS.LINUX, disabledReason = "Elsewhere letters are as large as the system has them")
class LetterSizeTests extends WorkbenchTest {

    private IWorkbenchWindow second;

    @AfterEach
    void makeUsual() {
        if (second != null) {
            second.getActivePage().closeAllEditors(false);
            second.close();
        }
        begin(100);
    }

    @Test
    @DisplayName("can be chosen larger, which is kept for the next start and said so; Cancel keeps nothing")
    void preference() {
        for (String button : new String[] { "Cancel", "Apply and Close" }) {
            choose("150 %", dialog -> {
                assertThat(Widgets.all(dialog, Label.class))
                        .anyMatch(label -> label.getText().contains("after Rapport is started again"));
                Widgets.press(dialog, button);
            });
            assertThat(kept()).isEqualTo(button.equals("Cancel") ? 100 : 150);
        }
        choose("As large as the system has them", dialog -> {
            assertThat(Widgets.all(dialog, Label.class))
                    .noneMatch(label -> label.getText().contains("after Rapport is started again"));
            Widgets.press(dialog, "Apply and Close");
        });
        assertThat(kept()).isEqualTo(100);
    }

    @Test
    @DisplayName("twice as large leave no word cut off, on any page and in any view, and no page scrolls sideways")
    void largest() throws WorkbenchException {
        int heading = JFaceResources.getFontRegistry().getFontData(JFaceResources.BANNER_FONT)[0].getHeight();
        int usual = lineHeight();
        begin(200);
        assertThat(lineHeight() / (double) usual).isCloseTo(2, within(0.2));
        assertThat(JFaceResources.getFontRegistry().getFontData(JFaceResources.BANNER_FONT)[0].getHeight())
                .isEqualTo(2 * heading);
        second = PlatformUI.getWorkbench().openWorkbenchWindow(null);
        // A window that is given another size before it is on the screen leaves its lists unpainted until the next one.
        pumpFor(500);
        second.getShell().setBounds(0, 0, 1390, 880);
        List<String> cut = new ArrayList<>();
        IWorkbenchPage page = second.getActivePage();
        look("welcome", cut);
        IEditorPart editor = PlanEditors.open(page, riverside());
        waitUntil("it is open", () -> editor.getAdapter(PlanSession.class) != null);
        for (String name : new String[] { "overview", "people", "team", "time" }) {
            ((FormEditor) editor).setActivePage("org.rapport.ui." + name);
            look(name, cut);
            allTabs(name, cut);
        }
        for (String view : new String[] { "findings", "continuity", "map", "whatIf" }) {
            page.showView("org.rapport.ui." + view);
            look(view, cut);
        }
        page.setPerspective(
                PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(RosterPerspective.ID));
        page.showView("org.rapport.ui.board");
        look("board", cut);
        assertThat(cut).isEmpty();
    }

    @Test
    @DisplayName("twice as large leave no word cut off in the wizard, in preferences and in dialogues of commands")
    void dialogues() {
        PlanEditor editor = open(riverside());
        begin(200);
        List<String> cut = new ArrayList<>();
        WizardDialog wizard = new WizardDialog(shell(), new NewPlanWizard());
        wizard.setBlockOnOpen(false);
        wizard.open();
        for (IWizardPage page = wizard.getCurrentPage(); page != null; page = page.getNextPage()) {
            wizard.showPage(page);
            look("wizard " + page.getName(), wizard.getShell(), cut);
        }
        wizard.close();
        for (String name : new String[] { "look", "checks" }) {
            PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(shell(), "org.rapport.ui." + name, null,
                    null);
            dialog.setBlockOnOpen(false);
            dialog.open();
            look("preferences " + name, dialog.getShell(), cut);
            dialog.close();
        }
        for (String[] each : new String[][] { { "report", "Report" }, { "check", "Check the plan" },
                { "rollOut", "Roll out repeating visits" }, { "export", "Export" } }) {
            Dialogs.in(each[1], dialog -> {
                look(each[0], dialog, cut);
                dialog.close();
            });
            WorkbenchCommands.run("org.rapport.ui." + each[0]);
        }
        popUp(SWT.F1, "Keys and colours of the roster board", cut);
        popUp('g', "Go to a day", cut);
        ImportVisitsTests.choose(folder, ImportVisitsTests.sheet(editor));
        Dialogs.in(ImportVisitsTests.TITLE, dialog -> look("importVisits", dialog, cut));
        ImportVisitsTests.runToTheEnd(() -> WorkbenchCommands.run("org.rapport.ui.importVisits"));
        assertThat(cut).isEmpty();
    }

    /** Of the small windows of the board. */
    private static void popUp(int code, String title, List<String> cut) {
        BoardView board = view(BoardView.ID);
        Event key = new Event();
        key.keyCode = code;
        key.character = code < 128 ? (char) code : 0;
        board.canvas().notifyListeners(SWT.KeyDown, key);
        boolean[] seen = new boolean[1];
        Dialogs.in(title, dialog -> {
            look(title, dialog, cut);
            seen[0] = true;
        });
        waitUntil(title, () -> seen[0]);
        pump();
        page().hideView(board);
    }

    /** Chooses the tabs within a page one after another. */
    private void allTabs(String name, List<String> cut) {
        List<CTabFolder> within = Widgets.all(second.getShell(), CTabFolder.class).stream()
                .filter(LetterSizeTests::isInPage).toList();
        for (CTabFolder folder : within) {
            for (int index = 0; folder.isVisible() && index < folder.getItemCount(); index++) {
                folder.setSelection(index);
                Event chosen = new Event();
                chosen.item = folder.getItem(index);
                folder.notifyListeners(SWT.Selection, chosen);
                look(name + " / " + folder.getItem(index).getText(), cut);
            }
        }
    }

    /** The folders of parts and of the pages of an editor know what they show. */
    private static boolean isInPage(CTabFolder folder) {
        return folder.getData("modelElement") == null
                && Arrays.stream(folder.getItems()).noneMatch(item -> item.getText().equals("Overview"));
    }

    private void look(String what, List<String> cut) {
        look(what, second.getShell(), cut);
        Widgets.all(second.getShell(), ScrolledComposite.class).stream()
                .filter(each -> each.isVisible() && !(each.getContent() instanceof Canvas canvas && isDrawn(canvas))
                        && each.getMinWidth() > each.getClientArea().width)
                .forEach(each -> cut.add(what + ": scrolls sideways, " + each.getMinWidth() + " in "
                        + each.getClientArea().width));
    }

    /** Pictures have a size of their own. */
    private static boolean isDrawn(Canvas canvas) {
        return canvas.isListening(SWT.Paint) && canvas.getChildren().length == 0;
    }

    private static void look(String what, Shell shell, List<String> cut) {
        pumpFor(150);
        Picture.of(shell, "letters-" + what.replaceAll("[^a-zA-Z]+", "-"));
        CutOff.in(shell).forEach(each -> cut.add(what + ": " + each));
    }

    private static int lineHeight() {
        GC gc = new GC(shell().getDisplay());
        try {
            return gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }

    private static int kept() {
        return InstanceScope.INSTANCE.getNode("org.rapport.ui").getInt("letters", 100);
    }

    /** As a start with another size does; widgets made from now on have it. */
    private static void begin(int percent) {
        InstanceScope.INSTANCE.getNode("org.rapport.ui").putInt("letters", percent);
        LetterSize.begin();
        LetterSize.follow();
    }

    private static void choose(String size, Consumer<Shell> what) {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(shell(), "org.rapport.ui.look", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        pump();
        Combo combo = Widgets.find(dialog.getShell(), Combo.class, each -> each.indexOf(size) >= 0);
        combo.select(combo.indexOf(size));
        Widgets.select(combo);
        what.accept(dialog.getShell());
        pump();
        assertThat(dialog.getShell() == null || dialog.getShell().isDisposed()).isTrue();
    }
}
