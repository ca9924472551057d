// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Goal;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Strength;

@DisplayName("What is new on a map")
class RoomForNewTests {

    private IFile file;
    private PlanMaps maps;
    private DDiagram map;
    private Drawn drawn;

    @BeforeEach
    void open() throws Exception {
        file = Workbench.onlyAda("room");
        maps = PlanMaps.open(file, Workbench.QUIET);
        map = (DDiagram) maps.get(PlanMap.STRENGTHS_AND_GOALS, maps.plan().getPeople().getFirst(), Workbench.QUIET);
        drawn = new Drawn((IDiagramWorkbenchPart) maps.show(map, Workbench.QUIET), map,
                new PlanText(PlanText.ids(maps.plan())));
        Workbench.settle();
    }

    @AfterEach
    void close() throws Exception {
        maps.close(Workbench.QUIET);
        Workbench.delete(file);
    }

    @Test
    @DisplayName("is seen whole in its box, one below the other, with nothing lying on anything else")
    void isSeen() throws Exception {
        assertThat(lost()).isEmpty();
        for (String words : List.of("Grows tomatoes", "Tells stories that everybody in the street listens to")) {
            edit(ada -> {
                Strength strength = RapportFactory.eINSTANCE.createStrength();
                strength.setStatement(words);
                ada.getStrengths().add(strength);
            });
            assertThat(lost()).as("after " + words).isEmpty();
        }
        edit(ada -> {
            Goal goal = RapportFactory.eINSTANCE.createGoal();
            goal.setStatement("Walk to the greenhouse");
            ada.getGoals().add(goal);
        });
        assertThat(lost()).as("after a goal").isEmpty();
        edit(ada -> {
            for (int step = 0; step < 3; step++) {
                ada.getGoals().getFirst().getSteps().add(RapportFactory.eINSTANCE.createGoalStep());
            }
        });
        assertThat(lost()).as("after its steps").isEmpty();
        String pictures = System.getProperty("rapport.words", "none");
        if (!pictures.equals("none")) {
            new MapPictures(maps, MapFormat.PNG).one(map, Path.of(pictures).resolve("room.png"), Workbench.QUIET);
        }

        Person ada = maps.plan().getPeople().getFirst();
        maps.session().getTransactionalEditingDomain().getCommandStack().undo();
        assertThat(ada.getGoals().getFirst().getSteps()).as("one undo takes the last edit back").isEmpty();
        Workbench.settle();
        maps.session().getTransactionalEditingDomain().getCommandStack().redo();
        Workbench.settle();
        assertThat(lost()).as("after redo").isEmpty();
    }

    private void edit(Consumer<Person> change) {
        TransactionalEditingDomain domain = maps.session().getTransactionalEditingDomain();
        domain.getCommandStack().execute(new RecordingCommand(domain) {
            @Override
            protected void doExecute() {
                change.accept(maps.plan().getPeople().getFirst());
            }
        });
        Workbench.settle();
    }

    /** What is not seen whole in the box that holds it, or lies on something beside it. */
    private List<String> lost() {
        drawn.editor().getDiagramEditPart().getFigure().validate();
        List<DDiagramElement> shown = map.getDiagramElements().stream().filter(DDiagramElement::isVisible)
                .filter(each -> !(each instanceof DEdge)).toList();
        List<String> lost = new ArrayList<>();
        for (DDiagramElement card : shown) {
            Rectangle own = place(card);
            if (shown.contains(card.eContainer()) && !place((DDiagramElement) card.eContainer()).contains(own)) {
                lost.add(card.getName() + " beyond its box: " + own + " in "
                        + place((DDiagramElement) card.eContainer()));
            }
            shown.stream().filter(each -> each != card && each.eContainer() == card.eContainer())
                    .filter(each -> place(each).intersects(own)).forEach(each -> lost.add(card.getName() + " on "
                            + each.getName()));
        }
        return lost;
    }

    private Rectangle place(DDiagramElement element) {
        IGraphicalEditPart part = drawn.parts(element).findFirst().orElseThrow();
        Rectangle place = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(place);
        return place;
    }
}
