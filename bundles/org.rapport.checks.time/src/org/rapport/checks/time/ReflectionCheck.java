// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.QuickFix;
import org.rapport.checks.Severity;
import org.rapport.checks.WorkerCheck;
import org.rapport.checks.fixes.PlanReflection;
import org.rapport.model.Activity;
import org.rapport.model.ActivityKind;
import org.rapport.model.Worker;
import org.rapport.model.calc.Duty;
import org.rapport.model.text.Labels;

/** TIME-16: a worker visits people for long without time to reflect, alone or in supervision. */
public final class ReflectionCheck implements WorkerCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-16", ReflectionCheck.class)
            .severity(Severity.INFO).unit("d").limits("reflectionEveryDays").offWhenEmpty("reflectionEveryDays")
            .fixes(PlanReflection.KIND).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Worker worker, CheckContext context) {
        int limit = context.standards().getReflectionEveryDays();
        LocalDate since = null;
        LocalDate longestSince = null;
        long longest = 0;
        for (Duty duty : context.index().dutiesOf(worker)) {
            boolean reflects = isReflection(duty);
            if (since != null && (reflects || duty.isVisit())) {
                long days = ChronoUnit.DAYS.between(since, duty.day());
                longestSince = days > longest ? since : longestSince;
                longest = Math.max(longest, days);
            }
            since = reflects || since == null && duty.isVisit() ? duty.day() : since;
        }
        if (longest > limit) {
            context.finding(worker).measured(longest, limit).report("message", Labels.name(worker), longest,
                    Labels.day(longestSince), limit);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return QuickFix.those(PlanReflection.of(finding, (Worker) finding.element(),
                context.standards().getReflectionEveryDays(), context));
    }

    private static boolean isReflection(Duty duty) {
        return duty.element() instanceof Activity activity && (activity.getKind() == ActivityKind.REFLECTION
                || activity.getKind() == ActivityKind.SUPERVISION);
    }
}
