// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.Person;
import org.rapport.model.Worker;

/** What every kind of map and table shows of the example. */
class PlanMapsTests {

    private static IFile file;
    private static PlanMaps maps;

    @BeforeAll
    static void open() throws Exception {
        file = Workbench.riverside("maps");
        maps = PlanMaps.open(file, Workbench.QUIET);
    }

    @AfterAll
    static void close() throws Exception {
        maps.close(Workbench.QUIET);
        Workbench.delete(file);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A map is made once, opens in an editor, and is the same when it is saved and opened again")
    void opens(PlanMap kind) throws Exception {
        EObject about = kind.subjects(maps.plan()).getFirst();
        DRepresentation map = maps.get(kind, about, Workbench.QUIET);
        assertThat(maps.show(map, Workbench.QUIET)).isInstanceOf(DialectEditor.class);
        assertThat(map.getName()).isNotBlank();
        assertThat(maps.get(kind, about, Workbench.QUIET)).isSameAs(map);
        List<String> shown = text().of(map);
        maps.save(Workbench.QUIET);
        maps.close(Workbench.QUIET);
        maps = PlanMaps.open(file, Workbench.QUIET);
        DRepresentation again = maps.get(kind, kind.subjects(maps.plan()).getFirst(), Workbench.QUIET);
        assertThat(text().of(again)).as("opened again").isEqualTo(shown);
        maps.show(again, Workbench.QUIET);
        Workbench.settle();
        assertThat(text().of(again)).as("refreshed by its editor").isEqualTo(shown);
    }

    @Test
    @DisplayName("Strengths and goals show exactly what a person brings, wants, and who helps")
    void strengthsAndGoals() {
        ofEverybody(PlanMap.STRENGTHS_AND_GOALS, ExpectedDiagrams::strengthsAndGoals);
    }

    @Test
    @DisplayName("A circle of support shows exactly who is around a person")
    void circleOfSupport() {
        ofEverybody(PlanMap.CIRCLE_OF_SUPPORT, person -> ExpectedDiagrams.circleOfSupport(maps.plan(), person));
    }

    @Test
    @DisplayName("About me shows exactly the parts of a person, below their headings")
    void aboutMe() {
        ofEverybody(PlanMap.ABOUT_ME, ExpectedTables::aboutMe, MapText::places);
    }

    @Test
    @DisplayName("A table of goals shows the words and levels of a person’s goals")
    void goals() {
        maps.plan().getPeople().forEach(person -> assertThat(shown(PlanMap.GOALS, person)).as(person.getName())
                .containsAll(ExpectedTables.goals(person)));
    }

    @Test
    @DisplayName("Who knows whom shows exactly the teams, workers, people and relationships of a service")
    void whoKnowsWhom() {
        assertThat(shown(PlanMap.WHO_KNOWS_WHOM, maps.plan()))
                .containsExactlyElementsOf(ExpectedDiagrams.whoKnowsWhom(maps.plan()));
    }

    @Test
    @DisplayName("The rosters show exactly the visits of each worker, and of each person, on each day")
    void rosters() {
        assertThat(MapText.cells(shown(PlanMap.ROSTER_OF_WORKERS, maps.plan())))
                .containsExactlyInAnyOrderElementsOf(ExpectedTables.roster(maps.plan(), Worker.class));
        assertThat(MapText.cells(shown(PlanMap.ROSTER_OF_PEOPLE, maps.plan())))
                .containsExactlyInAnyOrderElementsOf(ExpectedTables.roster(maps.plan(), Person.class));
    }

    @Test
    @DisplayName("Continuity shows exactly where a person and a worker meet, or work together")
    void continuity() {
        assertThat(MapText.places(MapText.cells(shown(PlanMap.CONTINUITY, maps.plan()))))
                .containsExactlyInAnyOrderElementsOf(ExpectedTables.continuity(maps.plan()));
    }

    private static void ofEverybody(PlanMap kind, Function<Person, List<String>> expected) {
        ofEverybody(kind, expected, Function.identity());
    }

    private static void ofEverybody(PlanMap kind, Function<Person, List<String>> expected,
            Function<List<String>, List<String>> part) {
        maps.plan().getPeople().forEach(person -> assertThat(part.apply(shown(kind, person))).as(person.getName())
                .containsExactlyElementsOf(expected.apply(person)));
    }

    /** What a new map shows, without opening it. */
    private static List<String> shown(PlanMap kind, EObject about) {
        DRepresentation map = Workbench.another(maps, kind, about);
        return text().of(map);
    }

    private static MapText text() {
        return new MapText(new PlanText(PlanText.ids(maps.plan())));
    }
}
