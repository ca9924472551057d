// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.PersonCheck;
import org.rapport.model.Person;
import org.rapport.model.Strength;
import org.rapport.model.text.Labels;

/**
 * PLAN-01: a picture of a person in which strengths, potential, goals or needs are missing. Each part that is empty is
 * a finding of its own, because each asks for another conversation.
 */
public final class WholePictureCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("PLAN-01", WholePictureCheck.class).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        report(person, person.getStrengths().stream().filter(strength -> !strength.isPotential()).toList(),
                "message.strengths", context);
        report(person, person.getStrengths().stream().filter(Strength::isPotential).toList(), "message.potential",
                context);
        report(person, person.getGoals(), "message.goals", context);
        report(person, person.getNeeds(), "message.needs", context);
    }

    private static void report(Person person, List<?> part, String wording, CheckContext context) {
        if (part.isEmpty()) {
            context.finding(person).report(wording, Labels.name(person));
        }
    }
}
