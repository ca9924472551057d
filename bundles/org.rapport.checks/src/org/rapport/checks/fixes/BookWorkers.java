// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

/** Books workers to a planned visit that has fewer than it needs. */
public final class BookWorkers {

    /** Booking workers. */
    public static final FixKind KIND = FixKind.of("book-workers", BookWorkers.class);

    private record Booking(List<Candidate> candidates) {
    }

    private BookWorkers() {
    }

    /** Books as many as the visit needs, whoever is known first. */
    public static Optional<QuickFix> to(Finding finding, Visit visit, FixContext context) {
        int missing = visit.getWorkersNeeded() - visit.getWorkers().size();
        if (!Company.isOpen(visit) || missing <= 0) {
            return Optional.empty();
        }
        return QuickFix.of(KIND, finding).title(Labels.name(visit.getPerson()), Labels.moment(visit.getStart()))
                .choose("workers", bookings(visit, missing, context),
                        booking -> booking.candidates().stream().map(candidate -> Company.label(KIND, candidate))
                                .collect(Collectors.joining(", ")))
                .doing(values -> {
                    PlanEdit edit = new PlanEdit();
                    values.choice("workers", Booking.class).candidates().forEach(
                            candidate -> edit.add(visit, Literals.VISIT__WORKERS, candidate.worker()));
                    return edit;
                });
    }

    /** For each who could come first, with the best of the others beside them. */
    private static List<Booking> bookings(Visit visit, int missing, FixContext context) {
        List<Booking> bookings = new ArrayList<>();
        for (Candidate first : lacking(visit, visit.getWorkers(), missing, context)) {
            List<Candidate> chosen = new ArrayList<>(List.of(first));
            List<Worker> company = new ArrayList<>(visit.getWorkers());
            company.add(first.worker());
            while (chosen.size() < missing) {
                List<Candidate> next = lacking(visit, company, missing - chosen.size(), context);
                if (next.isEmpty()) {
                    break;
                }
                chosen.add(next.getFirst());
                company.add(next.getFirst().worker());
            }
            if (chosen.size() == missing) {
                bookings.add(new Booking(List.copyOf(chosen)));
            }
        }
        return bookings;
    }

    /** Who could be one of those missing; a skill may come with those who are still to be chosen. */
    private static List<Candidate> lacking(Visit visit, List<Worker> company, int missing, FixContext context) {
        return missing == 1 ? Company.candidates(visit, company, context).toList()
                : Company.candidatesWithoutSkills(visit, company, context).toList();
    }
}
