// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.testing.PlanBuilder.with;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Goal;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.rapport.testing.PlanBuilder;

/** Every element has an id of its own, for life. */
class PlanIdsTests {

    private final PlanBuilder builder = new PlanBuilder();

    private final ServicePlan plan = builder.plan();

    private final Person ada = builder.person("ada");

    private Resource resource;

    @TempDir
    private Path folder;

    @BeforeEach
    void putIntoResource() {
        resource = PlanResourceFactory.createResourceSet().createResource(URI.createURI("plan.rapport"));
        resource.getContents().add(plan);
        ada.getGoals().add(with(RapportFactory.eINSTANCE.createGoal(), goal -> goal.setId("goal")));
    }

    private static List<String> ids(EObject root) {
        List<String> ids = new ArrayList<>();
        root.eAllContents().forEachRemaining(element -> ids.add(((Identifiable) element).getId()));
        return ids;
    }

    @Test
    @DisplayName("An element gets an id when it joins a plan: its kind and a UUID")
    void onJoining() {
        Goal goal = RapportFactory.eINSTANCE.createGoal();
        assertThat(goal.getId()).isNull();
        ada.getGoals().add(goal);
        assertThat(goal.getId()).matches("goal-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(resource.getEObject(goal.getId())).isSameAs(goal);
        assertThat(with(RapportFactory.eINSTANCE.createCircleMember(), ada.getCircle()::add).getId())
                .startsWith("circleMember-");
    }

    @Test
    @DisplayName("A copy gets ids of its own, down to its parts; the original keeps its own")
    void copies() {
        Person copy = EcoreUtil.copy(ada);
        assertThat(copy.getId()).as("not yet in the plan").isEqualTo("ada");
        plan.getPeople().add(copy);
        assertThat(copy.getId()).startsWith("person-");
        assertThat(copy.getGoals().getFirst().getId()).startsWith("goal-");
        assertThat(ids(plan)).doesNotHaveDuplicates().contains("ada", "goal");
        assertThat(resource.getEObject("ada")).isSameAs(ada);
        assertThat(resource.getEObject(copy.getId())).isSameAs(copy);
    }

    @Test
    @DisplayName("What is taken out and put back keeps its id, as after an undone delete")
    void undoneDelete() {
        plan.getPeople().remove(ada);
        assertThat(resource.getEObject("ada")).isNull();
        plan.getPeople().add(ada);
        assertThat(ada.getId()).isEqualTo("ada");
        assertThat(ada.getGoals().getFirst().getId()).isEqualTo("goal");
        assertThat(resource.getEObject("goal")).isSameAs(ada.getGoals().getFirst());
    }

    @Test
    @DisplayName("What moves within a plan keeps its id")
    void moves() {
        Person bo = builder.person("bo");
        Goal goal = ada.getGoals().getFirst();
        bo.getGoals().add(goal);
        assertThat(goal.getId()).isEqualTo("goal");
        assertThat(resource.getEObject("goal")).isSameAs(goal);
    }

    @Test
    @DisplayName("An id is free again once the element that had it was given another")
    void freed() {
        ada.setId("ada-2");
        Person other = builder.person("ada");
        assertThat(other.getId()).isEqualTo("ada");
    }

    @Test
    @DisplayName("A file without ids gets the same ones every time it is loaded")
    void sameEveryTime() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.rapport"), """
                <r:ServicePlan xmlns:r='http://rapport-planning.org/plan'>
                  <people><goals><steps/></goals><goals/></people>
                  <people id='bo'><goals/></people>
                  <workers/>
                </r:ServicePlan>
                """);
        ServicePlan first = Plans.load(file);
        assertThat(ids(first)).doesNotContainNull().doesNotHaveDuplicates().hasSize(8)
                .isEqualTo(ids(Plans.load(file)));
        assertThat(first.getId()).isEqualTo(Plans.load(file).getId()).startsWith("servicePlan-");
        assertThat(first.getPeople().get(1).getId()).isEqualTo("bo");
    }

    @Test
    @DisplayName("An id that is written as an element is one like any other: referred to, told apart, and looked at")
    void asElement() throws IOException {
        String open = "<r:ServicePlan xmlns:r='http://rapport-planning.org/plan' id='p'>";
        Path file = folder.resolve("plan.rapport");
        Files.writeString(file, open + "<visits person='ada' start='2026-03-02T09:00:00' durationMinutes='45'/>"
                + "<people><id> ada </id><goals/></people></r:ServicePlan>");
        ServicePlan loaded = Plans.load(file);
        assertThat(loaded.getVisits().getFirst().getPerson().getId()).isEqualTo("ada");
        assertThat(PlanValidator.problems(loaded)).isEmpty();
        Files.writeString(file, open + "<people><id>a\u2028b</id></people><people><id>p</id></people>"
                + "<people id='bo'><id>bo</id></people></r:ServicePlan>");
        assertThatThrownBy(() -> Plans.load(file)).hasMessageContainingAll("cannot be referred to",
                "The id ‘p’ is given twice", "person bo has more than one <id>");
    }

    @Test
    @DisplayName("An id made from a place gives way to the same one said in the file")
    void salted() throws IOException {
        Path file = folder.resolve("plan.rapport");
        String open = "<r:ServicePlan xmlns:r='http://rapport-planning.org/plan' id='p'>";
        Files.writeString(file, open + "<people/></r:ServicePlan>");
        String made = Plans.load(file).getPeople().getFirst().getId();
        Files.writeString(file, open + "<people/><people id='" + made + "'/></r:ServicePlan>");
        List<String> ids = ids(Plans.load(file));
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids).contains(made);
        assertThat(ids).isEqualTo(ids(Plans.load(file)));
    }
}
