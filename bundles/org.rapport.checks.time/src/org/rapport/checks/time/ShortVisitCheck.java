// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.Severity;
import org.rapport.checks.fixes.LengthenVisit;
import org.rapport.checks.fixes.VisitAgreements;
import org.rapport.model.Person;
import org.rapport.model.RulePack;
import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.VisitPurpose;
import org.rapport.model.Worker;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/**
 * TIME-01: a home visit shorter than the standard. England: a short visit is right when it is agreed, by a worker the
 * person knows, for a check or a specific task (NICE QS123 statement 4). Wales: when the same worker visited the person
 * before in the plan period, for a check or a specific task (2016 Act s.8).
 */
public final class ShortVisitCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-01", ShortVisitCheck.class).unit("min")
            .limits("rulePack", "shortVisitMinutes").offWhenEmpty("shortVisitMinutes")
            .fixes(LengthenVisit.KIND, VisitAgreements.SHORT).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        int limit = context.standards().getShortVisitMinutes();
        boolean wales = context.standards().getRulePack() == RulePack.WALES;
        for (Visit visit : context.index().visitsOf(person)) {
            int minutes = VisitTimes.minutes(visit);
            if (visit.getMode() == VisitMode.HOME && minutes < limit && !isShortForGoodReason(visit, wales, context)) {
                context.finding(visit).severity(wales ? Severity.ERROR : Severity.WARNING).involving(person)
                        .involving(visit.getWorkers()).measured(minutes, limit)
                        .report(wales ? "message.wales" : "message", minutes, Labels.name(person),
                                Labels.moment(VisitTimes.start(visit)), Labels.names(visit.getWorkers()), limit);
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        Visit visit = (Visit) finding.element();
        return QuickFix.those(LengthenVisit.to(finding, visit, context.standards().getShortVisitMinutes(), context),
                VisitAgreements.shortVisit(finding, visit));
    }

    private static boolean isShortForGoodReason(Visit visit, boolean wales, CheckContext context) {
        boolean limitedPurpose = visit.getPurpose() == VisitPurpose.SAFE_AND_WELL
                || visit.getPurpose() == VisitPurpose.SPECIFIC_TASK;
        return limitedPurpose && (wales || visit.isShortVisitAgreed()) && !visit.getWorkers().isEmpty()
                && visit.getWorkers().stream().allMatch(worker -> isKnown(worker, visit, wales, context));
    }

    private static boolean isKnown(Worker worker, Visit visit, boolean wales, CheckContext context) {
        if (!wales) {
            return context.index().knownBefore(worker, visit.getPerson(), VisitTimes.start(visit));
        }
        Visit first = context.index().visitsOf(worker, visit.getPerson()).getFirst();
        return VisitTimes.start(first).isBefore(VisitTimes.start(visit));
    }
}
