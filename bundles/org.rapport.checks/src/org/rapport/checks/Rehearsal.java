// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;

/**
 * Tries changes on a copy of a plan, so that nobody who shows the plan or listens to it sees them. After a trial only
 * whom the change touches is asked about, and the copy is as before.
 */
final class Rehearsal {

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::shortfall, Comparator.reverseOrder());

    private static final double EPSILON = 1e-9;

    private final PlanCopy copy;

    private final Collection<? extends Check> checks;

    private final LocalDate at;

    private final Touched touched = new Touched();

    private final PlanListener listener;

    private PlanIndex index;

    private Asker asker;

    Rehearsal(ServicePlan plan, Collection<? extends Check> checks, LocalDate at) {
        this.checks = checks;
        this.at = at;
        copy = new PlanCopy(plan);
        index = PlanIndex.of(copy.plan());
        listener = new PlanListener(index, touched);
        asker = new Asker(index, at, List.copyOf(checks));
        copy.plan().eAdapters().add(listener);
    }

    /**
     * What a change came to.
     *
     * @param gone findings that are no longer made
     * @param come findings that are new, or say something else
     * @param worse those of them that ask something that was not asked before, or ask it more urgently
     * @param isAnswered whether the finding it was for is gone, and none of its kind has come instead
     */
    record Outcome(List<Finding> gone, List<Finding> come, List<Finding> worse, boolean isAnswered) {
    }

    /** Tries a change. @param finding what it is to answer */
    Outcome tryOut(PlanEdit edit, Finding finding) {
        PlanEdit trial = edit.in(copy);
        touched.clear();
        trial.apply();
        trial.revert();
        catchUp();
        Set<Identifiable> subjects = subjects(finding);
        List<Finding> before = ask(subjects);
        trial.apply();
        catchUp();
        List<Finding> after = ask(subjects);
        trial.revert();
        catchUp();
        return outcome(before, after, finding);
    }

    /** Where a change touches everything, the index does not follow it. */
    private void catchUp() {
        if (touched.isEverything()) {
            index = PlanIndex.of(copy.plan());
            listener.useIndex(index);
            asker = new Asker(index, at, List.copyOf(checks));
        }
    }

    private Set<Identifiable> subjects(Finding finding) {
        Set<Identifiable> subjects = new LinkedHashSet<>();
        subjects.add(copy.plan());
        subjects.add(copy.of(finding.subject()));
        subjects.addAll(touched.isEverything() ? copy.plan().getPeople() : touched.people());
        subjects.addAll(touched.isEverything() ? copy.plan().getWorkers() : touched.workers());
        return subjects;
    }

    /** All findings about these, and one of RUN-01 for every check that throws. */
    private List<Finding> ask(Collection<Identifiable> subjects) {
        CheckContext failures = new CheckContext(index, at, new Levels(index.standards()));
        List<Finding> findings = new ArrayList<>();
        for (Identifiable subject : subjects) {
            Answers answers = switch (subject) {
                case ServicePlan plan -> asker.about(plan);
                case Person person -> asker.about(person);
                case Worker worker -> asker.about(worker);
                default -> Answers.NOTHING;
            };
            answers.findings().forEach(finding -> findings.add(copy.original(finding)));
            answers.failures().forEach(
                    (check, cause) -> RunCheck.report(failures, check.descriptor(), subject, cause, 1));
        }
        failures.findings().forEach(finding -> findings.add(copy.original(finding)));
        return findings;
    }

    private static Outcome outcome(List<Finding> before, List<Finding> after, Finding finding) {
        List<Finding> come = without(after, before);
        List<Finding> gone = without(before, after);
        List<Finding> asked = before.stream().filter(each -> isAlike(each, finding)).toList();
        List<Finding> stillAsked = after.stream().filter(each -> isAlike(each, finding)).toList();
        boolean answered = stillAsked.size() < asked.size()
                && stillAsked.stream().noneMatch(each -> each.message().equals(finding.message()));
        return new Outcome(gone, come, worse(before, after), answered);
    }

    /** Those of the findings that say something that none of the others says. */
    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        Set<List<Object>> said = others.stream().map(Rehearsal::sentence).collect(Collectors.toSet());
        return findings.stream().filter(finding -> !said.contains(sentence(finding))).toList();
    }

    private static List<Object> sentence(Finding finding) {
        return List.of(finding.check(), finding.severity(), finding.subject(), finding.element(), finding.message());
    }

    private static boolean isAlike(Finding one, Finding other) {
        return one.check() == other.check() && one.element() == other.element() && one.subject() == other.subject();
    }

    private static List<Finding> worse(List<Finding> before, List<Finding> after) {
        Map<List<Object>, List<Finding>> known = byQuestion(before);
        List<Finding> worse = new ArrayList<>();
        byQuestion(after).forEach((question, findings) -> {
            List<Finding> others = known.getOrDefault(question, List.of());
            for (int i = 0; i < findings.size(); i++) {
                if (i >= others.size() || isWorse(findings.get(i), others.get(i))) {
                    worse.add(findings.get(i));
                }
            }
        });
        return worse;
    }

    private static boolean isWorse(Finding now, Finding before) {
        return now.severity().compareTo(before.severity()) < 0 || now.severity() == before.severity()
                && now.shortfall() > before.shortfall() + EPSILON;
    }

    /** The findings by check and element, the worst first. */
    private static Map<List<Object>, List<Finding>> byQuestion(List<Finding> findings) {
        Map<List<Object>, List<Finding>> byQuestion = new LinkedHashMap<>();
        findings.stream().sorted(WORST_FIRST).forEach(finding -> byQuestion
                .computeIfAbsent(List.of(finding.check(), finding.element()), question -> new ArrayList<>())
                .add(finding));
        return byQuestion;
    }
}
