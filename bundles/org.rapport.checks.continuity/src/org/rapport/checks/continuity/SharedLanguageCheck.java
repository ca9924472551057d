// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/**
 * CONT-11: a worker who comes without speaking the language in which the person wants to be met, and without a
 * colleague who does. Asked once for each worker, at their first such visit.
 */
public final class SharedLanguageCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("CONT-11", SharedLanguageCheck.class)
            .fixes(SwapWorker.KIND, JoinVisit.KIND).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        if (person.getLanguage() == null || person.getLanguage().isBlank()) {
            return;
        }
        Set<Worker> asked = new HashSet<>();
        for (Visit visit : context.index().visitsOf(person)) {
            List<Worker> workers = visit.getWorkers();
            if (workers.stream().noneMatch(worker -> speaks(worker, person.getLanguage()))) {
                workers.stream().filter(asked::add).forEach(worker -> report(visit, worker, context));
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        Visit visit = (Visit) finding.element();
        return QuickFix.those(SwapWorker.of(finding, visit, Visitors.worker(finding), context),
                JoinVisit.of(finding, visit, context));
    }

    private static void report(Visit visit, Worker worker, CheckContext context) {
        Person person = visit.getPerson();
        context.finding(visit).involving(person, worker).report(
                worker.getLanguages().isEmpty() ? "message.unknown" : "message", Labels.name(person),
                Labels.name(worker), person.getLanguage().strip(), Labels.moment(VisitTimes.start(visit)),
                String.join(", ", worker.getLanguages()));
    }

    private static boolean speaks(Worker worker, String language) {
        return worker.getLanguages().stream().anyMatch(each -> folded(each).equals(folded(language)));
    }

    private static String folded(String language) {
        return language.strip().toLowerCase(Locale.ROOT);
    }
}
