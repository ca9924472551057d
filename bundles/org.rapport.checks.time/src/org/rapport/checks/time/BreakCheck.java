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
import org.rapport.model.PlanningStandards;
import org.rapport.model.Worker;
import org.rapport.model.calc.WorkStretches;
import org.rapport.model.text.Labels;

/** TIME-13: too long a stretch of work without a break (Working Time Regulations 1998 reg. 12). */
public final class BreakCheck implements WorkerCheck {

    private static final int MINUTES_PER_HOUR = 60;

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-13", BreakCheck.class)
            .severity(Severity.ERROR).unit("min").limits("breakAfterMinutes", "breakMinutes")
            .offWhenEmpty("breakAfterMinutes").fixes(MoveVisit.KIND, SwapWorker.KIND).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Worker worker, CheckContext context) {
        PlanningStandards standards = context.standards();
        int limit = standards.getBreakAfterMinutes();
        WorkStretches.longerThan(limit, standards.getBreakMinutes(), context.index().dutiesOf(worker), worker,
                context.index().travel(),
                (first, beyond, minutes) -> context.finding(beyond.element()).involving(first.element(), worker)
                        .measured(minutes, limit).report("message", Labels.name(worker), Labels.of(first.element()),
                                minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR, standards.getBreakMinutes(),
                                limit / MINUTES_PER_HOUR, limit % MINUTES_PER_HOUR));
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return DutyFixes.of(finding, context);
    }
}
