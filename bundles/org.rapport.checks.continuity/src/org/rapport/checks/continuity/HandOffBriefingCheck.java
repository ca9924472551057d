// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.fixes.HandOffs;
import org.rapport.model.HandOff;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/**
 * CONT-05: a hand-off for which the new worker was not briefed, and before which the two made no visit together, so
 * that the person must tell their story again (NICE QS126).
 */
public final class HandOffBriefingCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("CONT-05", HandOffBriefingCheck.class)
            .fixes(HandOffs.JOINT_VISIT, HandOffs.BRIEFED).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        for (HandOff handOff : context.index().handOffsOf(person)) {
            if (!handOff.isBriefed() && !hasJointVisit(handOff, context)) {
                context.finding(handOff).involving(person, handOff.getFromWorker(), handOff.getToWorker()).report(
                        "message", Labels.name(person), Labels.name(handOff.getFromWorker()),
                        Labels.name(handOff.getToWorker()), Labels.day(handOff.getOn()));
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        HandOff handOff = (HandOff) finding.element();
        return QuickFix.those(HandOffs.jointVisit(finding, handOff, context), HandOffs.briefed(finding, handOff));
    }

    /** Whether a joint visit is recorded that takes place, or one is on the roster by the day of the hand-off. */
    private static boolean hasJointVisit(HandOff handOff, CheckContext context) {
        if (handOff.getJointVisit() != null && VisitTimes.counts(handOff.getJointVisit())) {
            return true;
        }
        return context.index().visitsOf(handOff.getToWorker(), handOff.getPerson()).stream()
                .anyMatch(visit -> visit.getWorkers().contains(handOff.getFromWorker()) && isInTime(visit, handOff));
    }

    private static boolean isInTime(Visit visit, HandOff handOff) {
        return handOff.getOn() == null || !VisitTimes.start(visit).toLocalDate().isAfter(handOff.getOn());
    }
}
