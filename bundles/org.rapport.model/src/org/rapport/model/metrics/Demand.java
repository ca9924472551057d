// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.metrics;

import java.util.List;

import org.rapport.model.DemandEvent;
import org.rapport.model.DemandKind;
import org.rapport.model.ServicePlan;

/**
 * What is asked of a service, and how much of that only because something was not done, or not done right, before:
 * failure demand (Seddon). All events of the plan count.
 *
 * @param value demand of the kind VALUE, 0 or more
 * @param failure demand of the kind FAILURE, 0 or more
 * @param failurePercent share of failure in all; null without any
 * @param failureCostPence what failure cost, in pence, as far as recorded
 * @param failureWithoutCost failure demand whose cost is not recorded
 */
public record Demand(int value, int failure, Double failurePercent, long failureCostPence, int failureWithoutCost) {

    /** The figures of a plan. */
    public static Demand of(ServicePlan plan) {
        List<DemandEvent> failures = plan.getDemand().stream().filter(event -> event.getKind() == DemandKind.FAILURE)
                .toList();
        int all = plan.getDemand().size();
        return new Demand(all - failures.size(), failures.size(), Mean.percent(failures.size(), all),
                failures.stream().filter(event -> event.getCostPence() != null).mapToLong(DemandEvent::getCostPence)
                        .sum(),
                (int) failures.stream().filter(event -> event.getCostPence() == null).count());
    }
}
