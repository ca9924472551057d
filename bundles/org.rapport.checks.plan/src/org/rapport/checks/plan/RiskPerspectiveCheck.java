// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.Perspective;
import org.rapport.model.text.Labels;

/** PLAN-05: risks of which only those are recorded that the organisation sees. */
public final class RiskPerspectiveCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("PLAN-05", RiskPerspectiveCheck.class)
            .severity(Severity.INFO).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        if (!person.getRisks().isEmpty()
                && person.getRisks().stream().allMatch(risk -> risk.getPerspective() == Perspective.ORGANISATION)) {
            context.finding(person).involving(person.getRisks()).report("message", Labels.name(person));
        }
    }
}
