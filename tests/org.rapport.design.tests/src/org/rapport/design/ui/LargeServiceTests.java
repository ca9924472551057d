// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.transaction.util.TransactionUtil;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IBorderItemEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.description.filter.FilterDescription;
import org.eclipse.sirius.diagram.ui.edit.api.part.IAbstractDiagramNodeEditPart;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.design.services.TeamServices;
import org.rapport.design.ui.internal.MapOpening;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.Team;
import org.rapport.ui.ActivePlan;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.PlanSession;

@DisplayName("The map of a large service")
class LargeServiceTests {

    private static final String QUESTION = "Begin with some teams?";

    private PlanSession plan;

    @BeforeEach
    void open() throws Exception {
        IFile file = ManyPeople.riversides("large", 2);
        IEditorPart editor = PlanEditors.open(Workbench.page(), Path.of(file.getLocationURI()));
        Workbench.until("the plan is open", () -> ActivePlan.of(editor) != null);
        plan = ActivePlan.of(editor);
    }

    @AfterEach
    void close() throws CoreException {
        Workbench.page().closeAllEditors(false);
        Workbench.settle();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, Workbench.QUIET);
        }
    }

    @Test
    @DisplayName("begins with the team that was chosen, and not with everybody")
    void begins() {
        Team team = plan.plan().getTeams().getFirst();
        List<String> supported = team.getSupports().stream().map(Person::getId).toList();

        assertThat(open(Dialogs::agree)).isTrue();

        DDiagram map = (DDiagram) ((DialectEditor) Workbench.page().getActiveEditor()).getRepresentation();
        assertThat(map.getDiagramElements()).filteredOn(each -> each.getTarget() instanceof Person)
                .filteredOn(DDiagramElement::isVisible).extracting(each -> ((Person) each.getTarget()).getId())
                .containsExactlyInAnyOrderElementsOf(supported);
        assertThat(map.getActivatedFilters()).extracting("name").containsExactly("WK_OnlyTeams");
        assertThat(plan.isDirty()).isFalse();
    }

    @Test
    @DisplayName("is not made when the question is closed, and asked for again the next time")
    void cancels() {
        assertThat(open(Shell::close)).isFalse();
        assertThat(Workbench.page().getActiveEditor()).isNotInstanceOf(DialectEditor.class);

        assertThat(open(Dialogs::agree)).isTrue();
    }

    @Test
    @DisplayName("is laid out when its filter lets others in, and left as it is when all have their places")
    void placed() {
        open(Dialogs::agree);
        DialectEditor editor = (DialectEditor) Workbench.page().getActiveEditor();
        DDiagram map = (DDiagram) editor.getRepresentation();
        FilterDescription filter = map.getActivatedFilters().getFirst();

        change(map, () -> map.getActivatedFilters().clear());
        assertThat(heaps(((IDiagramWorkbenchPart) editor).getDiagramEditPart())).isEmpty();

        change(map, () -> bounds(map).getFirst().setX(4000));
        List<String> places = MapPlaces.of(map, new PlanText(Set.of()));
        change(map, () -> map.getActivatedFilters().add(filter));
        change(map, () -> map.getActivatedFilters().clear());
        assertThat(MapPlaces.of(map, new PlanText(Set.of()))).isEqualTo(places);
    }

    @ParameterizedTest
    @EnumSource(value = PlanMap.class, names = { "CONTINUITY", "ROSTER_OF_PEOPLE", "ROSTER_OF_WORKERS" })
    @DisplayName("has tables of its teams, each with those whom it supports or its members")
    void tables(PlanMap kind) {
        Team team = plan.plan().getTeams().getFirst();
        List<? extends Identifiable> rows = kind == PlanMap.ROSTER_OF_WORKERS
                ? new TeamServices().members(team)
                : team.getSupports();
        List<String> ids = rows.stream().map(Identifiable::getId).toList();
        String id = team.getId();

        assertThat(open(kind, Dialogs::agree)).isTrue();

        DTable table = (DTable) ((DialectEditor) Workbench.page().getActiveEditor()).getRepresentation();
        assertThat(((Team) table.getTarget()).getId()).isEqualTo(id);
        assertThat(table.getName()).startsWith(team.getName());
        assertThat(table.getLines()).extracting(line -> ((Identifiable) line.getTarget()).getId())
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(table.getColumns()).isNotEmpty();
    }

    private static void change(DDiagram map, Runnable what) {
        TransactionalEditingDomain domain = TransactionUtil.getEditingDomain(map);
        domain.getCommandStack().execute(new RecordingCommand(domain) {
            @Override
            protected void doExecute() {
                what.run();
                DialectManager.INSTANCE.refresh(map, Workbench.QUIET);
            }
        });
        Workbench.settle();
    }

    private static List<Bounds> bounds(DDiagram map) {
        List<Bounds> all = new ArrayList<>();
        map.getOwnedAnnotationEntries().forEach(each -> each.getData().eAllContents().forEachRemaining(part -> {
            if (part instanceof Node node && node.getElement() instanceof DNode card
                    && card.getTarget() instanceof Person && node.getLayoutConstraint() instanceof Bounds place) {
                all.add(place);
            }
        }));
        return all;
    }

    /** Cards and boxes that lie one on the other. */
    private static List<String> heaps(IGraphicalEditPart in) {
        List<IGraphicalEditPart> parts = in.getChildren().stream().filter(IGraphicalEditPart.class::isInstance)
                .map(IGraphicalEditPart.class::cast).toList();
        List<IGraphicalEditPart> cards = parts.stream().filter(IAbstractDiagramNodeEditPart.class::isInstance)
                .filter(each -> !(each instanceof IBorderItemEditPart)).toList();
        List<String> heaps = new ArrayList<>();
        for (IGraphicalEditPart one : cards) {
            cards.stream().filter(other -> other != one)
                    .filter(other -> other.getFigure().getBounds().intersects(one.getFigure().getBounds()))
                    .forEach(other -> heaps.add(one.resolveSemanticElement() + " and " + other));
        }
        parts.forEach(each -> heaps.addAll(heaps(each)));
        return heaps;
    }

    private boolean open(Consumer<Shell> answer) {
        return open(PlanMap.WHO_KNOWS_WHOM, answer);
    }

    private boolean open(PlanMap kind, Consumer<Shell> answer) {
        Shell shell = Workbench.page().getWorkbenchWindow().getShell();
        Dialogs.in(QUESTION, answer);
        boolean open = MapOpening.open(shell, plan, kind, plan.plan());
        Workbench.settle();
        return open;
    }
}
