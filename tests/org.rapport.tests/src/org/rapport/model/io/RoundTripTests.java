// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.model.Person;
import org.rapport.model.PlanningStandards;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.testing.AnyPlan;
import org.rapport.testing.PlanBuilder;
import org.rapport.testing.TestData;

/** What is saved is what is loaded, and files differ by what they say only. */
class RoundTripTests {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Any plan is the same after saving and loading, and saving it again writes the same bytes")
    void anyPlan() throws IOException {
        for (long seed = 0; seed < 60; seed++) {
            ServicePlan plan = new AnyPlan(seed).plan();
            Path file = folder.resolve(seed + ".rapport");
            Plans.save(plan, file);
            ServicePlan loaded = Plans.load(file);
            assertThat(EcoreUtil.equals(loaded, plan)).as("seed %d", seed).isTrue();
            Path again = folder.resolve(seed + "-again.rapport");
            Plans.save(loaded, again);
            assertThat(again).as("seed %d", seed).hasSameBinaryContentAs(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "\u0000", "\u0001", "\b", "\u000b", "\u001f", "\ufffe", "\uffff", "\ud83d",
            "\ude42\ud83d" })
    @DisplayName("A character that XML cannot carry is refused, and nothing is written")
    void unwritable(String bad) {
        PlanBuilder builder = new PlanBuilder();
        Person ada = builder.person("ada");
        ada.setWhatMatters("My garden" + bad);
        Path file = folder.resolve("plan.rapport");
        PlanProblemsException thrown = catchThrowableOfType(PlanProblemsException.class,
                () -> Plans.save(builder.plan(), file));
        assertThat(thrown.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.element()).isEqualTo("person ada");
            assertThat(problem.message()).startsWith("whatMatters of person ada holds a character that no file can "
                    + "keep (U+" + String.format("%04X", bad.codePointAt(0)) + ", at place 10).");
        });
        assertThat(folder).isEmptyDirectory();
        assertThat(builder.plan().eResource()).isNull();
    }

    @Test
    @DisplayName("The least that loads: no xmi:ids, what is not said takes its default")
    void least() throws IOException {
        ServicePlan plan = Plans.load(TestData.beside(getClass(), "least.rapport"));
        Visit visit = plan.getVisits().getFirst();
        assertThat(plan.getTimeZone()).isEqualTo("Europe/London");
        assertThat(plan.getStandards().getShortVisitMinutes()).isEqualTo(30);
        assertThat(visit.getPerson().getName()).isEqualTo("Ada");
        assertThat(visit.getWorkers()).extracting("id").containsExactly("sam");
        assertThat(visit.getGoals().getFirst().getDrawsOn()).extracting("id").containsExactly("s1");
        assertThat(visit.getWorkersNeeded()).isEqualTo(1);
    }

    @Test
    @DisplayName("The ways in which other programs write the same")
    void otherSpellings() throws IOException {
        ServicePlan plan = Plans.load(TestData.beside(getClass(), "other-spellings.rapport"));
        assertThat(plan.getVisits()).hasSize(5).allSatisfy(visit -> {
            assertThat(visit.getPerson()).isSameAs(plan.getPeople().getFirst());
            assertThat(visit.getWorkers()).containsExactlyElementsOf(plan.getWorkers());
            assertThat(visit.getDurationMinutes()).isEqualTo(45);
        });
        assertThat(plan.getVisitPatterns().getFirst().getDays()).extracting(Enum::name)
                .containsExactly("MONDAY", "FRIDAY");
        assertThat(plan.getVisitPatterns().getFirst().getSkills()).containsExactly("moving and handling", "hoist");
        assertThat(plan.getStandards().getShortVisitMinutes()).as("empty attribute").isNull();
        assertThat(plan.getStandards().getFirstVisitMinutes()).as("xsi:nil").isNull();
    }

    @Test
    @DisplayName("A file without standards gets the usual ones")
    void withoutStandards() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.rapport"),
                "<r:ServicePlan xmlns:r='http://rapport-planning.org/plan' id='p'/>");
        PlanningStandards standards = Plans.load(file).getStandards();
        assertThat(standards.getWindowDays()).isEqualTo(14);
        assertThat(standards.getId()).startsWith("planningStandards-")
                .isEqualTo(Plans.load(file).getStandards().getId());
    }

    @Test
    @DisplayName("A saved file says by which limits it was judged, also where they are the usual ones")
    void standardsAreWritten() throws IOException {
        Path file = folder.resolve("plan.rapport");
        Plans.save(new PlanBuilder().plan(), file);
        assertThat(file).content().contains("formatVersion=\"1\"", "shortVisitMinutes=\"30\"", "windowDays=\"14\"")
                .doesNotContain("lowSecon", "xmi:id", "\r");
    }

    @Test
    @DisplayName("One visit more changes no line but its own")
    void smallDifference() throws IOException {
        Path file = folder.resolve("plan.rapport");
        PlanBuilder builder = new PlanBuilder();
        Person ada = builder.person("ada");
        for (int day = 10; day < 20; day++) {
            builder.visit(ada, "2026-03-" + day + "T09:00", 45, builder.worker("w" + day));
        }
        Plans.save(builder.plan(), file);
        List<String> before = Files.readAllLines(file);
        Visit added = RapportFactory.eINSTANCE.createVisit();
        EcoreUtil.setID(added, "added");
        added.setPerson(ada);
        added.setStart(builder.plan().getVisits().get(3).getStart());
        added.setDurationMinutes(30);
        builder.plan().getVisits().add(4, added);
        Plans.save(builder.plan(), file);
        List<String> after = Files.readAllLines(file);
        assertThat(after).hasSize(before.size() + 1).containsSequence(
                "  <visits id=\"added\" person=\"ada\" start=\"2026-03-13T09:00:00\" durationMinutes=\"30\"/>");
        after.removeIf(line -> line.contains("\"added\""));
        assertThat(after).isEqualTo(before);
    }
}
