// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentationElement;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.checks.CheckRun;
import org.rapport.design.ui.internal.MapOpening;
import org.rapport.model.Person;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.Strength;
import org.rapport.model.io.Plans;
import org.rapport.ui.ActivePlan;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.PlanListener;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;

@DisplayName("A plan with a map beside its editor")
class SharedPlanTests {

    private static final long PATIENCE = 30_000;
    private static final int WATCHED = 2;
    private static final EStructuralFeature NAME = Literals.PERSON__NAME;
    private static final EStructuralFeature STATEMENT = Literals.STRENGTH__STATEMENT;

    @TempDir
    Path folder;

    private Path file;
    private IEditorPart editor;
    private PlanSession plan;

    @BeforeEach
    void open() throws IOException, PartInitException {
        Ask.answerBy((question, choices) -> {
            throw new AssertionError("Nobody answers: " + question);
        });
        file = Files.copy(Workbench.checkout().resolve("examples/riverside/riverside.rapport"),
                folder.resolve("riverside.rapport"));
        editor = PlanEditors.open(Workbench.page(), file);
        waitUntil("the plan is open", () -> ActivePlan.of(editor) != null);
        plan = ActivePlan.of(editor);
    }

    @AfterEach
    void close() throws CoreException {
        Ask.answerBy((question, choices) -> choices.length - 1);
        Workbench.page().closeAllEditors(false);
        Workbench.settle();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(false, true, Workbench.QUIET);
        }
        Ask.answerBy(null);
    }

    @Test
    @DisplayName("is one model: what the editor changes the map shows, and the other way round, with one undo for both")
    void oneModel() {
        DialectEditor map = map();
        assertThat(ActivePlan.in(Workbench.page()).session()).isSameAs(plan);
        Strength strength = ada().getStrengths().getFirst();
        String before = strength.getStatement();
        plan.set(strength, STATEMENT, "Whistles while the kettle boils");
        Workbench.settle();
        assertThat(shown(map, strength)).contains("Whistles while the kettle boils");

        List<String> heard = new ArrayList<>();
        plan.addListener(new PlanListener() {
            @Override
            public void planChanged() {
                heard.add("changed");
            }

            @Override
            public void findingsChanged(CheckRun run) {
                heard.add("findings");
            }
        });
        onMap(map, () -> strength.setStatement("Sings"));
        Workbench.settle();
        assertThat(heard).containsExactly("changed", "findings");
        assertThat(plan.isDirty()).isTrue();

        plan.editingDomain().getCommandStack().undo();
        assertThat(strength.getStatement()).isEqualTo("Whistles while the kettle boils");
        plan.editingDomain().getCommandStack().undo();
        Workbench.settle();
        assertThat(strength.getStatement()).isEqualTo(before);
        assertThat(shown(map, strength)).contains(before);
        plan.editingDomain().getCommandStack().redo();
        Workbench.settle();
        assertThat(strength.getStatement()).isEqualTo("Whistles while the kettle boils");
        assertThat(shown(map, strength)).contains("Whistles while the kettle boils");

        plan.execute("A fix", () -> strength.setStatement("Hums"));
        Workbench.settle();
        assertThat(shown(map, strength)).contains("Hums");
        plan.editingDomain().getCommandStack().undo();
        Workbench.settle();
        assertThat(shown(map, strength)).contains("Whistles while the kettle boils");
    }

    @Test
    @DisplayName("is saved as a whole from the editor and from the map")
    void saves() throws IOException {
        DialectEditor map = map();
        plan.set(ada(), NAME, "Ada from the editor");
        assertThat(map.isDirty()).isTrue();
        editor.doSave(new NullProgressMonitor());
        Workbench.settle();
        assertThat(List.of(map.isDirty(), editor.isDirty())).containsOnly(false);
        assertThat(Plans.load(file).getPeople().getFirst().getName()).isEqualTo("Ada from the editor");

        onMap(map, () -> ada().setName("Ada from the map"));
        assertThat(editor.isDirty()).isTrue();
        map.doSave(new NullProgressMonitor());
        Workbench.settle();
        assertThat(List.of(map.isDirty(), editor.isDirty())).containsOnly(false);
        assertThat(Plans.load(file).getPeople().getFirst().getName()).isEqualTo("Ada from the map");
    }

    @Test
    @DisplayName("has as much to save after a copy was kept against a crash, and saves it")
    void savesAfterCopy() throws IOException {
        DialectEditor map = map();
        onMap(map, () -> ada().setName("Ada, kept aside"));
        plan.recovery().keep();
        Workbench.settle();
        assertThat(List.of(map.isDirty(), editor.isDirty(), plan.isDirty())).containsOnly(true);
        editor.doSave(new NullProgressMonitor());
        assertThat(Plans.load(file).getPeople().getFirst().getName()).isEqualTo("Ada, kept aside");
    }

    @Test
    @DisplayName("loses nothing when its map is closed, and forgets what is not to be saved when all is closed")
    void closes() throws IOException {
        DialectEditor map = map();
        onMap(map, () -> ada().setName("Ada, not saved"));
        Workbench.page().closeEditor(map, true);
        Workbench.settle();
        assertThat(plan.isClosed()).isFalse();
        assertThat(plan.isDirty()).isTrue();
        assertThat(ada().getName()).isEqualTo("Ada, not saved");
        assertThat(Plans.load(file).getPeople().getFirst().getName()).isNotEqualTo("Ada, not saved");

        assertThat(map().isDirty()).isTrue();
        assertThat(ada().getName()).isEqualTo("Ada, not saved");
        Workbench.page().closeAllEditors(false);
        Workbench.settle();
        assertThat(plan.isClosed()).isTrue();
        assertThat(SessionManager.INSTANCE.getSessions()).isEmpty();
    }

    @Test
    @DisplayName("writes over nobody else’s changes without being told to, whichever saves")
    void conflict() throws IOException {
        DialectEditor map = map();
        plan.set(ada(), NAME, "Ada of ours");
        String theirs = Files.readString(file).replace("Ada", "Ida");
        Files.writeString(file, theirs);
        List<String> questions = new ArrayList<>();
        Ask.answerBy((question, choices) -> {
            if (choices.length == WATCHED) {
                // The editor has seen it by itself meanwhile: ours is kept.
                return 0;
            }
            questions.add(question);
            return choices.length - 1;
        });
        editor.doSave(new NullProgressMonitor());
        Workbench.settle();
        assertThat(questions).hasSize(1);
        map.doSave(new NullProgressMonitor());
        waitUntil("it is asked again", () -> questions.size() == 2);
        assertThat(file).hasContent(theirs);
        assertThat(plan.isDirty()).isTrue();
    }

    @Test
    @DisplayName("stays open with its edits when nothing but a map shows it and it cannot be saved")
    void notSaved() throws IOException {
        DialectEditor map = map();
        Workbench.page().closeEditor(editor, false);
        Workbench.settle();
        onMap(map, () -> ada().setName("Ada of ours"));
        Files.writeString(file, Files.readString(file).replace("Ada", "Ida"));
        List<String> questions = new ArrayList<>();
        Ask.answerBy((question, choices) -> {
            questions.add(question);
            return choices.length == WATCHED ? 0 : choices.length - 1;
        });
        assertThat(PlatformUI.getWorkbench().saveAllEditors(false)).isFalse();
        waitUntil("it is asked what counts", () -> !questions.isEmpty());
        assertThat(plan.isClosed()).isFalse();
        assertThat(plan.isDirty()).isTrue();
        assertThat(ada().getName()).isEqualTo("Ada of ours");
    }

    @Test
    @DisplayName("takes over what somebody else wrote, on the map as well")
    void reloads() throws IOException {
        DialectEditor map = map();
        String name = ada().getStrengths().getFirst().getStatement();
        Files.writeString(file, Files.readString(file).replace(name, "Remembers every tune"));
        plan.reload();
        Workbench.settle();
        Strength strength = ada().getStrengths().getFirst();
        assertThat(strength.getStatement()).isEqualTo("Remembers every tune");
        assertThat(shown(map, strength)).contains("Remembers every tune");
        assertThat(plan.isDirty()).isFalse();
        plan.set(strength, STATEMENT, "Remembers most tunes");
        Workbench.settle();
        assertThat(shown(map, strength)).contains("Remembers most tunes");
    }

    @Test
    @DisplayName("has one element in focus, on the map and everywhere else")
    void selects() {
        DialectEditor map = map();
        Strength first = ada().getStrengths().getFirst();
        DialectUIManager.INSTANCE.setSelection(map, shownAs(map, first).toList());
        Workbench.settle();
        assertThat(plan.selection()).isSameAs(first);

        Workbench.page().activate(editor);
        Strength last = ada().getStrengths().getLast();
        plan.select(last);
        Workbench.settle();
        assertThat(DialectUIManager.INSTANCE.getSelection(map)).containsExactlyElementsOf(shownAs(map, last).toList());
    }

    @Test
    @DisplayName("is seen in one window: maps to choose from, the map, what is selected, and what is asked")
    void window() throws Exception {
        Workbench.page().showView("org.eclipse.ui.views.PropertySheet");
        DialectEditor map = map();
        Strength strength = ada().getStrengths().getFirst();
        DialectUIManager.INSTANCE.setSelection(map, shownAs(map, strength).toList());
        Shell shell = Workbench.page().getWorkbenchWindow().getShell();
        shell.setBounds(shell.getDisplay().getPrimaryMonitor().getBounds());
        Workbench.settle();
        assertThat(Workbench.page().findView("org.rapport.design.ui.maps")).isNotNull();
        String pictures = System.getProperty("rapport.pictures", "none");
        if (!pictures.isBlank() && !pictures.equals("none")) {
            EditorPicture.write(shell, Path.of(pictures).resolve("maps-window.png"));
        }
    }

    @Test
    @DisplayName("is saved before its first map is drawn, or not drawn")
    void unsaved() throws IOException {
        plan.set(ada(), NAME, "Ada, typed before");
        Ask.answerBy((question, choices) -> 1);
        assertThat(openMap()).isFalse();
        assertThat(plan.isShared()).isFalse();
        Ask.answerBy((question, choices) -> 0);
        assertThat(openMap()).isTrue();
        assertThat(Plans.load(file).getPeople().getFirst().getName()).isEqualTo("Ada, typed before");
        assertThat(plan.isDirty()).isFalse();
    }

    private Person ada() {
        return plan.plan().getPeople().getFirst();
    }

    private boolean openMap() {
        return MapOpening.open(Workbench.page().getWorkbenchWindow().getShell(), plan, PlanMap.STRENGTHS_AND_GOALS,
                ada());
    }

    private DialectEditor map() {
        assertThat(openMap()).isTrue();
        Workbench.settle();
        assertThat(plan.isShared()).isTrue();
        return (DialectEditor) Workbench.page().getActiveEditor();
    }

    private static void onMap(DialectEditor map, Runnable change) {
        TransactionalEditingDomain domain = (TransactionalEditingDomain) map.getEditingDomain();
        domain.getCommandStack().execute(new RecordingCommand(domain) {
            @Override
            protected void doExecute() {
                change.run();
            }
        });
        Workbench.settle();
    }

    private static Stream<DRepresentationElement> shownAs(DialectEditor map, EObject element) {
        return map.getRepresentation().getRepresentationElements().stream()
                .filter(each -> each.getTarget() == element);
    }

    private static String shown(DialectEditor map, Strength strength) {
        String text = shownAs(map, strength).map(DDiagramElement.class::cast).map(DDiagramElement::getName)
                .findFirst().orElse("nothing");
        // Lines are broken to fit, and kept off the edge by blanks that do not break.
        return text.replaceAll("[\\s\u00a0\u2003]+", " ");
    }

    private static void waitUntil(String what, BooleanSupplier isSo) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!isSo.getAsBoolean()) {
            assertThat(System.currentTimeMillis()).as("Waited in vain until " + what).isLessThan(end);
            Workbench.settle();
        }
    }
}
