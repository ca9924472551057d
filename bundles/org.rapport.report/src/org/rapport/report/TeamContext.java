// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import java.util.List;
import java.util.function.Function;

import org.rapport.checks.CheckRun;
import org.rapport.checks.compare.PlanComparison;
import org.rapport.model.Person;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.metrics.PlanMetrics;

/**
 * What a section for the team is given.
 *
 * @param index the plan with who comes when
 * @param run what was found
 * @param metrics the figures of people, relationships and workers
 * @param people everybody, those first whom a change would help most
 * @param rows how many rows of a table are written at most; the others are counted
 * @param comparison with the plan before; null where there is none
 * @param pages where a person’s pages stand in this report, as a link; null when they do not
 */
public record TeamContext(PlanIndex index, CheckRun run, PlanMetrics metrics, List<PersonOutlook> people, int rows,
        PlanComparison comparison, Function<Person, String> pages) {
}
