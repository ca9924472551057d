// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.fixes.GoalLinks;
import org.rapport.model.GoalStatus;
import org.rapport.model.Need;
import org.rapport.model.Person;
import org.rapport.model.text.Labels;

/** PLAN-08: a need that no goal addresses, but for goals that were stopped. */
public final class UnaddressedNeedCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("PLAN-08", UnaddressedNeedCheck.class)
            .fixes(GoalLinks.NEED).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        Set<Need> addressed = person.getGoals().stream().filter(goal -> goal.getStatus() != GoalStatus.STOPPED)
                .flatMap(goal -> goal.getAddresses().stream()).collect(Collectors.toSet());
        person.getNeeds().stream().filter(need -> !addressed.contains(need)).forEach(need -> context.finding(need)
                .involving(person).report("message", Labels.of(need), Labels.name(person)));
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return QuickFix.those(GoalLinks.need(finding, (Need) finding.element(), (Person) finding.subject()));
    }
}
