// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.example.check;

import java.util.Set;
import java.util.stream.Collectors;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.PlanCheck;
import org.rapport.checks.Severity;
import org.rapport.model.CommunityResource;
import org.rapport.model.GoalStep;
import org.rapport.model.ServicePlan;

/** TOWN-01: something the community offers, which no step towards anybody's goal makes use of. */
public final class UnusedResourceCheck implements PlanCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TOWN-01", UnusedResourceCheck.class)
            .severity(Severity.INFO).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(ServicePlan plan, CheckContext context) {
        Set<CommunityResource> used = plan.getPeople().stream().flatMap(person -> person.getGoals().stream())
                .flatMap(goal -> goal.getSteps().stream()).map(GoalStep::getResource).collect(Collectors.toSet());
        for (CommunityResource resource : plan.getResources()) {
            if (!used.contains(resource)) {
                context.finding(resource).report("message", resource.getName());
            }
        }
    }
}
