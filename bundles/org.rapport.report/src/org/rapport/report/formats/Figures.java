// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.formats;

import org.rapport.model.ServicePlan;
import org.rapport.model.metrics.PlanMetrics;

/**
 * What is told of a plan in figures.
 *
 * @param plan the plan, for names
 * @param metrics its figures
 */
public record Figures(ServicePlan plan, PlanMetrics metrics) {
}
