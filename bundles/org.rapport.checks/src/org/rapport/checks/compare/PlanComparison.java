// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.compare;

import java.util.List;

import org.rapport.checks.CheckRun;
import org.rapport.checks.Severity;
import org.rapport.model.metrics.PersonMetrics;
import org.rapport.model.metrics.PlanMetrics;
import org.rapport.model.metrics.RelationshipMetrics;
import org.rapport.model.metrics.WorkerMetrics;

/**
 * What a change of a plan does, such as another roster: findings gone and new, and the figures of everybody before and
 * after. The two states may be two files, or a draft beside the plan it was made from; what has kept its id is the
 * same.
 *
 * @param before the state before
 * @param after the state after
 * @param findings what became of each finding: those of the state after, worst first, then those gone
 * @param people the figures of each person, in the order of the state after, then those who are in it no more
 * @param relationships the figures of each working relationship, likewise
 * @param workers the figures of each worker, likewise
 */
public record PlanComparison(State before, State after, List<FindingChange> findings,
        List<MetricChange<PersonMetrics>> people, List<MetricChange<RelationshipMetrics>> relationships,
        List<MetricChange<WorkerMetrics>> workers) {

    /**
     * A state of a plan.
     *
     * @param run what the checks found
     * @param metrics its figures, as of the same day
     */
    public record State(CheckRun run, PlanMetrics metrics) {

        /** A state with its figures as of the day of the run. */
        public static State of(CheckRun run) {
            return new State(run, PlanMetrics.of(run.plan(), run.at()));
        }

        /** Its figures added up. */
        public PlanTotals totals() {
            return PlanTotals.of(metrics);
        }
    }

    /** Compares two states. Neither plan is changed. */
    public static PlanComparison of(State before, State after) {
        return new PlanComparison(before, after,
                FindingMatcher.match(before.run().findings(), after.run().findings()),
                MetricChange.match(before.metrics().people(), after.metrics().people(), PersonMetrics::id),
                MetricChange.match(before.metrics().relationships(), after.metrics().relationships(),
                        RelationshipMetrics::id),
                MetricChange.match(before.metrics().workers(), after.metrics().workers(), WorkerMetrics::id));
    }

    /** The findings of a kind of change, in their order. */
    public List<FindingChange> findings(FindingChange.Kind kind) {
        return findings.stream().filter(change -> change.kind() == kind).toList();
    }

    /** Whether a finding that nobody has answered asks for more than before, with this severity or a worse one. */
    public boolean asksMore(Severity least) {
        return findings.stream().anyMatch(change -> change.asksMore(least));
    }
}
