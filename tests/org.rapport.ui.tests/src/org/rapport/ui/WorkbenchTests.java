// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The workbench")
class WorkbenchTests extends WorkbenchTest {

    @Test
    @DisplayName("is called Rapport and has few menus, none of an IDE")
    void isQuiet() {
        assertThat(shell().getText()).isEqualTo("Rapport");
        assertThat(Arrays.stream(shell().getMenuBar().getItems()).map(item -> item.getText().replace("&", "")))
                .isSubsetOf("File", "Edit", "View", "Plan", "Help").contains("File", "Edit", "View", "Help");
        assertThat(entries("File")).first().asString().startsWith("New plan…");
        assertThat(entries("File")).noneMatch(text -> text.matches(".*(Project|Import|Export|Switch|Convert).*"));
        assertThat(entries("Edit")).noneMatch(text -> text.matches(".*(Task|Bookmark).*"));
        assertThat(entries("Help")).noneMatch(text -> text.matches(".*(Cheat|Marketplace).*"));
    }

    @Test
    @DisplayName("has preferences of its own only")
    void ownPreferences() {
        assertThat(Arrays.stream(PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes())
                .map(node -> node.getId())).allMatch(id -> id.startsWith("org.rapport."));
    }

    @Test
    @DisplayName("shows the welcome page when nothing else is open")
    void welcomes() {
        waitUntil("the welcome page is there", () -> page().getEditorReferences().length == 1);
        assertThat(page().getActiveEditor().getTitle()).isEqualTo("Welcome");
        Picture.of(shell(), "welcome");
    }

    private static List<String> entries(String menuName) {
        MenuItem bar = Arrays.stream(shell().getMenuBar().getItems())
                .filter(item -> item.getText().replace("&", "").equals(menuName)).findFirst().orElseThrow();
        Menu menu = bar.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        List<String> texts = Arrays.stream(menu.getItems()).map(item -> item.getText().replace("&", ""))
                .filter(text -> !text.isBlank()).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return texts;
    }
}
