// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import java.time.LocalDate;
import java.util.List;

import org.rapport.checks.compare.FindingChange;
import org.rapport.model.metrics.PersonMetrics;

/**
 * What a change of the plan does for a person. Like all that a section of a person’s pages is given it holds no id of
 * the plan and nobody else’s name but those of workers, unless the team reads it.
 *
 * @param at the day the plan before is looked at
 * @param before the person’s figures in it
 * @param after the person’s figures now, in the same order of days
 * @param company who comes, in either plan, those with the most minutes first
 * @param findings what is asked about the person otherwise than before, worst first
 */
public record PersonChange(LocalDate at, PersonMetrics before, PersonMetrics after, List<Company> company,
        List<FindingChange> findings) {

    /**
     * A worker who comes to the person, over the window in which continuity is looked at.
     *
     * @param worker the worker’s name
     * @param visitsBefore visits in the plan before
     * @param minutesBefore minutes of these
     * @param visits visits now
     * @param minutes minutes of these
     */
    public record Company(String worker, int visitsBefore, int minutesBefore, int visits, int minutes) {
    }
}
