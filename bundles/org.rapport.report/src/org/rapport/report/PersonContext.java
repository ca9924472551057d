// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import java.time.LocalDate;
import java.util.List;

import org.rapport.checks.Finding;
import org.rapport.model.Person;
import org.rapport.model.calc.PlanIndex;

/**
 * What a section of a person’s own pages is given.
 *
 * @param person the person; for a relative only with what the person shares
 * @param index the plan with who comes when; for others than the team it holds nobody else
 * @param at the day the plan is looked at
 * @param findings what is asked about the person, worst first; empty for a relative
 * @param change what a change of the plan does for the person; null where none is looked at, and for a relative
 * @param audience who reads it
 * @param anchor begins the ids of elements, so that the pages of several people fit into one file
 */
public record PersonContext(Person person, PlanIndex index, LocalDate at, List<Finding> findings,
        PersonChange change, Audience audience, String anchor) {
}
