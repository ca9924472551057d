// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.Monitor;
import org.rapport.checks.Check;
import org.rapport.checks.CheckRun;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Finding;
import org.rapport.checks.Messages;
import org.rapport.checks.compare.FindingChange;
import org.rapport.checks.compare.PlanComparison;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.calc.Window;
import org.rapport.model.metrics.PersonMetrics;
import org.rapport.model.metrics.PlanMetrics;
import org.rapport.model.text.Labels;
import org.rapport.report.Audience;
import org.rapport.report.PersonChange;
import org.rapport.report.PlanBefore;
import org.rapport.report.ReportRequest;

/** What a change of a plan does for each person. */
final class Changes {

    private static final Messages MESSAGES = Messages.of(Changes.class);

    private final PlanComparison comparison;

    private final PlanIndex before;

    private final PlanIndex after;

    private final Map<String, Person> peopleBefore = new HashMap<>();

    private final Map<String, List<FindingChange>> findings = new HashMap<>();

    /**
     * What the change does that a request asks about.
     *
     * @param run what was found in the plan after
     * @param after that plan
     * @param metrics its figures
     * @return null where the request compares nothing
     */
    static Changes of(ReportRequest request, Collection<? extends Check> checks, CheckRun run, PlanIndex after,
            PlanMetrics metrics, Monitor monitor) {
        if (request.before() == null) {
            return null;
        }
        CheckRun runBefore = new CheckRunner(checks).run(request.before().plan(), request.before().at(), monitor);
        PlanIndex before = PlanIndex.of(request.before().plan());
        PlanMetrics metricsBefore = PlanMetrics.of(before, request.before().at());
        return new Changes(PlanComparison.of(new PlanComparison.State(runBefore, metricsBefore),
                new PlanComparison.State(run, metrics)), before, after);
    }

    /** What stands below the heading of a page. @param lead its first line */
    static List<String> lines(ReportRequest request, String lead) {
        String day = MESSAGES.format("as.of", Labels.day(request.at()));
        PlanBefore before = request.before();
        if (before == null) {
            return List.of(lead, day);
        }
        // What a draft is called is the team's own.
        return List.of(lead, day, request.audience() == Audience.TEAM
                ? MESSAGES.format("compared.with", Labels.of(before.plan()), Labels.day(before.at()))
                : MESSAGES.format("compared.day", Labels.day(before.at())));
    }

    private Changes(PlanComparison comparison, PlanIndex before, PlanIndex after) {
        this.comparison = comparison;
        this.before = before;
        this.after = after;
        before.plan().getPeople().forEach(person -> peopleBefore.put(person.getId(), person));
        comparison.findings().stream().filter(change -> change.kind() != FindingChange.Kind.SAME)
                .forEach(change -> findings.computeIfAbsent(change.finding().subject().getId(),
                        absent -> new ArrayList<>()).add(change));
    }

    /** The two plans side by side. */
    PlanComparison comparison() {
        return comparison;
    }

    /**
     * What it does for a person of the plan after.
     *
     * @param mayBeRead which findings whoever reads it may know of
     * @return null for somebody who was not in the plan before
     */
    PersonChange of(Person person, Predicate<Finding> mayBeRead) {
        Person earlier = peopleBefore.get(person.getId());
        if (earlier == null) {
            return null;
        }
        Window windowBefore = window(before, comparison.before());
        Window windowAfter = window(after, comparison.after());
        return new PersonChange(comparison.before().run().at(),
                withoutId(PersonMetrics.of(earlier, before, windowBefore)),
                withoutId(PersonMetrics.of(person, after, windowAfter)),
                company(windowBefore.of(before.visitsOf(earlier)), windowAfter.of(after.visitsOf(person))),
                findings.getOrDefault(person.getId(), List.of()).stream()
                        .filter(change -> isRead(change.before(), mayBeRead) && isRead(change.after(), mayBeRead))
                        .toList());
    }

    private static Window window(PlanIndex index, PlanComparison.State state) {
        return Window.endingOn(state.run().at(), state.metrics().windowDays(), index.plan());
    }

    private static boolean isRead(Finding finding, Predicate<Finding> mayBeRead) {
        return finding == null || mayBeRead.test(finding);
    }

    private static PersonMetrics withoutId(PersonMetrics figures) {
        return new PersonMetrics(null, figures.name(), figures.visits(), figures.workers(), figures.upc(),
                figures.coc(), figures.secon(), figures.hi(), figures.mmci(), figures.handOffs(),
                figures.newWorkerVisits(), figures.minutesPerDay(), figures.gasT());
    }

    private static List<PersonChange.Company> company(List<Visit> before, List<Visit> after) {
        Map<String, PersonChange.Company> company = new LinkedHashMap<>();
        for (Visit visit : after) {
            for (Worker worker : visit.getWorkers()) {
                PersonChange.Company so = company.getOrDefault(worker.getId(), nobodyYet(worker));
                company.put(worker.getId(), new PersonChange.Company(so.worker(), 0, 0, so.visits() + 1,
                        so.minutes() + VisitTimes.minutes(visit)));
            }
        }
        for (Visit visit : before) {
            for (Worker worker : visit.getWorkers()) {
                PersonChange.Company so = company.getOrDefault(worker.getId(), nobodyYet(worker));
                company.put(worker.getId(), new PersonChange.Company(so.worker(), so.visitsBefore() + 1,
                        so.minutesBefore() + VisitTimes.minutes(visit), so.visits(), so.minutes()));
            }
        }
        return company.values().stream().sorted(Comparator.comparingInt(PersonChange.Company::minutes)
                .thenComparing(PersonChange.Company::minutesBefore).reversed()).toList();
    }

    private static PersonChange.Company nobodyYet(Worker worker) {
        return new PersonChange.Company(Labels.name(worker), 0, 0, 0, 0);
    }
}
