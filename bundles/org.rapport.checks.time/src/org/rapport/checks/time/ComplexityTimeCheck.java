// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.Severity;
import org.rapport.checks.fixes.RapportAgreements;
import org.rapport.model.Person;
import org.rapport.model.RapportStandard;
import org.rapport.model.Relationship;
import org.rapport.model.calc.RapportTime;
import org.rapport.model.text.Labels;

/** TIME-06: something makes trust grow more slowly, and nobody gave it more time. */
public final class ComplexityTimeCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-06", ComplexityTimeCheck.class)
            .severity(Severity.INFO).unit("%").limits("rapport", "complexityWeights").fixes(RapportAgreements.EXTRA)
            .build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        if (person.getComplexity().isEmpty() || RapportTime.extraTimePercent(person, context.standards()) > 0) {
            return;
        }
        for (Relationship relationship : context.index().relationshipsOf(person)) {
            if (relationship.getEndedOn() == null && isAgreedToBeMore(relationship, context)) {
                return;
            }
        }
        context.finding(person).involving(person.getComplexity()).measured(0).report("message", Labels.name(person),
                person.getComplexity().size());
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return QuickFix.those(RapportAgreements.extraTime(finding, (Person) finding.element()));
    }

    private static boolean isAgreedToBeMore(Relationship relationship, CheckContext context) {
        RapportStandard standard = RapportTime.standard(relationship, context.standards());
        return isMore(relationship.getAgreedMinimumMinutes(), standard == null ? 0 : standard.getMinimumMinutes())
                || isMore(relationship.getAgreedOptimumMinutes(), standard == null ? 0 : standard.getOptimumMinutes());
    }

    private static boolean isMore(Integer agreed, int byStandard) {
        return agreed != null && agreed > byStandard;
    }
}
