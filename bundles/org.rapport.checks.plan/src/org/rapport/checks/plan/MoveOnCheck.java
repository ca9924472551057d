// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

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
import org.rapport.model.calc.Episodes;
import org.rapport.model.text.Labels;

/** PLAN-14: an episode in its last 14 days, or beyond its planned end, without a plan for moving on. */
public final class MoveOnCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("PLAN-14", MoveOnCheck.class).unit("d")
            .fixes(EpisodeRecords.MOVE_ON).build();

    private static final int LAST_DAYS = 14;

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        for (Episode episode : person.getEpisodes()) {
            LocalDate end = Episodes.end(episode);
            boolean planned = episode.getMoveOnPlan() != null && !episode.getMoveOnPlan().isBlank();
            if (end != null && !planned && Episodes.isInForce(episode, context.at())) {
                // The last day itself is one of the days that are left.
                long left = ChronoUnit.DAYS.between(context.at(), end) + 1;
                if (left <= LAST_DAYS) {
                    context.finding(episode).involving(person).measured(Math.max(0, left), LAST_DAYS).report("message",
                            Labels.name(person), Labels.day(end), Math.max(0, left));
                }
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return QuickFix.those(EpisodeRecords.moveOn(finding, (Episode) finding.element(), (Person) finding.subject()));
    }
}
