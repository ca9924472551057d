// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.PersonCheck;
import org.rapport.model.HandOff;
import org.rapport.model.Person;
import org.rapport.model.calc.Window;
import org.rapport.model.text.Labels;

/**
 * CONT-06: more hand-offs in the window than the service allows. Those that were recorded and workers changing from
 * visit to visit are counted apart, because one may well be without the other.
 */
public final class HandOffCountCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("CONT-06", HandOffCountCheck.class)
            .unit("hand-offs").limits("maxHandOffsInWindow", "windowDays").offWhenEmpty("maxHandOffsInWindow").build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        int most = context.standards().getMaxHandOffsInWindow();
        Window window = context.window();
        List<HandOff> recorded = context.index().handOffsOf(person).stream()
                .filter(handOff -> handOff.getOn() != null && window.contains(handOff.getOn())).toList();
        if (recorded.size() > most) {
            context.finding(person).involving(recorded).measured(recorded.size(), most).report("message.recorded",
                    Labels.name(person), recorded.size(), Labels.day(window.first()), Labels.day(window.last()), most);
        }
        Integer changes = window.continuity(context.index().visitsOf(person)).handOffs();
        if (changes != null && changes > most) {
            context.finding(person).involving(Visitors.in(window, person, context)).measured(changes, most).report(
                    "message.changes", Labels.name(person), changes, Labels.day(window.first()),
                    Labels.day(window.last()), most);
        }
    }
}
