// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.Severity;
import org.rapport.checks.fixes.GiveDiscipline;
import org.rapport.model.FundingRoute;
import org.rapport.model.Person;
import org.rapport.model.SupportOption;
import org.rapport.model.WorkerRole;
import org.rapport.model.text.Labels;

/** PLAN-12: somebody who was offered no choice, or who holds a direct payment and has nobody to advise them. */
public final class OptionsCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("PLAN-12", OptionsCheck.class)
            .severity(Severity.INFO).unit("options").fixes(GiveDiscipline.KIND).build();

    private static final int FEWEST_OPTIONS = 2;

    private static final Set<WorkerRole> ADVISERS = EnumSet.of(WorkerRole.BROKER, WorkerRole.GUIDANCE_WORKER,
            WorkerRole.SOCIAL_WORKER, WorkerRole.LOCAL_AREA_COORDINATOR);

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        long offered = person.getOptions().stream().filter(option -> isOffered(option, context)).count();
        if (offered < FEWEST_OPTIONS) {
            context.finding(person).measured(offered, FEWEST_OPTIONS).report("message.options", Labels.name(person),
                    offered);
        }
        if (person.getFundingRoute() == FundingRoute.DIRECT_PAYMENT && Around.workers(person, context).stream()
                .noneMatch(worker -> ADVISERS.contains(worker.getRole()))) {
            context.finding(person).severity(Severity.WARNING).unit("").report("message.advice", Labels.name(person));
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return finding.measured() != null ? List.of()
                : QuickFix.those(GiveDiscipline.of(finding, (Person) finding.element(), ADVISERS, context));
    }

    private static boolean isOffered(SupportOption option, CheckContext context) {
        return option.getOfferedOn() == null || !option.getOfferedOn().isAfter(context.at());
    }
}
