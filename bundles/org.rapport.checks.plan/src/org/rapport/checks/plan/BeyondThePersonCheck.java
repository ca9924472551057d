// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import java.util.EnumSet;
import java.util.Set;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.StrengthKind;
import org.rapport.model.text.Labels;

/** PLAN-17: a plan that sees the person alone: no strength in relationships, community or contribution to others. */
public final class BeyondThePersonCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("PLAN-17", BeyondThePersonCheck.class)
            .severity(Severity.INFO).build();

    private static final Set<StrengthKind> SHARED = EnumSet.of(StrengthKind.RELATIONSHIP, StrengthKind.COMMUNITY,
            StrengthKind.CONTRIBUTION);

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        if (!person.getStrengths().isEmpty()
                && person.getStrengths().stream().noneMatch(strength -> SHARED.contains(strength.getKind()))) {
            context.finding(person).involving(person.getStrengths()).report("message", Labels.name(person));
        }
    }
}
