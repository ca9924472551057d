// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.fixes.Reviews;
import org.rapport.model.DemandEvent;
import org.rapport.model.DemandKind;
import org.rapport.model.Person;
import org.rapport.model.text.Labels;

/**
 * PLAN-18: requests that failure caused, three or more within 28 days, and no review since the last of them. The latest
 * such run of requests is found.
 */
public final class FailureDemandCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("PLAN-18", FailureDemandCheck.class)
            .unit("requests").fixes(Reviews.HELD).build();

    private static final int REPEATED = 3;

    private static final int WITHIN_DAYS = 28;

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        List<DemandEvent> failures = context.index().demandOf(person).stream()
                .filter(event -> event.getKind() == DemandKind.FAILURE && event.getOn() != null)
                .filter(event -> !event.getOn().isAfter(context.at())).sorted(Comparator.comparing(DemandEvent::getOn))
                .toList();
        for (int last = failures.size() - 1; last >= REPEATED - 1; last--) {
            LocalDate end = failures.get(last).getOn();
            LocalDate first = end.minusDays(WITHIN_DAYS - 1L);
            List<DemandEvent> run = failures.subList(0, last + 1).stream()
                    .filter(event -> !event.getOn().isBefore(first)).toList();
            if (run.size() >= REPEATED) {
                if (person.getReviews().stream().noneMatch(
                        review -> review.getHeldOn() != null && !review.getHeldOn().isBefore(end))) {
                    context.finding(person).involving(run).measured(run.size(), REPEATED).report("message",
                            Labels.name(person), run.size(), Labels.day(run.getFirst().getOn()), Labels.day(end));
                }
                return;
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return QuickFix.those(Reviews.held(finding, (Person) finding.element(), context));
    }
}
