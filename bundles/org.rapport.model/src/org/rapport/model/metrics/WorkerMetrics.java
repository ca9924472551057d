// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.metrics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

import org.rapport.model.Worker;
import org.rapport.model.calc.Duty;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.Window;
import org.rapport.model.calc.WorkingTime;

/**
 * How one worker's time is spent, as averages a week over the days the plan covers, first and last included, whatever
 * day the metrics are asked for: a roster is judged as a whole. Weeks need not be whole; a plan of ten days is 10/7 of
 * a week.
 *
 * @param id the worker's id
 * @param minutesPerWeek working minutes a week, 0 or more: visits, travel and activities but BREAK; null when the plan
 *        covers no days
 * @param contactMinutes minutes a week with people, 0 or more; null when the plan covers no days
 * @param utilisationPercent working minutes in percent of the contracted ones; null without a contract by the week
 * @param contactPercent minutes with people in percent of the paid ones, 0 to 100: the contracted minutes, or the
 *        worked ones when they are more; null when nothing is paid
 * @param caseload people with a relationship in force on the last day of the window, or with a visit in the window
 */
public record WorkerMetrics(String id, Double minutesPerWeek, Double contactMinutes, Double utilisationPercent,
        Double contactPercent, int caseload) {

    private static final double DAYS_PER_WEEK = 7;

    private static final double PERCENT = 100;

    /**
     * The figures of a worker of the index's plan.
     *
     * @param covered the days the plan covers; null when it covers none
     * @param window the continuity window, for the caseload
     */
    public static WorkerMetrics of(Worker worker, PlanIndex index, Window covered, Window window) {
        int caseload = index.caseload(worker, window).size();
        if (covered == null) {
            return new WorkerMetrics(worker.getId(), null, null, null, null, caseload);
        }
        WorkingTime.Minutes minutes = index.workingTime(worker, covered.first(), covered.last());
        double weeks = covered.days() / DAYS_PER_WEEK;
        double worked = minutes.total() / weeks;
        double contact = minutes.contact() / weeks;
        int contracted = worker.getContractedMinutesPerWeek();
        double paid = Math.max(contracted, worked);
        Double utilisationPercent = contracted <= 0 ? null : PERCENT * worked / contracted;
        Double contactPercent = paid <= 0 ? null : PERCENT * contact / paid;
        return new WorkerMetrics(worker.getId(), worked, contact, utilisationPercent, contactPercent, caseload);
    }

    /**
     * The days a plan covers: from its first day to its last; where one of them is not recorded, from or to the day of
     * the first or last duty of anybody.
     *
     * @return null when it has neither a period nor duties, or ends before it starts
     */
    public static Window covered(PlanIndex index) {
        LocalDate start = index.plan().getPeriodStart();
        LocalDate end = index.plan().getPeriodEnd();
        LocalDate first = start != null ? start : dutyDays(index).min(Comparator.naturalOrder()).orElse(null);
        LocalDate last = end != null ? end : dutyDays(index).max(Comparator.naturalOrder()).orElse(null);
        return first == null || last == null || last.isBefore(first) ? null : new Window(first, last);
    }

    private static Stream<LocalDate> dutyDays(PlanIndex index) {
        return index.plan().getWorkers().stream().flatMap(worker -> index.dutiesOf(worker).stream()).map(Duty::day);
    }
}
