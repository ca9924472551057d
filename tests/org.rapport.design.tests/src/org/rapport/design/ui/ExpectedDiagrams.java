// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.model.CircleMember;
import org.rapport.model.Goal;
import org.rapport.model.GoalStep;
import org.rapport.model.Identifiable;
import org.rapport.model.LifeArea;
import org.rapport.model.Membership;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.ServicePlan;
import org.rapport.model.Strength;
import org.rapport.model.Team;
import org.rapport.model.Worker;

/** What the diagrams of a plan must show, derived from the model alone, in the words of {@link MapText}. */
final class ExpectedDiagrams {

    private final List<String> lines = new ArrayList<>();

    private ExpectedDiagrams() {
    }

    /** A person's strengths and goals. */
    static List<String> strengthsAndGoals(Person person) {
        ExpectedDiagrams expected = new ExpectedDiagrams();
        expected.boxes(person, "SG_Person", "SG_MyStrengths", "SG_FamilyStrengths", "SG_CommunityStrengths",
                "SG_Needs");
        person.getStrengths().forEach(each -> expected.in("SG_" + owner(each) + "Strength", each, person));
        person.getNeeds().forEach(each -> expected.in("SG_Need", each, person));
        Set<LifeArea> areas = EnumSet.noneOf(LifeArea.class);
        person.getGoals().forEach(each -> areas.add(each.getArea()));
        Set<LifeArea> shown = areas.isEmpty() ? EnumSet.allOf(LifeArea.class) : areas;
        shown.forEach(each -> expected.add("SG_Area " + each.name()));
        person.getGoals().forEach(expected::goal);
        Set<String> takers = new LinkedHashSet<>();
        steps(person).forEach(step -> {
            Stream.ofNullable(step.getWho()).forEach(who -> takers.add("SG_CircleTaker " + who.getId()));
            Stream.ofNullable(step.getResource()).forEach(what -> takers.add("SG_CommunityTaker " + what.getId()));
        });
        expected.lines.addAll(takers);
        return expected.lines.stream().sorted().toList();
    }

    private void goal(Goal goal) {
        add("SG_Goal " + goal.getId() + " in " + goal.getArea().name());
        goal.getDrawsOn().forEach(each -> line("SG_DrawsOn", goal, each));
        goal.getAddresses().forEach(each -> line("SG_Addresses", goal, each));
        goal.getSteps().forEach(step -> {
            in("SG_Step", step, goal);
            Stream.of(step.getWho(), step.getResource()).filter(each -> each != null)
                    .forEach(each -> line("SG_Takes", each, step));
        });
    }

    /** Who is around a person. */
    static List<String> circleOfSupport(ServicePlan plan, Person person) {
        ExpectedDiagrams expected = new ExpectedDiagrams();
        expected.boxes(person, "CS_Person", "CS_Family", "CS_Friends", "CS_Community", "CS_Workers");
        for (CircleMember member : person.getCircle()) {
            expected.in("CS_" + side(member) + "Member", member, person);
            if (member.isCarer()) {
                expected.add("CS_" + side(member) + "Package " + member.getId());
            }
        }
        steps(person).map(GoalStep::getResource).filter(each -> each != null).distinct()
                .forEach(each -> expected.in("CS_Resource", each, person));
        List<Relationship> relationships = plan.getRelationships().stream()
                .filter(each -> each.getPerson() == person).toList();
        relationships.stream().map(Relationship::getWorker).distinct()
                .forEach(each -> expected.in("CS_Worker", each, person));
        relationships.forEach(each -> expected.line("CS_Relationship", person, each.getWorker()));
        person.getConsents().stream().filter(each -> person.getCircle().contains(each.getRecipient()))
                .forEach(each -> expected.line("CS_Consent", each.getRecipient(), person));
        return expected.lines.stream().sorted().toList();
    }

    /** The whole service. A worker stands in each of their teams, and so do the lines from them. */
    static List<String> whoKnowsWhom(ServicePlan plan) {
        ExpectedDiagrams expected = new ExpectedDiagrams();
        Map<String, Team> organisations = new HashMap<>();
        plan.getTeams().forEach(team -> organisations.putIfAbsent(team.getOrganisation(), team));
        organisations.values().forEach(each -> expected.add("WK_Organisation " + each.getId()));
        plan.getTeams().forEach(team -> {
            expected.in("WK_Team", team, organisations.get(team.getOrganisation()));
            members(team).forEach(worker -> expected.in("WK_Member", worker, team));
        });
        List<Worker> free = plan.getWorkers().stream().filter(worker -> teams(plan, worker) == 0).toList();
        free.forEach(worker -> expected.in("WK_FreeWorker", worker, plan));
        if (!free.isEmpty()) {
            expected.add("WK_NoTeam " + plan.getId());
        }
        expected.add("WK_People " + plan.getId());
        plan.getPeople().forEach(person -> expected.in("WK_Person", person, plan));
        plan.getRelationships().forEach(each -> {
            long shown = Math.max(1, teams(plan, each.getWorker()));
            Stream.generate(() -> each).limit(shown)
                    .forEach(line -> expected.line("WK_Relationship", line.getWorker(), line.getPerson()));
        });
        return expected.lines.stream().sorted().toList();
    }

    private static Stream<GoalStep> steps(Person person) {
        return person.getGoals().stream().flatMap(goal -> goal.getSteps().stream());
    }

    private static long teams(ServicePlan plan, Worker worker) {
        return plan.getTeams().stream().filter(team -> members(team).contains(worker)).count();
    }

    /** Those who are in a team on the last day of the plan. */
    private static Set<Worker> members(Team team) {
        LocalDate day = ((ServicePlan) team.eContainer()).getPeriodEnd();
        return team.getMemberships().stream()
                .filter(each -> each.getFrom() == null || !day.isBefore(each.getFrom()))
                .filter(each -> each.getTo() == null || !day.isAfter(each.getTo())).map(Membership::getWorker)
                .collect(Collectors.toSet());
    }

    private static String owner(Strength strength) {
        return switch (strength.getOwner()) {
            case PERSON -> "My";
            case FAMILY -> "Family";
            case COMMUNITY -> "Community";
        };
    }

    private static String side(CircleMember member) {
        return switch (member.getRelation()) {
            case FRIEND, NEIGHBOUR -> "Friends";
            case GROUP -> "Community";
            default -> "Family";
        };
    }

    private void boxes(Person person, String... mappings) {
        Stream.of(mappings).forEach(each -> add(each + " " + person.getId()));
    }

    private void in(String mapping, Identifiable element, Identifiable box) {
        add(mapping + " " + element.getId() + " in " + box.getId());
    }

    private void line(String mapping, Identifiable from, Identifiable to) {
        add(mapping + " " + from.getId() + " > " + to.getId());
    }

    private void add(String line) {
        lines.add(line);
    }
}
