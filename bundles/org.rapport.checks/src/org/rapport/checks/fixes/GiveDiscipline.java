// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.fixes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.FixKind;
import org.rapport.checks.PlanEdit;
import org.rapport.checks.QuickFix;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.Relationship;
import org.rapport.model.Team;
import org.rapport.model.Worker;
import org.rapport.model.WorkerRole;
import org.rapport.model.text.Labels;

/** Gives a person somebody of a discipline that nobody around them has. */
public final class GiveDiscipline {

    /** Giving a discipline. */
    public static final FixKind KIND = FixKind.of("give-discipline", GiveDiscipline.class);

    private GiveDiscipline() {
    }

    /** Lets a team support the person in which somebody has one of the roles, or somebody work with them who has. */
    public static Optional<QuickFix> of(Finding finding, Person person, Collection<WorkerRole> roles,
            FixContext context) {
        List<Object> choices = new ArrayList<>();
        context.plan().getTeams().stream().filter(team -> !team.getSupports().contains(person)
                && team.getMemberships().stream().anyMatch(member -> has(member.getWorker(), roles)))
                .forEach(choices::add);
        context.plan().getWorkers().stream()
                .filter(worker -> has(worker, roles) && !person.getDeclinedWorkers().contains(worker))
                .forEach(choices::add);
        return QuickFix.of(KIND, finding).title(Labels.name(person)).choose("who", choices, GiveDiscipline::label)
                .leadsTo("TIME-04", "TIME-05")
                .doing(values -> edit(values.choice("who", Object.class), person, context));
    }

    private static PlanEdit edit(Object chosen, Person person, FixContext context) {
        if (chosen instanceof Team team) {
            return new PlanEdit().add(team, Literals.TEAM__SUPPORTS, person);
        }
        Relationship relationship = RapportFactory.eINSTANCE.createRelationship();
        relationship.setPerson(person);
        relationship.setWorker((Worker) chosen);
        relationship.setStartedOn(context.at());
        return new PlanEdit().add(context.plan(), Literals.SERVICE_PLAN__RELATIONSHIPS, relationship);
    }

    private static boolean has(Worker worker, Collection<WorkerRole> roles) {
        return worker != null && roles.contains(worker.getRole());
    }

    private static String label(Object choice) {
        return choice instanceof Team team ? KIND.say("team", Labels.of(team))
                : KIND.say("worker", Labels.name((Worker) choice),
                        Labels.words(((Worker) choice).getRole().name()).toLowerCase(Locale.ROOT));
    }
}
