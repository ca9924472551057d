// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import java.time.LocalDateTime;
import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.fixes.JoinVisit;
import org.rapport.checks.fixes.SwapWorker;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/**
 * CONT-01: a visit by a stranger, which is a worker whom the person does not know yet and who does not come together
 * with one they know. Somebody has to come first: the very first visit is none, unless the person knows a worker from
 * before the plan, who could have introduced the new one.
 */
public final class StrangerVisitCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("CONT-01", StrangerVisitCheck.class)
            .fixes(JoinVisit.KIND, SwapWorker.KIND).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        PlanIndex index = context.index();
        List<Visit> visits = index.visitsOf(person).stream().filter(visit -> !visit.getWorkers().isEmpty()).toList();
        boolean nobodyKnownYet = index.relationshipsOf(person).stream()
                .noneMatch(each -> PlanIndex.startedBeforePlan(each, context.plan().getPeriodStart()));
        for (Visit visit : visits) {
            LocalDateTime start = VisitTimes.start(visit);
            boolean first = nobodyKnownYet && start.equals(VisitTimes.start(visits.getFirst()));
            if (!first && visit.getWorkers().stream().noneMatch(worker -> index.knownBefore(worker, person, start))) {
                visit.getWorkers().forEach(stranger -> report(visit, stranger, context));
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        Visit visit = (Visit) finding.element();
        return QuickFix.those(JoinVisit.of(finding, visit, context),
                SwapWorker.of(finding, visit, Visitors.worker(finding), context));
    }

    private static void report(Visit visit, Worker stranger, CheckContext context) {
        context.finding(visit).involving(visit.getPerson(), stranger).report("message", Labels.name(visit.getPerson()),
                Labels.name(stranger), Labels.moment(VisitTimes.start(visit)));
    }
}
