// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.util.List;
import java.util.Optional;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.Severity;
import org.rapport.checks.fixes.LengthenVisit;
import org.rapport.checks.fixes.RapportAgreements;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.calc.RapportTime;
import org.rapport.model.text.Labels;

/** TIME-05: time to build rapport that is enough but not yet good, or so much that some could go elsewhere. */
public final class RapportOptimumCheck implements PersonCheck {

    /** More than this share of the optimum could go elsewhere; local judgement. */
    private static final double PLENTY = 1.5;

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-05", RapportOptimumCheck.class)
            .severity(Severity.INFO).unit("min").limits("rapport", "complexityWeights")
            .fixes(LengthenVisit.ONE_OF, RapportAgreements.OPTIMUM).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        for (Relationship relationship : context.index().relationshipsOf(person)) {
            RapportBalance balance = RapportBalance.of(relationship, context);
            if (balance != null && balance.optimum() != null && balance.optimum() > 0) {
                compare(balance, person, context);
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        Relationship relationship = (Relationship) finding.element();
        Integer minimum = RapportTime.minimum(relationship, context.standards());
        int missing = (int) (finding.required() - finding.measured());
        return QuickFix.those(
                missing <= 0 ? Optional.empty()
                        : LengthenVisit.oneOf(finding, RapportVisits.of(relationship, context), missing, context),
                RapportAgreements.optimum(finding, relationship, finding.measured().intValue(),
                        minimum == null ? 0 : minimum));
    }

    private static void compare(RapportBalance balance, Person person, CheckContext context) {
        int minimum = balance.minimum() == null ? 0 : balance.minimum();
        int given = balance.given();
        if (given >= minimum && given < balance.optimum()) {
            report(balance, wording(balance, context), balance.optimum(), person, context);
        } else if (given > PLENTY * balance.optimum()) {
            report(balance, "message.plenty", PLENTY * balance.optimum(), person, context);
        }
    }

    private static void report(RapportBalance balance, String wording, double required, Person person,
            CheckContext context) {
        Relationship relationship = balance.relationship();
        context.finding(relationship).involving(person, relationship.getWorker()).measured(balance.given(), required)
                .report(wording, Labels.name(person), Labels.name(relationship.getWorker()), balance.given(),
                        balance.optimum(), Labels.day(balance.deadline()),
                        Math.abs(balance.optimum() - balance.given()));
    }

    private static String wording(RapportBalance balance, CheckContext context) {
        return switch (balance.shown(context)) {
            case WHOLE -> "message";
            case SO_FAR -> "message.soFar";
            case SINCE_THE_PLAN_BEGINS -> "message.older";
            case AS_LONG_AS_IT_LASTS -> "message.always";
        };
    }
}
