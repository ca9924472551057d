// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.PersonCheck;
import org.rapport.model.ExpressedBy;
import org.rapport.model.Person;
import org.rapport.model.text.Labels;

/** PLAN-02: an open goal that only the service expressed. */
public final class GoalVoiceCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("PLAN-02", GoalVoiceCheck.class).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        Goals.open(person).filter(goal -> goal.getExpressedBy() == ExpressedBy.SERVICE).forEach(goal -> context
                .finding(goal).involving(person).report("message", Labels.of(goal), Labels.name(person)));
    }
}
