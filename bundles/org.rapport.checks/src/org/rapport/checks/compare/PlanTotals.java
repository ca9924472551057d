// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.compare;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.rapport.model.metrics.PersonMetrics;
import org.rapport.model.metrics.PlanMetrics;
import org.rapport.model.metrics.RelationshipMetrics;
import org.rapport.model.metrics.WorkerMetrics;

/**
 * The figures of a plan added up, so that two states of it can be seen at a glance. What they mean stands at the rows
 * they are the sums of.
 *
 * @param people people in the plan
 * @param attendances sum of {@link PersonMetrics#visits()}
 * @param handOffs sum of {@link PersonMetrics#handOffs()}
 * @param newWorkerVisits sum of {@link PersonMetrics#newWorkerVisits()}
 * @param relationships working relationships in the plan
 * @param minutesGiven sum of {@link RelationshipMetrics#minutesGiven()}
 * @param belowMinimum relationships with fewer minutes given than the minimum
 * @param workers workers in the plan
 * @param minutesPerWeek sum of {@link WorkerMetrics#minutesPerWeek()}
 * @param contactMinutes sum of {@link WorkerMetrics#contactMinutes()}, minutes a week
 */
public record PlanTotals(int people, int attendances, int handOffs, int newWorkerVisits, int relationships,
        long minutesGiven, int belowMinimum, int workers, double minutesPerWeek, double contactMinutes) {

    /** Adds up the figures of a plan. */
    public static PlanTotals of(PlanMetrics metrics) {
        return new PlanTotals(metrics.people().size(),
                metrics.people().stream().mapToInt(PersonMetrics::visits).sum(),
                metrics.people().stream().map(PersonMetrics::handOffs).filter(Objects::nonNull)
                        .mapToInt(Integer::intValue).sum(),
                metrics.people().stream().mapToInt(PersonMetrics::newWorkerVisits).sum(),
                metrics.relationships().size(),
                metrics.relationships().stream().mapToLong(RelationshipMetrics::minutesGiven).sum(),
                (int) metrics.relationships().stream().filter(PlanTotals::isBelowMinimum).count(),
                metrics.workers().size(), sum(metrics, WorkerMetrics::minutesPerWeek),
                sum(metrics, WorkerMetrics::contactMinutes));
    }

    private static boolean isBelowMinimum(RelationshipMetrics row) {
        return row.minutesMinimum() != null && row.minutesGiven() < row.minutesMinimum();
    }

    private static double sum(PlanMetrics metrics, Function<WorkerMetrics, Double> figure) {
        ToDoubleFunction<WorkerMetrics> orNothing = row -> Objects.requireNonNullElse(figure.apply(row), 0.0);
        return metrics.workers().stream().mapToDouble(orNothing).sum();
    }
}
