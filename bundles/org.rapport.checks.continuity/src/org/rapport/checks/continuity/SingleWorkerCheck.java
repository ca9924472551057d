// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.Severity;
import org.rapport.checks.fixes.JoinVisit;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.Worker;
import org.rapport.model.calc.Episodes;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/** CONT-08: somebody who knows one worker only, so that any absence brings a stranger. */
public final class SingleWorkerCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("CONT-08", SingleWorkerCheck.class)
            .severity(Severity.INFO).unit("workers").fixes(JoinVisit.INTRODUCE).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        if (context.index().visitsOf(person).isEmpty() || Episodes.areOver(person, context.at())) {
            return;
        }
        Set<Worker> known = known(person, context);
        if (known.size() == 1) {
            context.finding(person).involving(known).measured(1, 2).report("message", Labels.name(person),
                    Labels.name(known.iterator().next()));
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return QuickFix.those(JoinVisit.introduce(finding,
                context.index().visitsOf((Person) finding.element()).stream().filter(
                        visit -> !VisitTimes.start(visit).toLocalDate().isAfter(context.at())).toList(),
                context));
    }

    private static Set<Worker> known(Person person, CheckContext context) {
        Set<Worker> known = new LinkedHashSet<>();
        context.index().visitsByWorker(person).forEach((worker, visits) -> {
            if (!VisitTimes.start(visits.getFirst()).toLocalDate().isAfter(context.at())) {
                known.add(worker);
            }
        });
        context.index().relationshipsOf(person).stream()
                .filter(each -> PlanIndex.startedBeforePlan(each, context.plan().getPeriodStart()))
                .map(Relationship::getWorker).filter(worker -> worker != null).forEach(known::add);
        return known;
    }
}
