// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;
import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.Window;

/**
 * Asks checks of a plan. A check that throws never stops the run: it becomes a finding of its own, RUN-01, and the
 * others go on.
 */
public final class CheckRunner {

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
        monitor.beginTask(RunCheck.DESCRIPTOR.messages().text("progress"),
                1 + plan.getPeople().size() + plan.getWorkers().size());
        try {
            PlanIndex index = PlanIndex.of(plan);
            Asker asker = new Asker(index, at, checks);
            AnswerBook book = new AnswerBook();
            askAll(List.of(plan), asker::about, book, monitor);
            askAll(plan.getPeople(), asker::about, book, monitor);
            askAll(plan.getWorkers(), asker::about, book, monitor);
            return book.toRun(index, asker);
        } finally {
            monitor.done();
        }
    }

    private static <S extends Identifiable> void askAll(List<S> subjects, Function<S, Answers> question,
            AnswerBook book, Monitor monitor) {
        for (S subject : subjects) {
            if (monitor.isCanceled()) {
                throw new CancellationException(RunCheck.DESCRIPTOR.messages().text("cancelled"));
            }
            book.put(subject, question.apply(subject));
            monitor.worked(1);
        }
    }
}
