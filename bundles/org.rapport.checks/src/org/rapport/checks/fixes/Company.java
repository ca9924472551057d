// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.fixes;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.rapport.checks.FixContext;
import org.rapport.checks.FixKind;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.model.calc.Candidate;
import org.rapport.model.calc.WhoCouldGo;
import org.rapport.model.text.Labels;

/** Who could go to a visit: never whom the person declined, never without the time, the skills or the language. */
final class Company {

    private Company() {
    }

    /** Whether who goes can still be changed. */
    static boolean isOpen(Visit visit) {
        return visit.getStatus() == VisitStatus.PLANNED && visit.getStart() != null && visit.getPerson() != null;
    }

    /** Who could go, best first. @param others who go as well */
    static Stream<Candidate> candidates(Visit visit, Collection<Worker> others, FixContext context) {
        return candidatesWithoutSkills(visit, others, context).filter(Candidate::canGo);
    }

    /** Who could go if a skill that is missing came with somebody else, best first. @param others who go as well */
    static Stream<Candidate> candidatesWithoutSkills(Visit visit, Collection<Worker> others, FixContext context) {
        return WhoCouldGo.rank(visit, others, context.index()).stream()
                .filter(candidate -> candidate.free() && !candidate.declined() && candidate.sharesLanguage()
                        && !visit.getWorkers().contains(candidate.worker()));
    }

    /** Of whom the person knows by then, who could go, best first. @param others who go as well */
    static List<Candidate> known(Visit visit, Collection<Worker> others, FixContext context) {
        return candidates(visit, others, context).filter(Candidate::known).toList();
    }

    /** A candidate, with what speaks for them. */
    static String label(FixKind kind, Candidate candidate) {
        return kind.say("option", Labels.name(candidate.worker()), candidate.contactMinutes(),
                candidate.travelMinutes());
    }
}
