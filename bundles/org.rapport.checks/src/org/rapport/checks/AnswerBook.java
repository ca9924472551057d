// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;
import org.rapport.model.calc.PlanIndex;

/** The answers about every subject of a plan, and the run they come to. */
final class AnswerBook {

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.check().id())
            .thenComparing(Finding::shortfall, Comparator.reverseOrder());

    private final Map<Identifiable, Answers> answers = new HashMap<>();

    /** Writes down the answers about a subject. @return what stood there before */
    Answers put(Identifiable subject, Answers now) {
        Answers before = now.isEmpty() ? answers.remove(subject) : answers.put(subject, now);
        return before == null ? Answers.NOTHING : before;
    }

    /** All findings as they were reported, without overrides, in no order. */
    List<Finding> findings() {
        return answers.values().stream().flatMap(about -> about.findings().stream()).toList();
    }

    /** All findings in a fixed order, with the overrides in force on the asker's day. */
    CheckRun toRun(PlanIndex index, Asker asker) {
        ServicePlan plan = index.plan();
        Overrides overrides = new Overrides(plan, asker.at());
        Map<String, Failure> failures = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Identifiable subject : subjects(plan)) {
            Answers about = answers.getOrDefault(subject, Answers.NOTHING);
            for (Finding finding : about.findings()) {
                findings.add(overrides.apply(finding));
            }
            about.failures().forEach((check, cause) -> failures.merge(check.descriptor().id(),
                    new Failure(check.descriptor(), subject, cause, 1), Failure::and));
        }
        for (Failure failure : failures.values()) {
            findings.add(overrides.apply(failure.toFinding(index, asker)));
        }
        findings.sort(WORST_FIRST);
        return new CheckRun(plan, asker.at(), List.copyOf(findings), asker.asked(), asker.off());
    }

    private static List<Identifiable> subjects(ServicePlan plan) {
        List<Identifiable> subjects = new ArrayList<>();
        subjects.add(plan);
        subjects.addAll(plan.getPeople());
        subjects.addAll(plan.getWorkers());
        return subjects;
    }

    /** A check that threw: for which subject first, what, and for how many subjects. */
    private record Failure(CheckDescriptor check, Identifiable subject, Throwable cause, int times) {

        Failure and(Failure later) {
            return new Failure(check, subject, cause, times + later.times);
        }

        Finding toFinding(PlanIndex index, Asker asker) {
            CheckContext context = new CheckContext(index, asker.at(), new Levels(index.standards()));
            RunCheck.report(context, check, subject, cause, times);
            return context.findings().getFirst();
        }
    }
}
