// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.fixes.HandOffs;
import org.rapport.model.Absence;
import org.rapport.model.Episode;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.calc.RapportTime;
import org.rapport.model.text.Labels;

/**
 * CONT-09: a relationship that ends before the person's episode does, or whose worker is away for a week or longer
 * meanwhile, without a hand-off by that worker.
 */
public final class LeavingWorkerCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("CONT-09", LeavingWorkerCheck.class)
            .fixes(HandOffs.PLAN).build();

    private static final int LONG_ABSENCE_DAYS = 7;

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        for (Relationship relationship : context.index().relationshipsOf(person)) {
            List<Episode> during = person.getEpisodes().stream().filter(each -> isDuring(each, relationship, context))
                    .toList();
            if (relationship.getWorker() != null && !during.isEmpty()) {
                askForEnd(relationship, during, context);
                askForAbsences(relationship, during, context);
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        Relationship relationship = (Relationship) finding.element();
        LocalDate by = finding.involved().stream().filter(Absence.class::isInstance).map(Absence.class::cast)
                .map(absence -> absence.getFrom().toLocalDate()).findFirst().orElse(endOf(relationship));
        return QuickFix.those(HandOffs.plan(finding, relationship, by, context));
    }

    private static void askForEnd(Relationship relationship, List<Episode> during, CheckContext context) {
        LocalDate end = endOf(relationship);
        if (during.stream().anyMatch(each -> end.isBefore(endOf(each))) && !isHandedOff(relationship, end, context)) {
            context.finding(relationship).involving(relationship.getPerson(), relationship.getWorker()).report(
                    "message.ends", Labels.name(relationship.getPerson()), Labels.name(relationship.getWorker()),
                    Labels.day(end));
        }
    }

    private static void askForAbsences(Relationship relationship, List<Episode> during, CheckContext context) {
        for (Absence absence : relationship.getWorker().getAbsences()) {
            if (isLong(absence) && isMeanwhile(absence, relationship, during, context)
                    && !isHandedOff(relationship, absence.getTo().toLocalDate(), context)) {
                context.finding(relationship).involving(relationship.getPerson(), relationship.getWorker(), absence)
                        .measured(days(absence), LONG_ABSENCE_DAYS).unit("d").report("message.away",
                                Labels.name(relationship.getPerson()), Labels.name(relationship.getWorker()),
                                Labels.day(absence.getFrom().toLocalDate()), days(absence));
            }
        }
    }

    private static boolean isMeanwhile(Absence absence, Relationship relationship, List<Episode> during,
            CheckContext context) {
        LocalDate first = absence.getFrom().toLocalDate();
        LocalDate start = startOf(relationship, context);
        return first.isBefore(endOf(relationship)) && (start == null || !first.isBefore(start))
                && during.stream().anyMatch(
                        each -> first.isBefore(endOf(each)) && !first.isBefore(each.getStartedOn()));
    }

    /** Whole days on the calendar, whatever the clocks do. */
    private static boolean isLong(Absence absence) {
        return absence.getFrom() != null && absence.getTo() != null && days(absence) >= LONG_ABSENCE_DAYS;
    }

    private static long days(Absence absence) {
        return ChronoUnit.DAYS.between(absence.getFrom(), absence.getTo());
    }

    private static boolean isHandedOff(Relationship relationship, LocalDate latest, CheckContext context) {
        return context.index().handOffsOf(relationship.getPerson()).stream()
                .anyMatch(handOff -> handOff.getFromWorker() == relationship.getWorker()
                        && (handOff.getOn() == null || !handOff.getOn().isAfter(latest)));
    }

    private static boolean isDuring(Episode episode, Relationship relationship, CheckContext context) {
        LocalDate start = startOf(relationship, context);
        return episode.getStartedOn() != null && !endOf(relationship).isBefore(episode.getStartedOn())
                && (start == null || !start.isAfter(endOf(episode)));
    }

    private static LocalDate startOf(Relationship relationship, CheckContext context) {
        return RapportTime.start(relationship,
                context.index().visitsOf(relationship.getWorker(), relationship.getPerson()));
    }

    private static LocalDate endOf(Relationship relationship) {
        return lastOf(relationship.getEndedOn(), relationship.getExpectedEnd());
    }

    private static LocalDate endOf(Episode episode) {
        return lastOf(episode.getEndedOn(), episode.getPlannedEnd());
    }

    private static LocalDate lastOf(LocalDate actual, LocalDate planned) {
        return actual != null ? actual : planned != null ? planned : LocalDate.MAX;
    }
}
