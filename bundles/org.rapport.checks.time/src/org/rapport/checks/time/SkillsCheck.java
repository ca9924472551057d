// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.util.ArrayList;
import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.Severity;
import org.rapport.checks.fixes.JoinVisit;
import org.rapport.checks.fixes.SwapWorker;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/** TIME-23: a skill that a visit needs, and none of its workers has. */
public final class SkillsCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-23", SkillsCheck.class)
            .severity(Severity.ERROR).unit("skills").fixes(JoinVisit.KIND, SwapWorker.KIND).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        for (Visit visit : context.index().visitsOf(person)) {
            List<Worker> workers = visit.getWorkers();
            if (!visit.getSkills().isEmpty() && !workers.isEmpty()) {
                List<String> missing = missing(visit.getSkills(), workers);
                if (!missing.isEmpty()) {
                    int needed = visit.getSkills().size();
                    context.finding(visit).involving(person).involving(workers)
                            .measured(needed - missing.size(), needed).report("message", Labels.names(workers),
                                    Labels.name(person), Labels.moment(VisitTimes.start(visit)),
                                    String.join(", ", missing), workers.size());
                }
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        Visit visit = (Visit) finding.element();
        List<QuickFix> fixes = new ArrayList<>(QuickFix.those(JoinVisit.of(finding, visit, context)));
        visit.getWorkers().forEach(
                worker -> SwapWorker.of(finding, visit, worker, context).ifPresent(fixes::add));
        return fixes;
    }

    private static List<String> missing(List<String> needed, List<Worker> workers) {
        List<String> missing = new ArrayList<>();
        for (String skill : needed) {
            if (!skill.isBlank() && !hasOne(workers, skill.strip())) {
                missing.add(skill.strip());
            }
        }
        return missing;
    }

    private static boolean hasOne(List<Worker> workers, String skill) {
        for (Worker worker : workers) {
            for (String own : worker.getSkills()) {
                if (own.strip().equalsIgnoreCase(skill)) {
                    return true;
                }
            }
        }
        return false;
    }
}
