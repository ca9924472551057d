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
import org.rapport.model.Visit;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.calc.Window;
import org.rapport.model.text.Labels;

/** TIME-17: support that does not become less towards the end of an episode. */
public final class TaperCheck implements PersonCheck {

    /** Shorter episodes have thirds of less than a week, which say nothing. */
    private static final int SHORTEST_DAYS = 21;

    private static final int REVIEW_DAYS = 14;

    private static final double DAYS_PER_WEEK = 7;

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-17", TaperCheck.class).unit("min")
            .fixes(Reviews.HELD).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        for (Episode episode : person.getEpisodes()) {
            LocalDate start = episode.getStartedOn();
            LocalDate end = episode.getEndedOn() != null ? episode.getEndedOn() : episode.getPlannedEnd();
            if (start != null && end != null && ChronoUnit.DAYS.between(start, end) + 1 >= SHORTEST_DAYS) {
                check(person, episode, new Window(start, end), context);
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return QuickFix.those(Reviews.held(finding, (Person) finding.subject(), context));
    }

    private static void check(Person person, Episode episode, Window whole, CheckContext context) {
        long third = whole.days() / 3;
        Double early = minutesPerWeek(person, new Window(whole.first(), whole.first().plusDays(third - 1)),
                episode.getMinutesPerWeekAtStart(), context);
        Double late = minutesPerWeek(person, new Window(whole.last().minusDays(third - 1), whole.last()),
                episode.getMinutesPerWeekAim(), context);
        if (early != null && late != null && early > 0 && late >= early
                && !isDecided(person, late, whole.last(), context)) {
            context.finding(episode).involving(person).measured(late, early).report("message", Labels.name(person),
                    early, late);
        }
    }

    /**
     * Minutes of support a week, by the visits on those of the days that the plan shows where these are a week or more,
     * else as recorded; null: unknown.
     */
    private static Double minutesPerWeek(Person person, Window third, Integer recorded, CheckContext context) {
        LocalDate planStart = context.plan().getPeriodStart();
        LocalDate planEnd = context.plan().getPeriodEnd();
        LocalDate first = planStart != null && planStart.isAfter(third.first()) ? planStart : third.first();
        LocalDate last = planEnd != null && planEnd.isBefore(third.last()) ? planEnd : third.last();
        Window days = new Window(first, last);
        if (days.days() < DAYS_PER_WEEK) {
            return recorded == null ? null : recorded.doubleValue();
        }
        long minutes = 0;
        for (Visit visit : context.index().visitsOf(person)) {
            if (days.contains(VisitTimes.start(visit).toLocalDate())) {
                minutes += VisitTimes.minutes(visit);
            }
        }
        return minutes * DAYS_PER_WEEK / days.days();
    }

    /** Whether a review just before said so: minutes not changed, or no fewer than planned. */
    private static boolean isDecided(Person person, double minutesPerWeek, LocalDate end, CheckContext context) {
        LocalDate last = context.at().isBefore(end) ? context.at() : end;
        Window recent = new Window(last.minusDays(REVIEW_DAYS), last);
        for (Review review : person.getReviews()) {
            Integer after = review.getMinutesPerWeekAfter();
            if (review.getHeldOn() != null && recent.contains(review.getHeldOn())
                    && (after == null || after >= Math.floor(minutesPerWeek))) {
                return true;
            }
        }
        return false;
    }
}
