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
 */
public record ReportRequest(ServicePlan plan, LocalDate at, Audience audience, String id) {
}
