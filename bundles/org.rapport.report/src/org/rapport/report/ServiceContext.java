// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import java.time.LocalDate;
import java.util.List;

import org.rapport.checks.CheckDescriptor;
import org.rapport.model.metrics.ServiceMetrics;

/**
 * What a section about the service is given.
 *
 * @param service the name of the plan
 * @param at the day the plan is looked at
 * @param figures the figures, without those of too few people
 * @param checks the checks that were asked, in order of id
 * @param isForTeam whether the team reads it, who knows everybody anyway
 */
public record ServiceContext(String service, LocalDate at, ServiceMetrics figures, List<CheckDescriptor> checks,
        boolean isForTeam) {
}
