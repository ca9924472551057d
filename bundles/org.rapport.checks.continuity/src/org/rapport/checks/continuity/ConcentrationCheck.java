// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import java.util.Comparator;
import java.util.Optional;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.PersonCheck;
import org.rapport.model.ContinuityBand;
import org.rapport.model.Person;
import org.rapport.model.calc.Continuity;
import org.rapport.model.calc.Window;
import org.rapport.model.text.Labels;

/**
 * CONT-03: visits spread over so many workers that the Bice-Boxerman index COC is low for somebody with as many minutes
 * of support a day. Who has more support meets more workers, so each band of minutes has a limit of its own.
 */
public final class ConcentrationCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("CONT-03", ConcentrationCheck.class)
            .unit("COC").limits("continuityBands", "windowDays", "minimumVisitsForIndex")
            .offWhenEmpty("continuityBands").build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        Window window = context.window();
        Continuity continuity = window.continuity(context.index().visitsOf(person))
                .undefinedBelow(context.standards().getMinimumVisitsForIndex());
        double minutesPerDay = window.minutesPerDay(context.index().visitsOf(person));
        Optional<ContinuityBand> band = context.standards().getContinuityBands().stream()
                .filter(each -> each.getFromMinutesPerDay() <= minutesPerDay)
                .max(Comparator.comparingInt(ContinuityBand::getFromMinutesPerDay));
        if (continuity.coc() != null && band.isPresent() && continuity.coc() < band.get().getLowCoc()) {
            context.finding(person).involving(Visitors.in(window, person, context))
                    .measured(continuity.coc(), band.get().getLowCoc())
                    .report("message", Labels.name(person), continuity.visits(), continuity.workers(),
                            Labels.day(window.first()), Labels.day(window.last()), continuity.coc(),
                            band.get().getLowCoc(), minutesPerDay);
        }
    }
}
