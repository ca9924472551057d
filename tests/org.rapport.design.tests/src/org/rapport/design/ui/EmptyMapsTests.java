// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.model.CircleMember;
import org.rapport.model.CircleRelation;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Relationship;
import org.rapport.model.Visit;
import org.rapport.model.Worker;

@DisplayName("A map on which nothing is yet")
class EmptyMapsTests {

    private IFile file;
    private PlanMaps maps;

    @BeforeEach
    void open() throws Exception {
        file = Workbench.onlyAda("empty");
        maps = PlanMaps.open(file, Workbench.QUIET);
    }

    @AfterEach
    void close() throws Exception {
        maps.close(Workbench.QUIET);
        Workbench.delete(file);
    }

    @ParameterizedTest
    @CsvSource({ "STRENGTHS_AND_GOALS, 'What are you good at? / Choose “My strength”', 1",
            "STRENGTHS_AND_GOALS, 'What do you want? Choose', 1",
            "CIRCLE_OF_SUPPORT, 'Who drops in? Choose', 1", "CIRCLE_OF_SUPPORT, 'Who works with you?', 1",
            "ABOUT_ME, 'nothing yet, a right click adds the first', 3", "GOALS, '(add one by the flag above)', 1",
            "WHO_KNOWS_WHOM, “Organisation”, 1", "ROSTER_OF_WORKERS, 'No visits yet', 1",
            "ROSTER_OF_PEOPLE, 'No visits yet', 1", "CONTINUITY, 'Nobody knows anybody yet', 1" })
    @DisplayName("says what to do next until it is done, and keeps nothing of that in the plan")
    void hints(PlanMap kind, String hint, int gone) throws Exception {
        Set<String> ids = PlanText.ids(maps.plan());
        List<String> before = new PlanText(ids).of(maps.plan());
        DRepresentation map = maps.get(kind, kind.subjects(maps.plan()).getFirst(), Workbench.QUIET);
        IEditorPart editor = maps.show(map, Workbench.QUIET);
        Workbench.settle();
        long asked = said(map).stream().filter(each -> each.contains(hint)).count();
        assertThat(asked).as("%s in %s", hint, said(map)).isPositive();
        assertThat(new PlanText(ids).of(maps.plan())).isEqualTo(before);
        picture(kind, map, editor);
        begin();
        Workbench.settle();
        assertThat(said(map)).filteredOn(each -> each.contains(hint)).hasSize((int) asked - gone);
        maps.session().getTransactionalEditingDomain().getCommandStack().undo();
        Workbench.settle();
        assertThat(said(map)).filteredOn(each -> each.contains(hint)).hasSize((int) asked);
    }

    /** The first of everything. */
    private void begin() {
        TransactionalEditingDomain domain = maps.session().getTransactionalEditingDomain();
        RapportFactory make = RapportFactory.eINSTANCE;
        domain.getCommandStack().execute(new RecordingCommand(domain) {
            @Override
            protected void doExecute() {
                Person ada = maps.plan().getPeople().getFirst();
                ada.getStrengths().add(make.createStrength());
                ada.getGoals().add(make.createGoal());
                CircleMember friend = make.createCircleMember();
                friend.setRelation(CircleRelation.FRIEND);
                ada.getCircle().add(friend);
                Worker sam = make.createWorker();
                maps.plan().getWorkers().add(sam);
                maps.plan().getTeams().add(make.createTeam());
                Relationship both = make.createRelationship();
                both.setPerson(ada);
                both.setWorker(sam);
                maps.plan().getRelationships().add(both);
                Visit visit = make.createVisit();
                visit.setPerson(ada);
                maps.plan().getVisits().add(visit);
            }
        });
    }

    private List<String> said(DRepresentation map) {
        return map instanceof DDiagram diagram
                ? diagram.getDiagramElements().stream().filter(DDiagramElement::isVisible)
                        .map(each -> String.valueOf(each.getName()).replace("\n", " / ")).toList()
                : new MapText(new PlanText(PlanText.ids(maps.plan()))).of(map);
    }

    private void picture(PlanMap kind, DRepresentation map, IEditorPart editor) throws Exception {
        String pictures = System.getProperty("rapport.words", "none");
        if (!pictures.equals("none")) {
            Path picture = Path.of(pictures).resolve("empty-" + kind + ".png");
            if (map instanceof DDiagram) {
                new MapPictures(maps, MapFormat.PNG).one(map, picture, Workbench.QUIET);
            } else {
                EditorPicture.write(editor.getSite().getShell(), picture);
            }
        }
    }
}
