// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.model.Visit;
import org.rapport.ui.internal.editor.PlanEditor;

@DisplayName("Problem markers")
class MarkerTests extends WorkbenchTest {

    private static final String TYPE = "org.rapport.ui.finding";

    @Test
    @DisplayName("tell of every finding that asks, follow edits, and go with the plan")
    void followFindings() {
        PlanEditor editor = open(riverside());
        waitUntil("each finding has its marker", () -> messages().equals(asked(editor)));
        Finding finding = find(editor, "TIME-21");
        editor.session().execute("Take it out",
                () -> plan(editor).getVisits().remove((Visit) finding.element()));
        editor.session().refreshFindings();
        waitUntil("markers are as the findings", () -> messages().equals(asked(editor)));
        assertThat(messages()).doesNotContain(finding.message());
        editor.session().editingDomain().getCommandStack().undo();
        editor.session().refreshFindings();
        waitUntil("markers are as before", () -> messages().contains(finding.message()));

        page().closeEditor(editor, false);
        waitUntil("markers are gone", () -> markers().isEmpty());
        assertThat(editor.session().file()).as("the plan itself stays").exists();
    }

    @Test
    @DisplayName("lead to the element they are about, in the editor that is open already")
    void reveal() throws CoreException {
        PlanEditor editor = open(riverside());
        Finding finding = find(editor, "PLAN-03");
        waitUntil("there is a marker", () -> messages().contains(finding.message()));
        IMarker marker = markers().stream()
                .filter(each -> each.getAttribute(IMarker.MESSAGE, "").equals(finding.message())).findFirst()
                .orElseThrow();
        editor.session().select(null);

        IEditorPart opened = IDE.openEditor(page(), marker, true);

        assertThat(opened).isSameAs(editor);
        pump();
        assertThat(editor.session().selection()).isSameAs(finding.element());
        assertThat(Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker)).map(each -> each.getLabel()))
                .contains("Answer with a reason…");
    }

    @Test
    @DisplayName("are listed by the Problems view")
    void problemsView() {
        open(riverside());
        waitUntil("there are markers", () -> !markers().isEmpty());
        IViewPart problems = view("org.eclipse.ui.views.ProblemView");
        Composite area = (Composite) page().findViewReference("org.eclipse.ui.views.ProblemView").getPart(true)
                .getAdapter(Composite.class);
        Tree tree = Widgets.all(area == null ? shell() : area, Tree.class).stream()
                .filter(each -> each.getColumnCount() > 4).findFirst().orElseThrow();
        waitUntil("problems are listed", () -> tree.getItemCount() > 0);
        assertThat(problems.getTitle()).startsWith("Problems");
        Picture.of(shell(), "problems");
        page().hideView(problems);
    }

    private static Finding find(PlanEditor editor, String check) {
        return editor.session().findings().findings().stream()
                .filter(each -> each.check().id().equals(check) && !each.isOverridden()).findFirst().orElseThrow();
    }

    private static List<String> asked(PlanEditor editor) {
        return editor.session().findings().findings().stream().filter(each -> !each.isOverridden())
                .map(Finding::message).sorted().toList();
    }

    private static List<String> messages() {
        return markers().stream().map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).sorted().toList();
    }

    private static List<IMarker> markers() {
        try {
            return List.of(ResourcesPlugin.getWorkspace().getRoot().findMarkers(TYPE, false,
                    IResource.DEPTH_INFINITE));
        } catch (CoreException failed) {
            throw new AssertionError(failed);
        }
    }
}
