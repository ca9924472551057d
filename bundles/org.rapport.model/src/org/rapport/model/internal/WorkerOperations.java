// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.VisitTimes;

/** What a worker answers themselves. */
public final class WorkerOperations {

    private static final int DAYS_PER_WEEK = 7;

    private static final double PERCENT = 100;

    private WorkerOperations() {
    }

    /** See {@link Worker#visitsBetween(LocalDate, LocalDate)}. */
    public static EList<Visit> visitsBetween(Worker worker, LocalDate from, LocalDate to) {
        return new BasicEList<>(PlanOperations.visits(worker,
                visit -> visit.getWorkers().contains(worker) && PlanOperations.startsBetween(visit, from, to)));
    }

    /** See {@link Worker#knownTo(Person, LocalDateTime)}. */
    public static boolean knownTo(Worker worker, Person person, LocalDateTime at) {
        return PlanIndex.of(PlanOperations.planOf(worker)).knownBefore(worker, person, at);
    }

    /** See {@link Worker#contactMinutes(Person, LocalDate)}. */
    public static int contactMinutes(Worker worker, Person person, LocalDate before) {
        return PlanOperations
                .visits(worker,
                        visit -> visit.getPerson() == person && visit.getWorkers().contains(worker)
                                && VisitTimes.start(visit).toLocalDate().isBefore(before))
                .stream().mapToInt(VisitTimes::minutes).sum();
    }

    /** See {@link Worker#workingMinutesInWeek(LocalDate)}. */
    public static int workingMinutesInWeek(Worker worker, LocalDate monday) {
        return PlanIndex.of(PlanOperations.planOf(worker))
                .workingTime(worker, monday, monday.plusDays(DAYS_PER_WEEK - 1L)).total();
    }

    /** See {@link Worker#utilisationPercent(LocalDate)}. */
    public static Double utilisationPercent(Worker worker, LocalDate monday) {
        int contracted = worker.getContractedMinutesPerWeek();
        return contracted <= 0 ? null : PERCENT * workingMinutesInWeek(worker, monday) / contracted;
    }
}
