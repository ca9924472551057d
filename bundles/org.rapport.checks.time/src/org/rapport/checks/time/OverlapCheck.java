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
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.Duty;
import org.rapport.model.calc.Overlaps;
import org.rapport.model.text.Labels;

/** TIME-08: a worker in two places at once. */
public final class OverlapCheck implements WorkerCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-08", OverlapCheck.class)
            .severity(Severity.ERROR).unit("min").fixes(MoveVisit.KIND, SwapWorker.KIND).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Worker worker, CheckContext context) {
        Overlaps.sweep(context.index().dutiesOf(worker), (earlier, later) -> report(worker, earlier, later, context));
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return DutyFixes.of(finding, context);
    }

    private static void report(Worker worker, Duty earlier, Duty later, CheckContext context) {
        int shared = earlier.span().sharedMinutes(later.span());
        context.finding(later.element()).involving(earlier.element(), worker)
                .involving(later.element() instanceof Visit visit ? visit.getPerson() : null).measured(shared, 0)
                .report("message", Labels.name(worker), Labels.of(later.element()), Labels.of(earlier.element()),
                        shared);
    }
}
