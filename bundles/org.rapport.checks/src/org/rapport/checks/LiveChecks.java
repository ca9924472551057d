// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;

/**
 * The checks of a plan while it is edited: after an edit, only the people and workers that it touches are asked about
 * again, and the result equals a full run. It listens to the plan until closed, and is used by one thread at a time,
 * the one that edits the plan.
 */
public final class LiveChecks implements AutoCloseable {

    /**
     * What an edit changed in the findings, before overrides, and without RUN-01, which only a whole run knows.
     *
     * @param gone findings that are no longer made
     * @param come findings that are new
     */
    public record Change(List<Finding> gone, List<Finding> come) {
    }

    private final ServicePlan plan;

    private final List<Check> checks;

    private final LocalDate askedDay;

    private final Touched touched = new Touched();

    private final PlanListener listener;

    private PlanIndex index;

    private Asker asker;

    private AnswerBook book;

    /**
     * Starts listening to a plan. Nothing is asked before the first {@link #refresh()} or {@link #run()}.
     *
     * @param at the day the plan is looked at; null: the plan's default day, whichever it is after each edit
     */
    public LiveChecks(ServicePlan plan, Collection<? extends Check> checks, LocalDate at) {
        this.plan = plan;
        this.checks = List.copyOf(checks);
        askedDay = at;
        index = PlanIndex.of(plan);
        listener = new PlanListener(index, touched);
        touched.touchEverything();
        plan.eAdapters().add(listener);
    }

    /** Asks again about whom the edits since the last call touch. @return what that changed */
    public Change refresh() {
        Set<Finding> gone = new LinkedHashSet<>();
        Set<Finding> come = new LinkedHashSet<>();
        if (touched.isEverything() || !day().equals(asker.at())) {
            startOver(gone);
            plan.getPeople().forEach(person -> put(person, asker.about(person), gone, come));
            plan.getWorkers().forEach(worker -> put(worker, asker.about(worker), gone, come));
        } else {
            for (Person person : touched.people()) {
                put(person, person.eContainer() == plan ? asker.about(person) : Answers.NOTHING, gone, come);
            }
            for (Worker worker : touched.workers()) {
                put(worker, worker.eContainer() == plan ? asker.about(worker) : Answers.NOTHING, gone, come);
            }
        }
        put(plan, asker.about(plan), gone, come);
        touched.clear();
        return new Change(without(gone, come), without(come, gone));
    }

    /** All findings of the plan as it is now: what {@link CheckRunner} would find. */
    public CheckRun run() {
        refresh();
        return book.toRun(index, asker);
    }

    /** Stops listening. */
    @Override
    public void close() {
        plan.eAdapters().remove(listener);
    }

    private void startOver(Set<Finding> gone) {
        if (book != null) {
            gone.addAll(book.findings());
        }
        index = PlanIndex.of(plan);
        listener.useIndex(index);
        asker = new Asker(index, day(), checks);
        book = new AnswerBook();
    }

    private LocalDate day() {
        return askedDay != null ? askedDay : CheckRunner.defaultDay(plan);
    }

    private void put(Identifiable subject, Answers now, Set<Finding> gone, Set<Finding> come) {
        gone.addAll(book.put(subject, now).findings());
        come.addAll(now.findings());
    }

    private static List<Finding> without(Set<Finding> findings, Set<Finding> others) {
        return findings.stream().filter(finding -> !others.contains(finding)).toList();
    }
}
