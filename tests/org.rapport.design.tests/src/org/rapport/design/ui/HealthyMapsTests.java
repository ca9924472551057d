// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.NotationFactory;
import org.eclipse.gmf.runtime.notation.RelativeBendpoints;
import org.eclipse.gmf.runtime.notation.datatype.RelativeBendpoint;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.provider.SiriusEditPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.model.Person;

/** Maps of plans that are damaged, or changed behind their back. */
class HealthyMapsTests {

    private IFile file;
    private PlanMaps maps;
    private final Errors errors = new Errors();

    @BeforeEach
    void open() throws Exception {
        file = Workbench.riverside("healthy");
        maps = PlanMaps.open(file, Workbench.QUIET);
    }

    @AfterEach
    void close() throws Exception {
        errors.close();
        maps.close(Workbench.QUIET);
        Workbench.delete(file);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A map bears elements that lose names and what they need, or are deleted, and follows undo and redo")
    void damaged(PlanMap kind) {
        DRepresentation map = maps.get(kind, kind.subjects(maps.plan()).getFirst(), Workbench.QUIET);
        maps.show(map, Workbench.QUIET);
        Set<String> known = PlanText.ids(maps.plan());
        MapState before = MapState.of(maps, map, known);
        damage();
        Workbench.until("the map shows the damage",
                () -> !MapState.of(maps, map, known).shown().equals(before.shown()));
        Workbench.settle();
        MapState damaged = MapState.of(maps, map, known);
        assertThat(damaged.shown()).isNotEmpty();
        CommandStack stack = maps.session().getTransactionalEditingDomain().getCommandStack();
        for (int time = 0; time < 2; time++) {
            stack.undo();
            Workbench.settle();
            assertThat(before.change(MapState.of(maps, map, known))).as("after undo").isEmpty();
            stack.redo();
            Workbench.settle();
            assertThat(damaged.change(MapState.of(maps, map, known))).as("after redo").isEmpty();
        }
        assertThat(errors.logged()).isEmpty();
    }

    private void damage() {
        TransactionalEditingDomain domain = maps.session().getTransactionalEditingDomain();
        domain.getCommandStack().execute(new RecordingCommand(domain) {
            @Override
            protected void doExecute() {
                Person ada = maps.plan().getPeople().getFirst();
                ada.setName(null);
                ada.setWhatMatters(null);
                ada.getGoals().forEach(goal -> goal.setStatement(null));
                ada.getStrengths().removeFirst();
                maps.plan().getRelationships().forEach(each -> each.setStartedOn(null));
                maps.plan().getRelationships().getFirst().setPerson(null);
                maps.plan().getVisits().subList(0, 5).forEach(visit -> visit.setStart(null));
                maps.plan().getVisits().subList(5, 10).forEach(visit -> visit.setPerson(null));
                maps.plan().getTeams().getFirst().setOrganisation(null);
                EcoreUtil.delete(maps.plan().getWorkers().getFirst());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A map follows a plan that is changed elsewhere, with what is renamed there and what is gone")
    void changedElsewhere(PlanMap kind) throws Exception {
        DRepresentation map = maps.get(kind, kind.subjects(maps.plan()).getFirst(), Workbench.QUIET);
        maps.show(map, Workbench.QUIET);
        maps.save(Workbench.QUIET);
        write(read().replace("name=\"Ada\"", "name=\"Adah\"").replaceFirst("<needs id=\"ada-need-dressing\"[^>]*>", "")
                .replace(" addresses=\"ada-need-dressing\"", "").replace("keyWorker=\"true\"", ""));
        Workbench.until("the plan is read again", () -> maps.plan().getPeople().getFirst().getName().equals("Adah"));
        Workbench.settle();
        DRepresentation again = maps.find(kind, kind.subjects(maps.plan()).getFirst()).orElseThrow()
                .getRepresentation();
        DRepresentation fresh = Workbench.another(maps, kind, kind.subjects(maps.plan()).getFirst());
        assertThat(text(again)).isNotEmpty().containsExactlyInAnyOrderElementsOf(text(fresh))
                .noneMatch(line -> line.contains("dressing"));
        assertThat(errors.logged()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "<not a plan", "", "workers" })
    @DisplayName("A map stays as it is while a plan changed elsewhere cannot be read, which is said, and goes on after")
    void brokenElsewhere(String what) throws Exception {
        DRepresentation map = open(PlanMap.CIRCLE_OF_SUPPORT);
        List<String> before = text(map);
        List<String> places = places(map);
        String good = read();
        for (int time = 0; time < 2; time++) {
            try (Question question = new Question("OK")) {
                write(what.equals("workers") ? good.replaceFirst("(?s)<workers id=\"nia\".*?</workers>", "") : what);
                Workbench.until("somebody is told", () -> question.asked().contains("cannot be read now"));
            }
            assertThat(text(map)).isEqualTo(before);
            String name = "Adah " + time;
            write(good.replace("name=\"Ada\"", "name=\"" + name + "\""));
            Workbench.until("the plan is read again", () -> ada().getName().equals(name));
            Workbench.settle();
            assertThat(text(map)).isEqualTo(before);
            assertThat(places(map)).isEqualTo(places);
        }
        assertThat(maps.session().getTransactionalEditingDomain().getCommandStack().canUndo()).isFalse();
    }

    @Test
    @DisplayName("A map stays as it is while its plan is gone, or cannot be read when it is opened, and is there again")
    void gone() throws Exception {
        DRepresentation map = open(PlanMap.CIRCLE_OF_SUPPORT);
        List<String> before = text(map);
        List<String> places = places(map);
        String good = read();
        Files.delete(file.getLocation().toPath());
        file.refreshLocal(IResource.DEPTH_ZERO, Workbench.QUIET);
        Workbench.settle();
        assertThat(text(map)).isEqualTo(before);
        write(good.replace("name=\"Ada\"", "name=\"Adah\""));
        Workbench.until("the plan is read again", () -> ada().getName().equals("Adah"));
        assertThat(text(map)).isEqualTo(before);

        maps.close(Workbench.QUIET);
        write("<not a plan");
        assertThatThrownBy(() -> PlanMaps.open(file, Workbench.QUIET)).isInstanceOf(CoreException.class)
                .hasMessageContaining("riverside.rapport");
        mend(good, before, places);
    }

    @Test
    @DisplayName("Maps that Sirius opens by itself though their plan cannot be read are closed again, which is said")
    void brokenAtStart() throws Exception {
        DRepresentation map = open(PlanMap.CIRCLE_OF_SUPPORT);
        List<String> before = text(map);
        List<String> places = places(map);
        String good = read();
        URI uri = maps.session().getSessionResource().getURI();
        maps.close(Workbench.QUIET);
        write("<not a plan");
        try (Question question = new Question("OK")) {
            SessionManager.INSTANCE.openSession(uri, Workbench.QUIET, SiriusEditPlugin.getPlugin().getUiCallback());
            Workbench.until("somebody is told", () -> question.asked().contains("cannot be read"));
        }
        assertThat(SessionManager.INSTANCE.getSessions()).isEmpty();
        mend(good, before, places);
    }

    /** Opens the map again when its plan can be read again, and finds everything where it was. */
    private void mend(String good, List<String> before, List<String> places) throws Exception {
        write(good);
        maps = PlanMaps.open(file, Workbench.QUIET);
        DRepresentation again = maps.find(PlanMap.CIRCLE_OF_SUPPORT, ada()).orElseThrow().getRepresentation();
        assertThat(text(again)).isEqualTo(before);
        assertThat(places(again)).isEqualTo(places);
        maps.show(again, Workbench.QUIET);
        Workbench.settle();
        assertThat(text(again)).isEqualTo(before);
        assertThat(places(again)).isEqualTo(places);
    }

    @ParameterizedTest
    @EnumSource(names = { "STRENGTHS_AND_GOALS", "CIRCLE_OF_SUPPORT" })
    @DisplayName("What was taken out elsewhere stands where it stood when it is put back, its lines with their bends")
    void putBack(PlanMap kind) throws Exception {
        DRepresentation map = open(kind);
        bendLines(map);
        List<String> before = text(map);
        List<String> places = places(map);
        List<String> lines = lines(map);
        assertThat(lines).isNotEmpty().allMatch(line -> line.contains("11, 12, 20, 9"));
        String good = read();
        write(good.replaceFirst("<strengths id=\"ada-strength-street\"[^>]*>", "").replace(" ada-strength-street", "")
                .replaceFirst("<circle id=\"ada-circle-pat\"[^>]*>", "")
                .replaceFirst("<consents id=\"ada-consent-pat\"[^>]*>", ""));
        Workbench.until("the map follows", () -> text(map).size() < before.size());
        Workbench.settle();
        write(good);
        Workbench.until("the map follows", () -> text(map).size() == before.size());
        Workbench.settle();
        assertThat(text(map)).isEqualTo(before);
        assertThat(places(map)).isEqualTo(places);
        assertThat(lines(map)).isEqualTo(lines);
    }

    /** As a user does with the mouse. */
    private void bendLines(DRepresentation map) {
        TransactionalEditingDomain domain = maps.session().getTransactionalEditingDomain();
        List<Edge> lines = MapPlaces.lines(map).toList();
        domain.getCommandStack().execute(new RecordingCommand(domain) {
            @Override
            protected void doExecute() {
                for (Edge line : lines) {
                    RelativeBendpoints bends = NotationFactory.eINSTANCE.createRelativeBendpoints();
                    bends.setPoints(List.of(new RelativeBendpoint(0, 0, 50, 20), new RelativeBendpoint(11, 12, 20, 9),
                            new RelativeBendpoint(30, 20, 0, 0)));
                    line.setBendpoints(bends);
                }
            }
        });
        Workbench.settle();
        maps.save(Workbench.QUIET);
    }

    private DRepresentation open(PlanMap kind) {
        DRepresentation map = maps.get(kind, kind.subjects(maps.plan()).getFirst(), Workbench.QUIET);
        maps.show(map, Workbench.QUIET);
        Workbench.settle();
        maps.save(Workbench.QUIET);
        return map;
    }

    private Person ada() {
        return maps.plan().getPeople().getFirst();
    }

    private List<String> places(DRepresentation map) {
        return MapPlaces.of(map, new PlanText(PlanText.ids(maps.plan())));
    }

    private List<String> lines(DRepresentation map) {
        return MapPlaces.ofLines(map, new PlanText(PlanText.ids(maps.plan())));
    }

    private String read() throws IOException {
        return Files.readString(file.getLocation().toPath());
    }

    /** As another program would. */
    private void write(String text) throws Exception {
        Files.writeString(file.getLocation().toPath(), text);
        file.refreshLocal(IResource.DEPTH_ZERO, Workbench.QUIET);
    }

    private List<String> text(DRepresentation map) {
        return new MapText(new PlanText(PlanText.ids(maps.plan()))).of(map);
    }
}
