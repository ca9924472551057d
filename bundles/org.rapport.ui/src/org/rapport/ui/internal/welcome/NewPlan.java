// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.rapport.model.ExpressedBy;
import org.rapport.model.Goal;
import org.rapport.model.Membership;
import org.rapport.model.Person;
import org.rapport.model.PlanningStandards;
import org.rapport.model.RapportFactory;
import org.rapport.model.RulePack;
import org.rapport.model.ServicePlan;
import org.rapport.model.Strength;
import org.rapport.model.Team;
import org.rapport.model.Worker;
import org.rapport.model.io.Plans;

/** A plan in the making: what the wizard was told so far. What was left open is left out. */
final class NewPlan {

    String service = "";

    LocalDate start = LocalDate.now();

    int weeks = 6;

    RulePack rules = RulePack.ENGLAND;

    Path file;

    String person = "";

    String matters = "";

    String strength = "";

    String goal = "";

    String team = "";

    String workers = "";

    /** The plan as a model. */
    ServicePlan create() {
        ServicePlan plan = RapportFactory.eINSTANCE.createServicePlan();
        plan.setName(service.strip());
        plan.setPeriodStart(start);
        plan.setPeriodEnd(start.plusWeeks(weeks).minusDays(1));
        PlanningStandards standards = RapportFactory.eINSTANCE.createPlanningStandards();
        standards.setRulePack(rules);
        plan.setStandards(standards);
        if (!person.isBlank()) {
            plan.getPeople().add(createPerson());
        }
        createTeam(plan);
        return plan;
    }

    /** Writes the plan into its file. */
    void save() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Plans.save(create(), file);
    }

    private Person createPerson() {
        Person first = RapportFactory.eINSTANCE.createPerson();
        first.setName(person.strip());
        if (!matters.isBlank()) {
            first.setWhatMatters(matters.strip());
        }
        if (!strength.isBlank()) {
            Strength good = RapportFactory.eINSTANCE.createStrength();
            good.setStatement(strength.strip());
            first.getStrengths().add(good);
        }
        if (!goal.isBlank()) {
            Goal wanted = RapportFactory.eINSTANCE.createGoal();
            wanted.setStatement(goal.strip());
            wanted.setExpressedBy(ExpressedBy.PERSON);
            wanted.setSetOn(start);
            wanted.getDrawsOn().addAll(first.getStrengths());
            first.getGoals().add(wanted);
        }
        return first;
    }

    private void createTeam(ServicePlan plan) {
        Team together = RapportFactory.eINSTANCE.createTeam();
        together.setName(team.isBlank() ? service.strip() : team.strip());
        together.getSupports().addAll(plan.getPeople());
        workers.lines().map(String::strip).filter(name -> !name.isEmpty()).forEach(name -> {
            Worker worker = RapportFactory.eINSTANCE.createWorker();
            worker.setName(name);
            plan.getWorkers().add(worker);
            Membership membership = RapportFactory.eINSTANCE.createMembership();
            membership.setWorker(worker);
            membership.setFrom(start);
            together.getMemberships().add(membership);
        });
        if (!plan.getWorkers().isEmpty()) {
            plan.getTeams().add(together);
        }
    }
}
