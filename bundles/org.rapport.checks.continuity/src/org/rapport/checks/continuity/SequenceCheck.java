// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.calc.Continuity;
import org.rapport.model.calc.Window;
import org.rapport.model.text.Labels;

/** CONT-04: workers who change so often from visit to visit that the sequence index SECON is low. */
public final class SequenceCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("CONT-04", SequenceCheck.class)
            .severity(Severity.INFO).unit("SECON").limits("lowSecon", "windowDays", "minimumVisitsForIndex")
            .offWhenEmpty("lowSecon").build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        double low = context.standards().getLowSecon();
        Window window = context.window();
        Continuity continuity = window.continuity(context.index().visitsOf(person))
                .undefinedBelow(context.standards().getMinimumVisitsForIndex());
        if (continuity.secon() != null && continuity.secon() < low) {
            context.finding(person).involving(Visitors.in(window, person, context)).measured(continuity.secon(), low)
                    .report("message", Labels.name(person), continuity.handOffs(), continuity.visits(),
                            Labels.day(window.first()), Labels.day(window.last()), continuity.secon(), low);
        }
    }
}
