// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.design.ui.internal.view.MapsView;
import org.rapport.ui.ActivePlan;
import org.rapport.ui.PlanEditors;

@DisplayName("The view of maps and tables")
class MapsViewTests {

    private static final String TEAM = "The reablement team";

    @TempDir
    Path folder;

    private Tree tree;

    @BeforeEach
    void open() throws IOException, PartInitException {
        Path file = Files.copy(Workbench.checkout().resolve("examples/first-plan.rapport"),
                folder.resolve("first-plan.rapport"));
        IEditorPart editor = PlanEditors.open(Workbench.page(), file);
        Workbench.until("the plan is open", () -> ActivePlan.of(editor) != null);
        IViewPart view = Workbench.page().showView(MapsView.ID);
        tree = (Tree) ((TreeViewer) view.getSite().getSelectionProvider()).getControl();
    }

    @AfterEach
    void close() throws CoreException {
        Workbench.page().closeAllEditors(false);
        Workbench.settle();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(false, true, Workbench.QUIET);
        }
    }

    @Test
    @DisplayName("lists those of the service, of its teams and of everybody, and nothing twice")
    void lists() {
        assertThat(texts(tree.getItems())).containsExactly("The whole service", TEAM, "Ruby");
        assertThat(maps("The whole service")).containsExactlyInAnyOrderElementsOf(labels(PlanMap.WHO_KNOWS_WHOM,
                PlanMap.ROSTER_OF_WORKERS, PlanMap.ROSTER_OF_PEOPLE, PlanMap.CONTINUITY));
        assertThat(maps(TEAM)).containsExactlyInAnyOrderElementsOf(
                labels(PlanMap.ROSTER_OF_WORKERS, PlanMap.ROSTER_OF_PEOPLE, PlanMap.CONTINUITY));
        assertThat(maps("Ruby")).containsExactlyInAnyOrderElementsOf(labels(PlanMap.STRENGTHS_AND_GOALS,
                PlanMap.CIRCLE_OF_SUPPORT, PlanMap.ABOUT_ME, PlanMap.GOALS));
        assertThat(Stream.of(item("Ruby").getItems()).mapToInt(TreeItem::getItemCount).sum()).isZero();
    }

    @ParameterizedTest
    @CsvSource({ "The whole service, WHO_KNOWS_WHOM", "The whole service, CONTINUITY",
            TEAM + ", ROSTER_OF_PEOPLE", "Ruby, CIRCLE_OF_SUPPORT",
            "Ruby, GOALS" })
    @DisplayName("opens what is double-clicked")
    void opens(String whose, PlanMap kind) {
        expand(whose);
        TreeItem item = Stream.of(item(whose).getItems()).filter(each -> each.getText().equals(kind.label()))
                .findFirst().orElseThrow();
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
        tree.notifyListeners(SWT.DefaultSelection, event);
        Workbench.until("the map is open", () -> Workbench.page().getActiveEditor() instanceof DialectEditor);
        DialectEditor editor = (DialectEditor) Workbench.page().getActiveEditor();
        assertThat(DialectManager.INSTANCE.getDescription(editor.getRepresentation()).getName()).isEqualTo(kind.id());
    }

    private List<String> maps(String whose) {
        expand(whose);
        return texts(item(whose).getItems());
    }

    private void expand(String whose) {
        TreeItem item = item(whose);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Expand, event);
        item.setExpanded(true);
        Workbench.settle();
    }

    private TreeItem item(String text) {
        return Stream.of(tree.getItems()).filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
    }

    private static List<String> texts(TreeItem... items) {
        return Stream.of(items).map(TreeItem::getText).toList();
    }

    private static List<String> labels(PlanMap... maps) {
        return Stream.of(maps).map(PlanMap::label).toList();
    }
}
