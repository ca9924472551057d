// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.design.ui.internal.MapOpening;
import org.rapport.model.Identifiable;
import org.rapport.ui.ActivePlan;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.PlanSession;

@DisplayName("Somebody who never saw Eclipse")
class PlainWordsTests {

    /** What Sirius and its libraries call things. */
    private static final Pattern JARGON = Pattern.compile("(?i).*\\b(model|semantic|(un)?synchroni[sz]ed|representation"
            + "|dtable|dtree|(un-?)?pin(s|ned|ning)?|bend-?points?|compartments?|tree items?|target|root lines?"
            + "|root columns?|diagrams?|workspace|validate|style|appearance|properties|outline of)\\b.*");

    @TempDir
    static Path folder;

    private static PlanSession plan;

    @BeforeAll
    static void open() throws Exception {
        Workbench.page().closeAllEditors(false);
        Workbench.settle();
        Path file = Files.copy(Workbench.checkout().resolve("examples/first-plan.rapport"),
                folder.resolve("first-plan.rapport"));
        PlanEditors.open(Workbench.page(), file);
        Workbench.until("the plan is open", () -> ActivePlan.in(Workbench.page()).session() != null);
        plan = ActivePlan.in(Workbench.page()).session();
    }

    @AfterAll
    static void close() throws Exception {
        Workbench.page().closeAllEditors(false);
        Workbench.settle();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(false, true, Workbench.QUIET);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("finds plain words around a map: in menus, tools and what they say, palette and details")
    void words(PlanMap kind) throws Exception {
        DialectEditor map = open(kind);
        assertThat(WindowText.of(shell())).as("before anything is opened").noneMatch(JARGON.asMatchPredicate());
        IViewPart details = Workbench.page().showView("org.eclipse.ui.views.PropertySheet");
        Workbench.page().showView("org.eclipse.ui.views.ContentOutline");
        OnMap hands = new OnMap(map);
        for (boolean selected : new boolean[] { false, true }) {
            if (selected) {
                hands.select(shown(kind));
            } else {
                Workbench.page().activate(map);
                Workbench.settle();
            }
            assertThat(WindowText.of(shell())).as("in the window").contains("Details", "Map from afar")
                    .noneMatch(JARGON.asMatchPredicate());
            assertThat(WindowText.of(hands.menuOfSelected())).as("in the menu of the map")
                    .contains("Open a map", "Goals (table)")
                    .noneMatch(JARGON.asMatchPredicate());
            picture(kind + (selected ? "-selected" : ""));
        }
        Workbench.page().bringToTop(details);
        Workbench.until("the details are shown", () -> !tabs(details).isEmpty());
        assertThat(tabs(details)).as("questions").isSubsetOf("What", "Who", "When", "Why");
        if (map instanceof IDiagramWorkbenchPart diagram) {
            assertThat(WindowText.ofPalette(diagram)).as("in the palette").contains("Add")
                    .noneMatch(JARGON.asMatchPredicate());
        }
        assertThat(plan.editingDomain().getCommandStack().getUndoCommand()).as("something to undo").isNull();
    }

    @Test
    @DisplayName("chooses whether a map takes up by itself what is new, in its menu, and takes that back")
    void follows() {
        DialectEditor map = open(PlanMap.WHO_KNOWS_WHOM);
        DDiagram diagram = (DDiagram) map.getRepresentation();
        assertThat(diagram.isSynchronized()).isTrue();
        new OnMap(map).choose("Take up by itself what is new in the plan");
        assertThat(diagram.isSynchronized()).isFalse();
        plan.editingDomain().getCommandStack().undo();
        assertThat(diagram.isSynchronized()).isTrue();
    }

    private Identifiable shown(PlanMap kind) {
        return plan.element(switch (kind) {
            case STRENGTHS_AND_GOALS, GOALS -> "prune";
            case ROSTER_OF_WORKERS -> "sam";
            default -> "ruby";
        });
    }

    private DialectEditor open(PlanMap kind) {
        MapOpening.open(shell(), plan, kind, kind.isAbout(plan.plan()) ? plan.plan() : plan.element("ruby"));
        Workbench.settle();
        return (DialectEditor) Workbench.page().getActiveEditor();
    }

    /** Sirius draws them itself, and tells what they say to readers of the screen only. */
    private static List<String> tabs(IViewPart details) {
        Composite root = (Composite) details.getSite().getShell();
        return Dialogs.all(root).filter(Control::isVisible)
                .filter(each -> each.getClass().getSimpleName().equals("EEFListElement")).map(Object::toString)
                .toList();
    }

    private static Shell shell() {
        return Workbench.page().getWorkbenchWindow().getShell();
    }

    private static void picture(String name) throws Exception {
        String pictures = System.getProperty("rapport.words", "none");
        if (!pictures.equals("none")) {
            EditorPicture.write(shell(), Path.of(pictures).resolve(name + ".png"));
        }
    }
}
