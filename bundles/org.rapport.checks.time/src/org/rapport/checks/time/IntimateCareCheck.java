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
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/** TIME-02: intimate care in so few minutes that dignity suffers (Care Act 2014 statutory guidance). */
public final class IntimateCareCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-02", IntimateCareCheck.class)
            .severity(Severity.ERROR).unit("min").limits("intimateCareMinutes").offWhenEmpty("intimateCareMinutes")
            .fixes(LengthenVisit.KIND).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        int limit = context.standards().getIntimateCareMinutes();
        for (Visit visit : context.index().visitsOf(person)) {
            int minutes = VisitTimes.minutes(visit);
            if (visit.isIntimateCare() && minutes <= limit && VisitTimes.isFaceToFace(visit)) {
                context.finding(visit).involving(person).involving(visit.getWorkers()).measured(minutes, limit)
                        .report("message", minutes, Labels.name(person), Labels.moment(VisitTimes.start(visit)),
                                Labels.names(visit.getWorkers()), limit);
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        int limit = context.standards().getIntimateCareMinutes();
        return QuickFix.those(LengthenVisit.to(finding, (Visit) finding.element(), limit + 1, context));
    }
}
