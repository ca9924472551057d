// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.fixes.EpisodeRecords;
import org.rapport.model.Episode;
import org.rapport.model.Person;
import org.rapport.model.text.Labels;

/** TIME-18: support that starts long after somebody asked for it. */
public final class StartDelayCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-18", StartDelayCheck.class).unit("d")
            .limits("startWithinDays").offWhenEmpty("startWithinDays").fixes(EpisodeRecords.START).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        int limit = context.standards().getStartWithinDays();
        for (Episode episode : person.getEpisodes()) {
            LocalDate referred = episode.getReferredOn();
            boolean waits = episode.getStartedOn() == null && episode.getEndedOn() == null;
            LocalDate until = waits ? context.at() : episode.getStartedOn();
            if (referred != null && until != null && ChronoUnit.DAYS.between(referred, until) > limit) {
                long days = ChronoUnit.DAYS.between(referred, until);
                context.finding(episode).involving(person).measured(days, limit).report(
                        waits ? "message.waits" : "message", Labels.name(person), days, Labels.day(referred), limit,
                        Labels.day(until));
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return QuickFix.those(EpisodeRecords.start(finding, (Episode) finding.element(), (Person) finding.subject(),
                context));
    }
}
