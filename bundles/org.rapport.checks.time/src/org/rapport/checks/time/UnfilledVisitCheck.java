// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.time.LocalDate;
import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.Severity;
import org.rapport.checks.fixes.BookWorkers;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/** TIME-21: a visit that is planned, and not everybody it needs is found. */
public final class UnfilledVisitCheck implements PersonCheck {

    /** From so many days before a visit on, nobody should have to wonder who comes. */
    private static final int URGENT_DAYS = 2;

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-21", UnfilledVisitCheck.class)
            .unit("workers").fixes(BookWorkers.KIND).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        for (Visit visit : context.index().visitsOf(person)) {
            int workers = visit.getWorkers().size();
            if (visit.getStatus() == VisitStatus.PLANNED && workers < visit.getWorkersNeeded()) {
                LocalDate urgentFrom = VisitTimes.start(visit).toLocalDate().minusDays(URGENT_DAYS);
                context.finding(visit)
                        .severity(context.at().isBefore(urgentFrom) ? Severity.WARNING : Severity.ERROR)
                        .involving(person).involving(visit.getWorkers()).measured(workers, visit.getWorkersNeeded())
                        .report("message", Labels.name(person), Labels.moment(VisitTimes.start(visit)), workers,
                                visit.getWorkersNeeded());
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return QuickFix.those(BookWorkers.to(finding, (Visit) finding.element(), context));
    }
}
