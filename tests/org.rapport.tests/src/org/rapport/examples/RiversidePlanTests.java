// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.examples;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.checks.Check;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.CheckRun;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.ActivityKind;
import org.rapport.model.FundingRoute;
import org.rapport.model.HandOff;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.RelationshipWish;
import org.rapport.model.ServicePlan;
import org.rapport.model.StrengthKind;
import org.rapport.model.SupportModel;
import org.rapport.model.Team;
import org.rapport.model.Visit;
import org.rapport.model.VisitPattern;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.model.calc.RollOut;
import org.rapport.model.io.Plans;

class RiversidePlanTests {

    private static final Path FILE = Examples.file("riverside/riverside.rapport");

    private static ServicePlan plan;

    private static CheckRun run;

    @BeforeAll
    static void load() throws IOException {
        if (Boolean.getBoolean("rapport.examples.write")) {
            RiversidePlan.main(new String[] { FILE.toString() });
        }
        plan = Plans.load(FILE);
        run = new CheckRunner(CheckRegistry.installed().checks()).run(plan);
    }

    @Test
    @DisplayName("The file is what the generator writes; to write it anew see its README")
    void written(@TempDir Path folder) throws IOException {
        Path again = folder.resolve("riverside.rapport");
        RiversidePlan.main(new String[] { again.toString() });
        assertThat(FILE).usingCharset("UTF-8").hasSameTextualContentAs(again);
    }

    @Test
    @DisplayName("The service is as large as a real one: people, workers of many roles, teams, six weeks of visits")
    void size() {
        assertThat(plan.getPeople()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(plan.getWorkers()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(plan.getWorkers().stream().map(Worker::getRole).distinct()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(plan.getTeams()).hasSize(3);
        assertThat(plan.getTeams().stream().map(Team::getOrganisation).distinct()).hasSize(2);
        assertThat(plan.getVisits()).hasSizeGreaterThanOrEqualTo(1500).allMatch(visit -> visit.getPattern() != null);
        assertThat(plan.getPeriodStart().plusWeeks(6).minusDays(1)).isEqualTo(plan.getPeriodEnd());
        assertThat(plan.getActivities().stream().map(activity -> activity.getKind()).distinct())
                .contains(ActivityKind.values());
    }

    @Test
    @DisplayName("All ways of living, paying and wishing occur, and all kinds of strengths")
    void variety() {
        assertThat(plan.getPeople()).extracting(Person::getSupportModel).contains(SupportModel.values());
        assertThat(plan.getPeople()).extracting(Person::getFundingRoute).contains(FundingRoute.values());
        assertThat(plan.getPeople()).extracting(Person::getRelationshipWish).contains(RelationshipWish.values());
        assertThat(plan.getPeople().stream().flatMap(person -> person.getStrengths().stream())
                .map(strength -> strength.getKind()).distinct()).contains(StrengthKind.values());
        assertThat(plan.getPeople().stream().map(Person::getLanguage).filter(language -> language != null).distinct())
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(plan.getVisits()).extracting(Visit::getStatus).contains(VisitStatus.values());
    }

    @Test
    @DisplayName("Everybody is somebody one would like to meet: in their own words, with strengths and a circle")
    void everybodyIsComplete() {
        assertThat(plan.getPeople()).allSatisfy(person -> {
            assertThat(Stream.of(person.getName(), person.getReference(), person.getWhatMatters(),
                    person.getCommunication())).as(person.getId()).allMatch(text -> text != null && !text.isBlank());
            assertThat(person.getBirthYear()).as(person.getId()).isBetween(1925, 2008);
            assertThat(person.getPlace()).as(person.getId()).isNotNull();
            assertThat(person.getStrengths()).as(person.getId()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(person.getNeeds()).as(person.getId()).isNotEmpty();
            assertThat(person.getCircle()).as(person.getId()).isNotEmpty();
            assertThat(person.getOptions()).as(person.getId()).isNotEmpty();
            assertThat(person.getOutcomes()).as(person.getId()).isNotEmpty();
        });
    }

    @Test
    @DisplayName("Every installed check finds something here")
    void everyCheckFindsSomething() {
        Set<String> found = run.findings().stream().map(finding -> finding.check().id()).collect(toSet());
        List<String> installed = CheckRegistry.installed().checks().stream().map(Check::descriptor)
                .map(descriptor -> descriptor.id()).toList();
        assertThat(installed).isNotEmpty();
        assertThat(found).containsAll(installed).doesNotContain("RUN-01");
        assertThat(run.off()).isEmpty();
    }

    @Test
    @DisplayName("Most of it is good: nothing at all is found for at least six people, and little for the others")
    void mostlyGood() {
        Set<Person> touched = run.findings().stream().flatMap(RiversidePlanTests::elements)
                .map(RiversidePlanTests::personOf).collect(toSet());
        List<Person> untouched = plan.getPeople().stream().filter(person -> !touched.contains(person)).toList();
        assertThat(untouched).hasSizeGreaterThanOrEqualTo(6);
        assertThat(run.findings()).hasSizeLessThanOrEqualTo(150);
        assertThat(run.count(Severity.ERROR)).isLessThanOrEqualTo(20);
    }

    @Test
    @DisplayName("Nothing dangles, and no id is used twice")
    void sound() {
        Set<String> ids = new HashSet<>();
        TreeIterator<EObject> all = plan.eAllContents();
        while (all.hasNext()) {
            Identifiable element = (Identifiable) all.next();
            assertThat(ids.add(element.getId())).as(element.getId()).isTrue();
            assertThat(EcoreUtil.UnresolvedProxyCrossReferencer.find(element)).as(element.getId()).isEmpty();
        }
        assertThat(plan.getVisits()).allMatch(visit -> visit.getPattern().getPerson() == visit.getPerson());
    }

    @Test
    @DisplayName("The visits are those of the patterns: rolling out again adds none")
    void rolledOut() {
        RollOut again = RollOut.of(plan, null, null);
        assertThat(again.visits()).isEmpty();
        assertThat(again.unusable()).isEmpty();
        assertThat(again.present()).hasSameSizeAs(plan.getVisits());
    }

    @Test
    @DisplayName("No real place: every coordinate lies in the open water of one bay")
    void nowhere() {
        assertThat(plan.getPlaces()).allSatisfy(place -> {
            assertThat(place.getLatitude()).isBetween(52.90, 52.98);
            assertThat(place.getLongitude()).isBetween(0.25, 0.35);
        });
    }

    private static Stream<EObject> elements(Finding finding) {
        return Stream.concat(Stream.of(finding.subject(), finding.element()), finding.involved().stream());
    }

    /** Whom an element is about; null when it is about nobody in particular. */
    private static Person personOf(EObject element) {
        return switch (element) {
            case null -> null;
            case Person person -> person;
            case Visit visit -> visit.getPerson();
            case VisitPattern pattern -> pattern.getPerson();
            case Relationship relationship -> relationship.getPerson();
            case HandOff handOff -> handOff.getPerson();
            default -> personOf(element.eContainer());
        };
    }

    @Test
    @DisplayName("The text files beside the generator are read to the last line: nobody is left out")
    void readToTheEnd() throws IOException {
        String text = Files.readString(FILE);
        assertThat(text).contains("id=\"ada-goal-bake\"", "id=\"thandi\"", "id=\"goldie-goal-bus-step-1\"");
    }
}
