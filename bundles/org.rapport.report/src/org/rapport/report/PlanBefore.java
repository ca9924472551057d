// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import java.time.LocalDate;

import org.rapport.model.ServicePlan;

/**
 * The plan that another is compared with: as it was before a change. What has kept its id is the same in both.
 *
 * @param plan the plan
 * @param at the day it is looked at
 */
public record PlanBefore(ServicePlan plan, LocalDate at) {
}
