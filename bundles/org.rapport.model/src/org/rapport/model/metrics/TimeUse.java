// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.metrics;

import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.Window;
import org.rapport.model.calc.WorkingTime;

/**
 * What the working time of a service is spent on, as averages a week over the days the plan covers.
 *
 * @param contactMinutesPerWeek minutes with people; null when the plan covers no days, as are all others
 * @param travelMinutesPerWeek minutes on the way, recorded or worked out
 * @param processMinutesPerWeek minutes of everything else but breaks: recording, meetings, supervision, reflection,
 *        training
 * @param contractedMinutesPerWeek minutes that workers are contracted for
 * @param contactPercent share of contact in the working time; null without any
 * @param travelMinutesPerContactHour minutes on the way for each hour with people; null without contact
 * @param utilisationPercent working minutes of those with a contract by the week in percent of the contracted ones;
 *        null without contracts
 */
public record TimeUse(Double contactMinutesPerWeek, Double travelMinutesPerWeek, Double processMinutesPerWeek,
        Double contractedMinutesPerWeek, Double contactPercent, Double travelMinutesPerContactHour,
        Double utilisationPercent) {

    private static final double DAYS_PER_WEEK = 7;

    private static final double MINUTES_PER_HOUR = 60;

    private static final double PERCENT = 100;

    /** The figures of a plan. */
    public static TimeUse of(PlanIndex index) {
        Window covered = WorkerMetrics.covered(index);
        if (covered == null) {
            return new TimeUse(null, null, null, null, null, null, null);
        }
        WorkingTime.Minutes sum = new WorkingTime.Minutes(0, 0, 0);
        long contracted = 0;
        long workedByContract = 0;
        for (Worker worker : index.plan().getWorkers()) {
            WorkingTime.Minutes minutes = index.workingTime(worker, covered.first(), covered.last());
            sum = sum.plus(minutes);
            if (worker.getContractedMinutesPerWeek() > 0) {
                contracted += worker.getContractedMinutesPerWeek();
                workedByContract += minutes.total();
            }
        }
        double weeks = covered.days() / DAYS_PER_WEEK;
        return new TimeUse(sum.contact() / weeks, sum.travel() / weeks, sum.other() / weeks, (double) contracted,
                Mean.percent(sum.contact(), sum.total()),
                sum.contact() == 0 ? null : MINUTES_PER_HOUR * sum.travel() / sum.contact(),
                contracted == 0 ? null : PERCENT * workedByContract / weeks / contracted);
    }
}
