// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import java.util.Comparator;
import java.util.List;

import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.metrics.PersonMetrics;

/**
 * A person with what is asked about them.
 *
 * @param person the person
 * @param findings what was found about them and nobody has answered, worst first
 * @param metrics their figures
 */
public record PersonOutlook(Person person, List<Finding> findings, PersonMetrics metrics) {

    /**
     * Those first whom a change would help most: most errors, then most warnings, then the lowest continuity, because
     * to lift the lowest helps more than to raise the average; then most findings for information, then by id.
     */
    public static final Comparator<PersonOutlook> MOST_HELP_FIRST = Comparator
            .comparingInt((PersonOutlook each) -> each.count(Severity.ERROR)).reversed()
            .thenComparing(Comparator.comparingInt((PersonOutlook each) -> each.count(Severity.WARNING)).reversed())
            .thenComparing(PersonOutlook::metrics, PersonMetrics.WORST_FIRST)
            .thenComparing(Comparator.comparingInt((PersonOutlook each) -> each.count(Severity.INFO)).reversed())
            .thenComparing(each -> each.metrics().id(), Comparator.nullsFirst(Comparator.naturalOrder()));

    /** How many findings of a severity there are. */
    public int count(Severity severity) {
        return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
    }

}
