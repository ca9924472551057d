// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.fixes;

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

/** Lets somebody the person knows go to a planned visit instead of a worker. */
public final class SwapWorker {

    /** Swapping a worker. */
    public static final FixKind KIND = FixKind.of("swap-worker", SwapWorker.class);

    private SwapWorker() {
    }

    /** Lets somebody else go who is known, free, and not declined, and who has skills and language. */
    public static Optional<QuickFix> of(Finding finding, Visit visit, Worker worker, FixContext context) {
        if (!Company.isOpen(visit) || !visit.getWorkers().contains(worker)) {
            return Optional.empty();
        }
        List<Worker> others = visit.getWorkers().stream().filter(other -> other != worker).toList();
        return QuickFix.of(KIND, finding)
                .title(Labels.name(worker), Labels.name(visit.getPerson()), Labels.moment(visit.getStart()))
                .choose("worker", Company.known(visit, others, context), candidate -> Company.label(KIND, candidate))
                .doing(values -> new PlanEdit().replace(visit, Literals.VISIT__WORKERS, worker,
                        values.choice("worker", Candidate.class).worker()));
    }
}
