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
import org.rapport.checks.fixes.Reviews;
import org.rapport.model.Episode;
import org.rapport.model.Person;
import org.rapport.model.Review;
import org.rapport.model.calc.Window;
import org.rapport.model.text.Labels;

/** TIME-19: an episode longer than usual that nobody decided on with the person. */
public final class EpisodeLengthCheck implements PersonCheck {

    /** A review decides on going on from so many days before the usual end; local judgement. */
    private static final int REVIEW_DAYS = 14;

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-19", EpisodeLengthCheck.class)
            .unit("d").limits("maxEpisodeDays").offWhenEmpty("maxEpisodeDays").fixes(Reviews.HELD).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        int limit = context.standards().getMaxEpisodeDays();
        for (Episode episode : person.getEpisodes()) {
            LocalDate start = episode.getStartedOn();
            if (start != null) {
                LocalDate last = last(episode, context);
                long days = ChronoUnit.DAYS.between(start, last) + 1;
                if (days > limit && !isDecided(person, start.plusDays(limit - 1L - REVIEW_DAYS), last)) {
                    context.finding(episode).involving(person).measured(days, limit).report("message",
                            Labels.name(person), days, Labels.day(start), Labels.day(last), limit);
                }
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return QuickFix.those(Reviews.held(finding, (Person) finding.subject(), context));
    }

    private static LocalDate last(Episode episode, CheckContext context) {
        if (episode.getEndedOn() != null) {
            return episode.getEndedOn();
        }
        return episode.getPlannedEnd() != null ? episode.getPlannedEnd() : context.at();
    }

    private static boolean isDecided(Person person, LocalDate from, LocalDate last) {
        Window days = new Window(from, last);
        for (Review review : person.getReviews()) {
            Integer after = review.getMinutesPerWeekAfter();
            if (review.getHeldOn() != null && days.contains(review.getHeldOn()) && (after == null || after > 0)) {
                return true;
            }
        }
        return false;
    }
}
