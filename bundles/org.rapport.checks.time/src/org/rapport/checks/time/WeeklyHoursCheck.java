// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.NavigableMap;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Severity;
import org.rapport.checks.WorkerCheck;
import org.rapport.model.ServicePlan;
import org.rapport.model.Worker;
import org.rapport.model.calc.WorkingTime;
import org.rapport.model.calc.WorkingTime.Minutes;
import org.rapport.model.text.Labels;

/** TIME-11: too many working hours a week on average (Working Time Regulations 1998 reg. 4). */
public final class WeeklyHoursCheck implements WorkerCheck {

    private static final int MINUTES_PER_HOUR = 60;

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-11", WeeklyHoursCheck.class)
            .severity(Severity.ERROR).unit("min").limits("maxWeeklyMinutes", "weeklyAverageOverWeeks")
            .offWhenEmpty("maxWeeklyMinutes").build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Worker worker, CheckContext context) {
        NavigableMap<LocalDate, Minutes> weeks = context.index().workingWeeks(worker);
        if (weeks.isEmpty() || worker.isOptedOutOf48Hours()) {
            return;
        }
        LocalDate first = firstWeek(context.plan(), weeks);
        int wanted = Math.max(1, context.standards().getWeeklyAverageOverWeeks());
        int over = Math.toIntExact(Math.min(wanted, weeksBetween(first, lastWeek(context.plan(), weeks)) + 1));
        Busiest busiest = busiest(weeks, first, over);
        int limit = context.standards().getMaxWeeklyMinutes();
        if (busiest.minutes() > (long) limit * over) {
            double average = (double) busiest.minutes() / over;
            long rounded = Math.ceilDiv(busiest.minutes(), (long) over);
            context.finding(worker).measured(average, limit).report(over < wanted ? "message.covered" : "message",
                    Labels.name(worker), rounded / MINUTES_PER_HOUR, rounded % MINUTES_PER_HOUR, over,
                    Labels.day(busiest.from()), limit / MINUTES_PER_HOUR, limit % MINUTES_PER_HOUR, wanted);
        }
    }

    private record Busiest(LocalDate from, long minutes) {
    }

    /** The first of the so many weeks on end in which most is worked. */
    private static Busiest busiest(NavigableMap<LocalDate, Minutes> weeks, LocalDate first, int over) {
        Deque<Map.Entry<LocalDate, Minutes>> inWindow = new ArrayDeque<>();
        Busiest busiest = new Busiest(first, -1);
        long sum = 0;
        for (Map.Entry<LocalDate, Minutes> week : weeks.entrySet()) {
            inWindow.add(week);
            sum += week.getValue().total();
            while (weeksBetween(inWindow.getFirst().getKey(), week.getKey()) >= over) {
                sum -= inWindow.removeFirst().getValue().total();
            }
            if (sum > busiest.minutes()) {
                LocalDate from = week.getKey().minusWeeks(over - 1L);
                busiest = new Busiest(from.isBefore(first) ? first : from, sum);
            }
        }
        return busiest;
    }

    private static LocalDate firstWeek(ServicePlan plan, NavigableMap<LocalDate, Minutes> weeks) {
        LocalDate worked = weeks.firstKey();
        LocalDate planned = plan.getPeriodStart() == null ? worked : WorkingTime.mondayOf(plan.getPeriodStart());
        return planned.isBefore(worked) ? planned : worked;
    }

    private static LocalDate lastWeek(ServicePlan plan, NavigableMap<LocalDate, Minutes> weeks) {
        LocalDate worked = weeks.lastKey();
        LocalDate planned = plan.getPeriodEnd() == null ? worked : WorkingTime.mondayOf(plan.getPeriodEnd());
        return planned.isAfter(worked) ? planned : worked;
    }

    private static long weeksBetween(LocalDate monday, LocalDate laterMonday) {
        return ChronoUnit.WEEKS.between(monday, laterMonday);
    }
}
