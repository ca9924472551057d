// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;
import org.rapport.model.Identifiable;
import org.rapport.model.PlanningStandards;
import org.rapport.model.ServicePlan;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.Window;

/**
 * Asks checks of a plan. A check that throws never stops the run: it becomes a finding of its own, RUN-01, and the
 * others go on.
 */
public final class CheckRunner {

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.check().id())
            .thenComparing(Finding::shortfall, Comparator.reverseOrder());

    private final List<Check> checks;

    /** @param checks what to ask, in this order */
    public CheckRunner(Collection<? extends Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** The day a plan is looked at unless another is asked for: its last, or that of its last visit, or today. */
    public static LocalDate defaultDay(ServicePlan plan) {
        return Window.lastDayOf(plan).orElseGet(LocalDate::now);
    }

    /** Asks all checks as of the plan's default day, without progress. */
    public CheckRun run(ServicePlan plan) {
        return run(plan, defaultDay(plan), new BasicMonitor());
    }

    /**
     * Asks all checks.
     *
     * @param at the day the plan is looked at: continuity windows end on it, overrides are in force or expired on it
     * @param monitor is told of progress, and asked whether to stop
     * @throws CancellationException when the monitor is cancelled
     */
    public CheckRun run(ServicePlan plan, LocalDate at, Monitor monitor) {
        PlanIndex index = PlanIndex.of(plan);
        PlanningStandards standards = index.standards();
        List<Check> applicable = checks.stream()
                .filter(check -> check.descriptor().rulePacks().contains(standards.getRulePack())).toList();
        List<Check> asked = applicable.stream()
                .filter(check -> check.descriptor().emptyLimits(standards).isEmpty()).toList();
        List<CheckDescriptor> off = applicable.stream().filter(check -> !asked.contains(check)).map(Check::descriptor)
                .toList();
        Run run = new Run(new CheckContext(index, at), monitor);
        monitor.beginTask(RunCheck.DESCRIPTOR.messages().text("progress"),
                1 + plan.getPeople().size() + plan.getWorkers().size());
        try {
            run.askAll(List.of(plan), of(PlanCheck.class, asked), PlanCheck::check);
            run.askAll(plan.getPeople(), of(PersonCheck.class, asked), PersonCheck::check);
            run.askAll(plan.getWorkers(), of(WorkerCheck.class, asked), WorkerCheck::check);
        } finally {
            monitor.done();
        }
        return new CheckRun(plan, at, run.result(), asked.stream().map(Check::descriptor).toList(), off);
    }

    private static <C extends Check> List<C> of(Class<C> type, List<Check> checks) {
        return checks.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** One run: the context, and the checks that threw in it. */
    private static final class Run {

        private final CheckContext context;

        private final Monitor monitor;

        private final Map<Check, Failure> failures = new LinkedHashMap<>();

        Run(CheckContext context, Monitor monitor) {
            this.context = context;
            this.monitor = monitor;
        }

        <S extends Identifiable, C extends Check> void askAll(List<S> subjects, List<C> asked, Question<C, S> question) {
            for (S subject : subjects) {
                if (monitor.isCanceled()) {
                    throw new CancellationException(RunCheck.DESCRIPTOR.messages().text("cancelled"));
                }
                for (C check : asked) {
                    ask(check, subject, question);
                }
                monitor.worked(1);
            }
        }

        private <S extends Identifiable, C extends Check> void ask(C check, S subject, Question<C, S> question) {
            context.ask(check.descriptor(), subject);
            int before = context.findings().size();
            try {
                question.ask(check, subject, context);
            } catch (CancellationException cancelled) {
                throw cancelled;
            } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError failure) {
                // What the check said before it threw cannot be relied on.
                context.findings().subList(before, context.findings().size()).clear();
                failures.merge(check, new Failure(subject, failure, 1), Failure::and);
            }
        }

        List<Finding> result() {
            failures.forEach((check, failure) -> RunCheck.report(context, check.descriptor(), failure));
            List<Finding> findings = new ArrayList<>(context.findings());
            findings.sort(WORST_FIRST);
            return List.copyOf(findings);
        }
    }

    /** Hands a subject to a check of its kind. */
    private interface Question<C extends Check, S> {

        void ask(C check, S subject, CheckContext context);
    }

    /**
     * A check that threw.
     *
     * @param subject the first subject for which it did
     * @param cause what it threw then
     * @param times for how many subjects it did
     */
    record Failure(Identifiable subject, Throwable cause, int times) {

        Failure and(Failure later) {
            return new Failure(subject, cause, times + later.times);
        }
    }
}
