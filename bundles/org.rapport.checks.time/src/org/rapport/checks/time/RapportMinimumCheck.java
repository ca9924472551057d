// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.util.List;
import java.util.Set;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.PlanCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.Severity;
import org.rapport.checks.fixes.JoinVisit;
import org.rapport.checks.fixes.LengthenVisit;
import org.rapport.checks.fixes.RapportAgreements;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.RelationshipDepth;
import org.rapport.model.ServicePlan;
import org.rapport.model.calc.RapportTime;
import org.rapport.model.text.Labels;

/**
 * TIME-04: less time to build rapport than the minimum. Asked of each person; and once of the plan, whether anybody has
 * said what the minimum is.
 */
public final class RapportMinimumCheck implements PersonCheck, PlanCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-04", RapportMinimumCheck.class)
            .unit("min").limits("rapport", "complexityWeights")
            .fixes(LengthenVisit.ONE_OF, JoinVisit.ONE_OF, RapportAgreements.MINIMUM).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        for (Relationship relationship : context.index().relationshipsOf(person)) {
            RapportBalance balance = RapportBalance.of(relationship, context);
            if (balance != null && balance.minimum() != null && balance.given() < balance.minimum()) {
                context.finding(relationship).involving(person, relationship.getWorker())
                        .measured(balance.given(), balance.minimum())
                        .report(wording(balance, context), Labels.name(person), Labels.name(relationship.getWorker()),
                                balance.given(), balance.minimum(), Labels.day(balance.deadline()));
            }
        }
    }

    @Override
    public void check(ServicePlan plan, CheckContext context) {
        // After each edit this looks at every relationship: what settles most of them is asked first.
        Set<RelationshipDepth> depths = RapportTime.depthsWithoutStandard(context.standards());
        int without = 0;
        for (Relationship relationship : depths.isEmpty() ? List.<Relationship>of() : plan.getRelationships()) {
            if (depths.contains(relationship.getDepth()) && RapportBalance.isWanted(relationship)
                    && relationship.getEndedOn() == null
                    && RapportTime.minimum(relationship, context.standards()) == null) {
                without++;
            }
        }
        if (without > 0) {
            Identifiable element = plan.getStandards() != null ? plan.getStandards() : plan;
            context.finding(element).severity(Severity.INFO).unit("").report("message.none", without);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        if (!(finding.element() instanceof Relationship relationship)) {
            return List.of();
        }
        int missing = (int) (finding.required() - finding.measured());
        return QuickFix.those(
                LengthenVisit.oneOf(finding, RapportVisits.of(relationship, context), missing, context),
                JoinVisit.oneOf(finding, relationship.getWorker(),
                        RapportVisits.byOthers(relationship, missing, context),
                        context),
                RapportAgreements.minimum(finding, relationship, finding.measured().intValue()));
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
