// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.model.Worker;
import org.rapport.model.calc.Duty;
import org.rapport.model.calc.WorkingTime.Minutes;

/**
 * How much of a worker’s time the plan uses, as the metrics have it: averages over the days the plan covers.
 *
 * @param minutes working minutes on these days
 * @param weeks these days in weeks, over 0
 */
record WorkerLoad(Minutes minutes, double weeks) {

    private static final double DAYS_PER_WEEK = 7;

    private static final double PERCENT = 100;

    /** The load of a worker; null where the plan has no duties for them, or ends before it starts. */
    static WorkerLoad of(Worker worker, CheckContext context) {
        List<Duty> duties = context.index().dutiesOf(worker);
        if (duties.isEmpty()) {
            return null;
        }
        LocalDate start = context.plan().getPeriodStart();
        LocalDate end = context.plan().getPeriodEnd();
        LocalDate first = start != null ? start : duties.getFirst().day();
        LocalDate last = end != null ? end : duties.getLast().day();
        return last.isBefore(first) ? null
                : new WorkerLoad(context.index().workingTime(worker, first, last),
                        (ChronoUnit.DAYS.between(first, last) + 1) / DAYS_PER_WEEK);
    }

    /** Working minutes in percent of the contracted ones. @param contracted minutes a week, over 0 */
    double utilisationPercent(int contracted) {
        return PERCENT * minutes.total() / (contracted * weeks);
    }

    /** Minutes with people in percent of the paid ones: the contracted, or the worked where they are more. */
    double contactPercent(int contracted) {
        double paid = Math.max(contracted * weeks, minutes.total());
        return paid <= 0 ? 0 : PERCENT * minutes.contact() / paid;
    }
}
