// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.QuickFix;
import org.rapport.checks.Severity;
import org.rapport.checks.WorkerCheck;
import org.rapport.checks.fixes.MoveVisit;
import org.rapport.checks.fixes.SwapWorker;
import org.rapport.model.Worker;
import org.rapport.model.calc.WorkingDays;
import org.rapport.model.calc.WorkingDays.WorkingDay;
import org.rapport.model.text.Labels;

/** TIME-12: too little rest between two working days (Working Time Regulations 1998 reg. 10). */
public final class DailyRestCheck implements WorkerCheck {

    private static final int MINUTES_PER_HOUR = 60;

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-12", DailyRestCheck.class)
            .severity(Severity.ERROR).unit("min").limits("minDailyRestMinutes").offWhenEmpty("minDailyRestMinutes")
            .fixes(MoveVisit.KIND, SwapWorker.KIND).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Worker worker, CheckContext context) {
        int limit = context.standards().getMinDailyRestMinutes();
        List<WorkingDay> days = WorkingDays.of(context.index().dutiesOf(worker));
        for (int i = 1; i < days.size(); i++) {
            WorkingDay before = days.get(i - 1);
            WorkingDay day = days.get(i);
            int rest = before.last().span().minutesUntil(day.first().span());
            if (rest < limit) {
                context.finding(day.first().element()).involving(before.last().element(), worker).measured(rest, limit)
                        .report("message", Labels.name(worker), Labels.of(before.last().element()),
                                Labels.of(day.first().element()), rest / MINUTES_PER_HOUR, rest % MINUTES_PER_HOUR,
                                limit / MINUTES_PER_HOUR, limit % MINUTES_PER_HOUR);
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return DutyFixes.of(finding, context);
    }
}
