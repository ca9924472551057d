// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.util.List;
import java.util.Map;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.Severity;
import org.rapport.checks.fixes.LengthenVisit;
import org.rapport.model.Person;
import org.rapport.model.RulePack;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/**
 * TIME-03: a worker's first visit to a person too short to get to know each other. In Wales nobody comes for less than
 * half an hour the first time (2016 Act s.8).
 */
public final class FirstVisitCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-03", FirstVisitCheck.class).unit("min")
            .limits("rulePack", "firstVisitMinutes").offWhenEmpty("firstVisitMinutes").fixes(LengthenVisit.KIND)
            .build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        int limit = context.standards().getFirstVisitMinutes();
        for (Map.Entry<Worker, List<Visit>> visits : context.index().visitsByWorker(person).entrySet()) {
            Visit first = firstMeeting(visits.getValue());
            if (first != null && VisitTimes.minutes(first) < limit
                    && !metBeforePlan(visits.getKey(), person, context)) {
                report(first, visits.getKey(), limit, context);
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        int limit = context.standards().getFirstVisitMinutes();
        return QuickFix.those(LengthenVisit.to(finding, (Visit) finding.element(), limit, context));
    }

    private static void report(Visit first, Worker worker, int limit, CheckContext context) {
        boolean wales = context.standards().getRulePack() == RulePack.WALES;
        int minutes = VisitTimes.minutes(first);
        context.finding(first).severity(wales ? Severity.ERROR : Severity.WARNING)
                .involving(first.getPerson(), worker).measured(minutes, limit)
                .report(wales ? "message.wales" : "message", minutes, Labels.name(first.getPerson()),
                        Labels.name(worker), Labels.moment(VisitTimes.start(first)), limit);
    }

    /** A call before the first visit is no visit: people meet when they are in the same place. */
    private static Visit firstMeeting(List<Visit> visits) {
        for (Visit visit : visits) {
            if (VisitTimes.isFaceToFace(visit)) {
                return visit;
            }
        }
        return null;
    }

    private static boolean metBeforePlan(Worker worker, Person person, CheckContext context) {
        return context.index().relationshipsOf(person).stream()
                .anyMatch(relationship -> relationship.getWorker() == worker
                        && PlanIndex.startedBeforePlan(relationship, context.plan().getPeriodStart()));
    }
}
