// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import java.time.LocalDate;

import org.rapport.model.ServicePlan;

/**
 * What report is wanted.
 *
 * @param plan the plan
 * @param at the day the plan is looked at
 * @param audience whom it is for
 * @param id for RELATIVE the id of the member of a person’s circle; for PERSON the id of the one person whose pages are
 *        wanted, or null for everybody’s; else null
 * @param before the plan to compare with, for TEAM and PERSON; null for none
 */
public record ReportRequest(ServicePlan plan, LocalDate at, Audience audience, String id, PlanBefore before) {

    /** A report of one plan alone. */
    public ReportRequest(ServicePlan plan, LocalDate at, Audience audience, String id) {
        this(plan, at, audience, id, null);
    }
}
