// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.ui.Hearing.assertUsable;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.ui.internal.editor.PlanEditor;
import org.rapport.ui.internal.welcome.NewPlanWizard;

@DisplayName("By keyboard and by ear")
class KeyboardTests extends WorkbenchTest {

    @AfterEach
    void showPerspectiveAgain() {
        page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry()
                .findPerspectiveWithId("org.rapport.ui.planning"));
        page().resetPerspective();
        pump();
    }

    @Test
    @DisplayName("the welcome page can be used")
    void welcome() {
        assertUsable(shell());
    }

    @ParameterizedTest
    @ValueSource(strings = { "overview", "people", "team", "time" })
    @DisplayName("every tab of a page can be used: ")
    void page(String name) {
        PlanEditor editor = open(riverside());
        editor.setActivePage("org.rapport.ui." + name);
        pump();
        Composite body = editor.getActivePageInstance().getManagedForm().getForm();
        assertUsable(body);
        tabs(body, new HashSet<>());
    }

    /** Shows each tab, and the tabs in it. */
    private void tabs(Composite body, Set<CTabFolder> done) {
        for (CTabFolder folder : Widgets.all(body, CTabFolder.class)) {
            if (folder.isVisible() && done.add(folder)) {
                for (int index = 0; index < folder.getItemCount(); index++) {
                    folder.setSelection(index);
                    folder.notifyListeners(SWT.Selection, new Event());
                    pump();
                    assertUsable(body);
                    tabs(body, done);
                }
            }
        }
    }

    static Stream<String> views() {
        return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(IViewDescriptor::getId)
                .filter(id -> id.startsWith("org.rapport.ui."));
    }

    @ParameterizedTest
    @MethodSource("views")
    @DisplayName("a view can be used: ")
    void viewIsUsable(String id) {
        PlanEditor editor = open(riverside());
        editor.session().select(plan(editor).getPeople().getFirst());
        view(id);
        pumpFor(300);
        assertUsable(shell());
    }

    @Test
    @DisplayName("every page of the wizard for a new plan can be used")
    void wizard() {
        WizardDialog dialog = new WizardDialog(shell(), new NewPlanWizard());
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            for (IWizardPage page = dialog.getCurrentPage(); page != null; page = page.getNextPage()) {
                dialog.showPage(page);
                pump();
                assertUsable(dialog.getShell());
            }
        } finally {
            dialog.close();
        }
    }

    @Test
    @DisplayName("every page of the preferences can be used")
    void preferences() {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(shell(), null, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            for (IPreferenceNode node : dialog.getPreferenceManager().getElements(PreferenceManager.PRE_ORDER)) {
                dialog.setSelectedNode(node.getId());
                dialog.getTreeViewer().setSelection(new StructuredSelection(node));
                pump();
                assertUsable(((PreferencePage) dialog.getSelectedPage()).getControl().getParent());
            }
        } finally {
            dialog.close();
        }
    }

    @Test
    @DisplayName("menus have letters to be chosen by, and none has a letter twice")
    void menus() {
        assertLetters("the menu bar", shell().getMenuBar());
    }

    @Test
    @DisplayName("menus hold what is needed, in plain words, in each workplace and after putting all back")
    void plainMenus() {
        for (String workplace : List.of("org.rapport.ui.planning", "org.rapport.ui.roster")) {
            page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry()
                    .findPerspectiveWithId(workplace));
            assertPlainMenus(workplace);
            page().resetPerspective();
            assertPlainMenus(workplace + ", put back");
        }
    }

    private static void assertPlainMenus(String where) {
        pump();
        assertThat(entries("File")).as(where).containsExactly("New plan…", "Open…", "Open recent", "Close",
                "Close all", "Save", "Save as…", "Save all", "Back to the saved plan", "Write a report…",
                "Preferences…", "Quit");
        assertThat(entries("View")).as(where).endsWith("Another window", "Put everything back in its place");
        assertThat(entries("Help")).as(where).containsExactly("Welcome", "About Rapport");
    }

    private static List<String> entries(String name) {
        Menu menu = Arrays.stream(shell().getMenuBar().getItems())
                .filter(item -> item.getText().replace("&", "").equals(name)).findFirst().orElseThrow().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        pump();
        List<String> entries = Arrays.stream(menu.getItems()).map(MenuItem::getText).filter(text -> !text.isBlank())
                .map(text -> text.replace("&", "").replaceAll("\\t.*", "").replace("...", "…")).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return entries;
    }

    private static void assertLetters(String where, Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        pump();
        List<String> texts = Arrays.stream(menu.getItems()).map(MenuItem::getText).filter(text -> !text.isBlank())
                .toList();
        Set<String> letters = new HashSet<>();
        for (String text : texts) {
            int at = text.replace("&&", "  ").indexOf('&');
            assertThat(at).as("letter of “%s” in %s", text, where).isNotNegative();
            assertThat(letters.add(text.substring(at + 1, at + 2).toLowerCase()))
                    .as("“%s” in %s has a letter of its own among %s", text, where, texts).isTrue();
        }
        for (MenuItem item : menu.getItems()) {
            if (item.getMenu() != null && !item.getText().contains("recent")) {
                assertLetters(item.getText(), item.getMenu());
            }
        }
    }
}
