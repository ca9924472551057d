// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.PlanningStandards;
import org.rapport.model.ServicePlan;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;

/** Asks those checks that apply by a plan's standards, one subject at a time. */
final class Asker {

    private final PlanIndex index;

    private final LocalDate at;

    private final Levels levels;

    private final List<CheckDescriptor> asked = new ArrayList<>();

    private final List<CheckDescriptor> off = new ArrayList<>();

    private final List<PlanCheck> planChecks = new ArrayList<>();

    private final List<PersonCheck> personChecks = new ArrayList<>();

    private final List<WorkerCheck> workerChecks = new ArrayList<>();

    Asker(PlanIndex index, LocalDate at, Collection<Check> checks) {
        this.index = index;
        this.at = at;
        PlanningStandards standards = index.standards();
        levels = new Levels(standards);
        for (Check check : checks) {
            CheckDescriptor descriptor = check.descriptor();
            if (descriptor.rulePacks().contains(standards.getRulePack())) {
                boolean on = descriptor.emptyLimits(standards).isEmpty() && !levels.isOff(descriptor);
                (on ? asked : off).add(descriptor);
                if (on) {
                    sortIn(check);
                }
            }
        }
    }

    private void sortIn(Check check) {
        if (check instanceof PlanCheck planCheck) {
            planChecks.add(planCheck);
        }
        if (check instanceof PersonCheck personCheck) {
            personChecks.add(personCheck);
        }
        if (check instanceof WorkerCheck workerCheck) {
            workerChecks.add(workerCheck);
        }
    }

    LocalDate at() {
        return at;
    }

    List<CheckDescriptor> asked() {
        return List.copyOf(asked);
    }

    List<CheckDescriptor> off() {
        return List.copyOf(off);
    }

    Answers about(ServicePlan plan) {
        return ask(planChecks, plan, PlanCheck::check);
    }

    Answers about(Person person) {
        return ask(personChecks, person, PersonCheck::check);
    }

    Answers about(Worker worker) {
        return ask(workerChecks, worker, WorkerCheck::check);
    }

    private <C extends Check, S extends Identifiable> Answers ask(List<C> checks, S subject, Question<C, S> question) {
        CheckContext context = new CheckContext(index, at, levels);
        Map<Check, Throwable> failures = new HashMap<>();
        for (C check : checks) {
            context.ask(check.descriptor(), subject);
            int before = context.findings().size();
            try {
                question.ask(check, subject, context);
            } catch (CancellationException cancelled) {
                throw cancelled;
            } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError failure) {
                // What the check said before it threw cannot be relied on.
                context.findings().subList(before, context.findings().size()).clear();
                failures.put(check, failure);
            }
        }
        return context.findings().isEmpty() && failures.isEmpty() ? Answers.NOTHING
                : new Answers(List.copyOf(context.findings()), failures);
    }

    /** Hands a subject to a check of its kind. */
    private interface Question<C extends Check, S> {

        void ask(C check, S subject, CheckContext context);
    }
}
