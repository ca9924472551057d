// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.Severity;
import org.rapport.checks.fixes.SwapWorker;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/** CONT-10: a visit by a worker whom the person does not want to be visited by. Their word counts without a reason. */
public final class DeclinedWorkerCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("CONT-10", DeclinedWorkerCheck.class)
            .severity(Severity.ERROR).fixes(SwapWorker.KIND).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        if (person.getDeclinedWorkers().isEmpty()) {
            return;
        }
        for (Visit visit : context.index().visitsOf(person)) {
            for (Worker worker : visit.getWorkers()) {
                if (person.getDeclinedWorkers().contains(worker)) {
                    context.finding(visit).involving(person, worker).report("message", Labels.name(person),
                            Labels.name(worker), Labels.moment(VisitTimes.start(visit)));
                }
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return QuickFix.those(SwapWorker.of(finding, (Visit) finding.element(), Visitors.worker(finding), context));
    }
}
