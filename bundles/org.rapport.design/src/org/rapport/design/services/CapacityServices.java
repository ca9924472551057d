// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.rapport.design.internal.PlanFacts;
import org.rapport.design.internal.Texts;
import org.rapport.model.Goal;
import org.rapport.model.GoalStatus;
import org.rapport.model.Membership;
import org.rapport.model.Person;
import org.rapport.model.PlanningStandards;
import org.rapport.model.Relationship;
import org.rapport.model.Team;
import org.rapport.model.Worker;
import org.rapport.model.WorkerRole;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.metrics.WorkerMetrics;
import org.rapport.model.text.Labels;

/** How full workers’ weeks are, and which disciplines a person’s goals want that nobody around them has. */
public final class CapacityServices {

    /** What stands on a worker of the service: name, role, how many people they hold and how full their week is. */
    public String workerCard(Worker worker) {
        return Texts.lines(Texts.name(Labels.name(worker)), Texts.role(worker.getRole()),
                Texts.TEXTS.format("worker.holds", metrics(worker).caseload()) + " · " + loadText(worker));
    }

    /** How full a worker’s week is, in words. */
    public String loadText(Worker worker) {
        Double percent = metrics(worker).utilisationPercent();
        return percent == null
                ? Texts.TEXTS.text("worker.noContract")
                : Texts.TEXTS.format("worker.load." + load(worker), Math.round(percent));
    }

    private static String load(Worker worker) {
        Double percent = metrics(worker).utilisationPercent();
        PlanningStandards standards = PlanFacts.of(worker).index().standards();
        if (percent == null) {
            return "unknown";
        }
        if (isOver(percent, standards.getRedUtilisationPercent())) {
            return "red";
        }
        return isOver(percent, standards.getAmberUtilisationPercent()) ? "amber" : "room";
    }

    /** The mark of how full a worker’s week is, by shape as well as colour. */
    public String loadIcon(Worker worker) {
        return "/org.rapport.design/icons/load-" + load(worker) + ".png";
    }

    /** The active goals of a person that want a discipline which nobody who works with them has. */
    public List<Goal> goalsWithoutDiscipline(Person person) {
        Set<WorkerRole> there = disciplinesAround(person);
        return person.getGoals().stream().filter(goal -> goal.getStatus() == GoalStatus.ACTIVE)
                .filter(goal -> !there.containsAll(goal.getDisciplines())).toList();
    }

    /** What disciplines are wanted and missing, a line for each goal. */
    public String disciplinesText(Person person) {
        Set<WorkerRole> there = disciplinesAround(person);
        return goalsWithoutDiscipline(person).stream().map(goal -> {
            List<WorkerRole> missing = new ArrayList<>(goal.getDisciplines());
            missing.removeAll(there);
            String roles = missing.stream().map(Texts::role).collect(Collectors.joining(", "));
            return Texts.TEXTS.format("goal.wants", Labels.of(goal), roles);
        }).collect(Collectors.joining("\n"));
    }

    private static Set<WorkerRole> disciplinesAround(Person person) {
        PlanIndex index = PlanFacts.of(person).index();
        Set<WorkerRole> roles = EnumSet.noneOf(WorkerRole.class);
        index.relationshipsOf(person).stream().map(Relationship::getWorker).filter(worker -> worker != null)
                .forEach(worker -> roles.add(worker.getRole()));
        for (Team team : index.teamsOf(person)) {
            team.getMemberships().stream().map(Membership::getWorker).filter(worker -> worker != null)
                    .forEach(worker -> roles.add(worker.getRole()));
        }
        return roles;
    }

    private static boolean isOver(double percent, Integer limit) {
        return limit != null && percent > limit;
    }

    private static WorkerMetrics metrics(Worker worker) {
        PlanFacts facts = PlanFacts.of(worker);
        return WorkerMetrics.of(worker, facts.index(), WorkerMetrics.covered(facts.index()), facts.window());
    }
}
