// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.fixes;

import java.time.LocalDate;
import java.util.Optional;

import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.FixKind;
import org.rapport.checks.PlanEdit;
import org.rapport.checks.QuickFix;
import org.rapport.model.Episode;
import org.rapport.model.Person;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/** Records how an episode of support begins, and plans how it ends. */
public final class EpisodeRecords {

    /** Recording when an episode started. */
    public static final FixKind START = FixKind.recording("record-start", EpisodeRecords.class);

    /** Planning when an episode ends. */
    public static final FixKind END = FixKind.of("plan-end", EpisodeRecords.class);

    /** Recording the plan for moving on. */
    public static final FixKind MOVE_ON = FixKind.recording("record-move-on-plan", EpisodeRecords.class);

    private EpisodeRecords() {
    }

    /** Records that an episode started with the first visit since it was asked for, where there was one. */
    public static Optional<QuickFix> start(Finding finding, Episode episode, Person person, FixContext context) {
        Optional<LocalDate> first = context.index().visitsOf(person).stream()
                .map(visit -> VisitTimes.start(visit).toLocalDate())
                .filter(day -> episode.getReferredOn() == null || !day.isBefore(episode.getReferredOn())).findFirst();
        if (episode.getStartedOn() != null || first.isEmpty()) {
            return Optional.empty();
        }
        return QuickFix.of(START, finding).title(Labels.day(first.get())).day("on", first.get())
                .leadsTo("PLAN-06", "PLAN-14", "TIME-17", "TIME-19", "CONT-09")
                .doing(values -> new PlanEdit().set(episode, Literals.EPISODE__STARTED_ON, values.day("on")));
    }

    /** Plans when an episode ends, after as many days as the service gives it where it says. */
    public static Optional<QuickFix> end(Finding finding, Episode episode, FixContext context) {
        if (episode.getPlannedEnd() != null || episode.getEndedOn() != null || episode.getStartedOn() == null) {
            return Optional.empty();
        }
        Integer most = context.standards().getMaxEpisodeDays();
        return QuickFix.of(END, finding)
                .day("on", most == null || most < 1 ? null : episode.getStartedOn().plusDays(most - 1L))
                .leadsTo("PLAN-14", "TIME-17", "TIME-19", "CONT-09")
                .doing(values -> new PlanEdit().set(episode, Literals.EPISODE__PLANNED_END, values.day("on")));
    }

    /** Records what is planned for the time after. */
    public static Optional<QuickFix> moveOn(Finding finding, Episode episode, Person person) {
        return QuickFix.of(MOVE_ON, finding).title(Labels.name(person)).words("plan").doing(
                values -> new PlanEdit().set(episode, Literals.EPISODE__MOVE_ON_PLAN, values.words("plan")));
    }
}
