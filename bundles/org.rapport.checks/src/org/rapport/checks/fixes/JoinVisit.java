// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.fixes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.FixKind;
import org.rapport.checks.PlanEdit;
import org.rapport.checks.QuickFix;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.Candidate;
import org.rapport.model.text.Labels;

/** Makes a planned visit a joint one, so that nobody is met by a stranger alone. */
public final class JoinVisit {

    /** A known worker going along. */
    public static final FixKind KIND = FixKind.of("join-visit", JoinVisit.class);

    /** A worker going along to one of several visits. */
    public static final FixKind ONE_OF = FixKind.of("join-one-visit", JoinVisit.class);

    /** Meeting a new worker together with a known one. */
    public static final FixKind INTRODUCE = FixKind.of("introduce-worker", JoinVisit.class);

    private static final int VISITS = 3;

    private static final int WORKERS = 3;

    private record Meeting(Visit visit, Worker worker) {
    }

    private JoinVisit() {
    }

    /** Lets somebody go along whom the person knows, and who is free and shares their language. */
    public static Optional<QuickFix> of(Finding finding, Visit visit, FixContext context) {
        if (!Company.isOpen(visit)) {
            return Optional.empty();
        }
        return QuickFix.of(KIND, finding).title(Labels.name(visit.getPerson()), Labels.names(visit.getWorkers()))
                .choose("worker", Company.known(visit, visit.getWorkers(), context),
                        candidate -> Company.label(KIND, candidate))
                .doing(values -> new PlanEdit().add(visit, Literals.VISIT__WORKERS,
                        values.choice("worker", Candidate.class).worker()));
    }

    /** Lets a worker go along to one of some visits. */
    public static Optional<QuickFix> oneOf(Finding finding, Worker worker, Collection<Visit> visits,
            FixContext context) {
        List<Visit> possible = visits.stream().filter(Company::isOpen)
                .filter(visit -> !visit.getWorkers().isEmpty() && canGo(worker, visit, context)).toList();
        return QuickFix.of(ONE_OF, finding).title(Labels.name(worker))
                .choose("visit", possible,
                        visit -> ONE_OF.say("option", Labels.names(visit.getWorkers()),
                                Labels.moment(visit.getStart()),
                                visit.getDurationMinutes()))
                .doing(values -> new PlanEdit().add(values.choice("visit", Visit.class), Literals.VISIT__WORKERS,
                        worker));
    }

    /** Lets somebody new go along with those who come already, to one of some visits. */
    public static Optional<QuickFix> introduce(Finding finding, Collection<Visit> visits, FixContext context) {
        List<Meeting> meetings = visits.stream().filter(Company::isOpen)
                .filter(visit -> !visit.getWorkers().isEmpty()).limit(VISITS)
                .flatMap(visit -> Company.candidates(visit, visit.getWorkers(), context).limit(WORKERS)
                        .map(candidate -> new Meeting(visit, candidate.worker())))
                .toList();
        return QuickFix.of(INTRODUCE, finding)
                .choose("meeting", meetings,
                        meeting -> INTRODUCE.say("option", Labels.name(meeting.worker()),
                                Labels.names(meeting.visit().getWorkers()), Labels.moment(meeting.visit().getStart())))
                .doing(values -> {
                    Meeting meeting = values.choice("meeting", Meeting.class);
                    return new PlanEdit().add(meeting.visit(), Literals.VISIT__WORKERS, meeting.worker());
                });
    }

    /** Whether a worker could go along to a visit. */
    static boolean canGo(Worker worker, Visit visit, FixContext context) {
        return Company.candidates(visit, visit.getWorkers(), context)
                .anyMatch(candidate -> candidate.worker() == worker);
    }
}
