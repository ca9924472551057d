// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.time.LocalDate;
import java.util.List;

import org.rapport.model.ServicePlan;

/**
 * What a run of checks came to.
 *
 * @param plan the plan that was looked at
 * @param at the day it was looked at
 * @param findings worst first, overridden ones among them, always in the same order for the same plan
 * @param asked the checks that were asked
 * @param off the checks that apply but were not asked, because a limit of theirs is empty or the service put them off
 */
public record CheckRun(ServicePlan plan, LocalDate at, List<Finding> findings, List<CheckDescriptor> asked,
        List<CheckDescriptor> off) {

    /** Findings of a severity that nobody has overridden. */
    public int count(Severity severity) {
        return (int) findings.stream().filter(finding -> !finding.isOverridden() && finding.severity() == severity)
                .count();
    }

    /** Findings that somebody has overridden. */
    public int overridden() {
        return (int) findings.stream().filter(Finding::isOverridden).count();
    }

    /** Whether a finding that nobody has overridden is as bad as {@code severity} or worse. */
    public boolean hasAtLeast(Severity severity) {
        return findings.stream().anyMatch(finding -> !finding.isOverridden() && finding.severity().isAtLeast(severity));
    }
}
