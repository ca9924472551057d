// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.design.ui.internal.view.MapsView;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.io.Plans;
import org.rapport.ui.ActivePlan;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.PlanSession;

@DisplayName("Somebody who works with maps")
class MapUseTests {

    private static final String OPEN_MAP = "org.rapport.design.ui.openMap";
    private static final String DOCUMENTS = "rapport.documents";

    @TempDir
    Path folder;

    private String documents;

    @BeforeEach
    void documents() {
        documents = System.setProperty(DOCUMENTS, folder.toString());
        Workbench.page().closeAllEditors(false);
        Workbench.settle();
    }

    @AfterEach
    void close() throws Exception {
        if (documents == null) {
            System.clearProperty(DOCUMENTS);
        } else {
            System.setProperty(DOCUMENTS, documents);
        }
        Workbench.page().closeAllEditors(false);
        Workbench.settle();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(false, true, Workbench.QUIET);
        }
    }

    @Test
    @DisplayName("starts a plan with two names, and has its first map in front, with its editor and the list of maps")
    void wizard() throws Exception {
        Dialogs.in("A plan with maps", dialog -> {
            assertThat(finish(dialog).isEnabled()).as("before anything is said").isFalse();
            List<Text> fields = Dialogs.all(dialog).filter(Text.class::isInstance).map(Text.class::cast)
                    .filter(Text::getEditable).toList();
            fields.get(0).setText("Mill Lane Reablement");
            assertThat(finish(dialog).isEnabled()).as("before it is about somebody").isFalse();
            fields.get(1).setText("Ada");
            finish(dialog).notifyListeners(SWT.Selection, new Event());
        });
        run("org.rapport.design.ui.newPlan", Map.of());
        assertThat(active().getTitle()).isEqualTo("Ada: strengths and goals");
        ServicePlan saved = Plans.load(folder.resolve("Mill Lane Reablement/plan.rapport"));
        assertThat(saved.getName()).isEqualTo("Mill Lane Reablement");
        assertThat(saved.getPeople()).extracting(Person::getName).containsExactly("Ada");
        PlanSession plan = plan();
        assertThat(plan.isDirty()).isFalse();
        assertThat(plan.editingDomain().getCommandStack().getUndoCommand()).as("something to undo").isNull();
        assertThat(Workbench.page().getEditors()).filteredOn(each -> each.getTitle().equals("plan.rapport"))
                .singleElement().satisfies(each -> assertThat(ActivePlan.of(each)).isSameAs(plan));
        assertThat(PlanMaps.of(active().getRepresentation()).orElseThrow().session().getSelectedViewpoints(false))
                .extracting(each -> each.getName()).contains("Planning", "Team", "Review");
        assertThat(texts(maps())).contains("The whole service", "Ada");
    }

    @Test
    @DisplayName("changes their mind about a new plan, and nothing is there")
    void cancelled() throws Exception {
        Dialogs.in("A plan with maps", Shell::close);
        run("org.rapport.design.ui.newPlan", Map.of());
        assertThat(folder).isEmptyDirectory();
        assertThat(plan()).isNull();
    }

    @Test
    @DisplayName("is told what to do next while no plan is open")
    void empty() throws Exception {
        Workbench.page().showView(MapsView.ID);
        Shell shell = Workbench.page().getWorkbenchWindow().getShell();
        List<String> said = Dialogs.all(shell).filter(each -> each.isVisible())
                .flatMap(each -> each instanceof Label label ? Stream.of(label.getText())
                        : each instanceof Link link ? Stream.of(link.getText()) : Stream.empty())
                .toList();
        assertThat(said).anyMatch(each -> each.contains("maps and tables that can be drawn"))
                .anyMatch(each -> each.contains("Open a plan"));
    }

    @Test
    @DisplayName("opens a plan that is there, and every map of it from the list, made once")
    void list() throws Exception {
        PlanSession plan = riverside();
        Workbench.page().showView(MapsView.ID);
        Tree tree = maps();
        TreeItem whole = tree.getItem(0);
        assertThat(whole.getExpanded()).as("the maps of the service are in sight").isTrue();
        TreeItem continuity = whole.getItem(3);
        assertThat(continuity.getText()).isEqualTo("Continuity (table)");
        open(tree, continuity);
        assertThat(active().getTitle()).contains("continuity");
        assertThat(plan.isDirty()).as("only because a map was made").isFalse();
        DialectEditor first = active();
        Workbench.page().activate(Workbench.page().getEditors()[0]);
        open(maps(), maps().getItem(0).getItem(3));
        assertThat(active()).isSameAs(first);
    }

    @Test
    @DisplayName("goes from the service to a person and back by two clicks, to maps that are laid out")
    void backAndForth() throws Exception {
        PlanSession plan = riverside();
        run(OPEN_MAP, Map.of(OPEN_MAP + ".kind", "WHO_KNOWS_WHOM"));
        DialectEditor service = active();
        Person peggy = (Person) plan.element("peggy");
        new OnMap(service).clickTwice(peggy);
        assertThat(active().getTitle()).isEqualTo("Peggy: strengths and goals");
        assertThat(plan.selection()).isSameAs(peggy);
        new OnMap(active()).clickTwice(peggy);
        assertThat(active()).isSameAs(service);
        assertThat(plan.editingDomain().getCommandStack().getUndoCommand()).as("something to undo").isNull();
    }

    @Test
    @DisplayName("opens any map from the menu of any other, of the person in focus")
    void menus() throws Exception {
        PlanSession plan = riverside();
        plan.select(plan.element("emrys"));
        for (PlanMap kind : PlanMap.values()) {
            run(OPEN_MAP, Map.of(OPEN_MAP + ".kind", kind.name()));
            assertThat(active().getTitle()).as(kind.label())
                    .contains(kind.isAbout(plan.plan()) ? "Riverside" : "Emrys");
            assertThat(new OnMap(active()).menu()).as("the menu of " + kind.label())
                    .contains("Open a map", "What could be done…")
                    .doesNotContain("Team", "Compare With", "Replace With");
        }
    }

    @Test
    @DisplayName("is asked whom a map is about when nobody is in focus")
    void who() throws Exception {
        PlanSession plan = riverside();
        plan.select(plan.plan());
        Dialogs.in("Open a map", dialog -> {
            Dialogs.first(dialog, Text.class).setText("Peg");
            Workbench.settle();
            Dialogs.agree(dialog);
        });
        run(OPEN_MAP, Map.of(OPEN_MAP + ".kind", "CIRCLE_OF_SUPPORT"));
        assertThat(active().getTitle()).isEqualTo("Peggy: circle of support");
    }

    private PlanSession riverside() throws IOException, PartInitException {
        Path file = Files.copy(Workbench.checkout().resolve("examples/riverside/riverside.rapport"),
                folder.resolve("riverside.rapport"));
        PlanEditors.open(Workbench.page(), file);
        Workbench.until("the plan is open", () -> plan() != null);
        return plan();
    }

    private static PlanSession plan() {
        return ActivePlan.in(Workbench.page()).session();
    }

    private static DialectEditor active() {
        return (DialectEditor) Workbench.page().getActiveEditor();
    }

    private static Tree maps() {
        return ((TreeViewer) Workbench.page().findView(MapsView.ID).getSite().getSelectionProvider()).getTree();
    }

    private static void open(Tree tree, TreeItem item) {
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
        tree.notifyListeners(SWT.DefaultSelection, event);
        Workbench.settle();
    }

    private static List<String> texts(Tree tree) {
        return Arrays.stream(tree.getItems()).map(TreeItem::getText).toList();
    }

    private static Button finish(Shell dialog) {
        return Dialogs.all(dialog).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(each -> each.getText().replace("&", "").equals("Finish")).findFirst().orElseThrow();
    }

    private static void run(String command, Map<String, String> parameters) throws CommandException {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(
                ParameterizedCommand.generateCommand(commands.getCommand(command), parameters), null);
        Workbench.settle();
    }
}
