// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.fixes.GiveDiscipline;
import org.rapport.model.Goal;
import org.rapport.model.Person;
import org.rapport.model.Worker;
import org.rapport.model.WorkerRole;
import org.rapport.model.text.Labels;

/** PLAN-09: an open goal that asks for a discipline that nobody around the person has. */
public final class MissingDisciplineCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("PLAN-09", MissingDisciplineCheck.class)
            .fixes(GiveDiscipline.KIND).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        if (person.getGoals().stream().allMatch(goal -> goal.getDisciplines().isEmpty())) {
            return;
        }
        Set<WorkerRole> roles = Around.workers(person, context).stream().map(Worker::getRole)
                .collect(Collectors.toSet());
        Goals.open(person).filter(goal -> !roles.containsAll(goal.getDisciplines()))
                .forEach(goal -> report(goal, roles, person, context));
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return QuickFix.those(GiveDiscipline.of(finding, (Person) finding.subject(),
                ((Goal) finding.element()).getDisciplines(), context));
    }

    private static void report(Goal goal, Set<WorkerRole> roles, Person person, CheckContext context) {
        String missing = goal.getDisciplines().stream().filter(role -> !roles.contains(role))
                .map(role -> Labels.words(role.name()).toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        context.finding(goal).involving(person).report("message", Labels.of(goal), Labels.name(person), missing);
    }
}
