// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.QuickFix;
import org.rapport.checks.WorkerCheck;
import org.rapport.checks.fixes.MoveVisit;
import org.rapport.checks.fixes.SwapWorker;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.Duty;
import org.rapport.model.calc.Journeys;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/** TIME-09: the way to a visit does not fit into the time since the visit before. */
public final class TravelCheck implements WorkerCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-09", TravelCheck.class).unit("min")
            .limits("defaultTravelMinutes", "travelKmPerHour", "detourPercent").fixes(MoveVisit.KIND, SwapWorker.KIND)
            .build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Worker worker, CheckContext context) {
        Journeys.forEach(context.index().dutiesOf(worker), worker, context.index().travel(),
                (from, to, available, required) -> {
                    if (available < required) {
                        report(worker, from, to, available, required, context);
                    }
                });
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return DutyFixes.of(finding, context);
    }

    private static void report(Worker worker, Duty from, Duty to, int available, int required, CheckContext context) {
        Visit before = (Visit) from.element();
        Visit visit = (Visit) to.element();
        context.finding(visit).involving(before, worker, visit.getPerson()).measured(available, required)
                .report("message", Labels.name(worker), Labels.name(before.getPerson()), Labels.name(visit.getPerson()),
                        Labels.moment(VisitTimes.start(visit)), required, available);
    }
}
