// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.time.LocalDate;

import org.rapport.model.PlanningStandards;
import org.rapport.model.ServicePlan;
import org.rapport.model.calc.PlanIndex;

/**
 * What a fix is worked out from.
 *
 * @param index the plan as it is now
 * @param at the day the plan is looked at
 */
public record FixContext(PlanIndex index, LocalDate at) {

    /** The plan. */
    public ServicePlan plan() {
        return index.plan();
    }

    /** The limits to go by. */
    public PlanningStandards standards() {
        return index.standards();
    }
}
