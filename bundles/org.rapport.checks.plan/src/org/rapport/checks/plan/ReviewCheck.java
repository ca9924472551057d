// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FindingBuilder;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.fixes.Reviews;
import org.rapport.model.CircleMember;
import org.rapport.model.Person;
import org.rapport.model.Review;
import org.rapport.model.calc.Episodes;
import org.rapport.model.text.Labels;

/**
 * PLAN-13: support without a review held or planned within the days that the service set, before or after the day
 * looked at, which may itself be ahead; and a last review in which the person took no part, or none of their carers.
 * Not asked before support begins, nor once all episodes are over.
 */
public final class ReviewCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("PLAN-13", ReviewCheck.class).unit("d")
            .limits("reviewEveryDays").offWhenEmpty("reviewEveryDays")
            .fixes(Reviews.PLAN, Reviews.PERSON, Reviews.CARER).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        LocalDate at = context.at();
        Optional<Review> last = person.getReviews().stream()
                .filter(review -> review.getHeldOn() != null && !review.getHeldOn().isAfter(at))
                .max(Comparator.comparing(Review::getHeldOn));
        boolean supported = !context.index().visitsOf(person).isEmpty() || !person.getEpisodes().isEmpty();
        if (supported && !Episodes.areOver(person, at)) {
            askForDate(person, last.map(Review::getHeldOn), context);
        }
        last.ifPresent(review -> askWhoTookPart(review, person, context));
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        Person person = (Person) finding.subject();
        if (finding.element() instanceof Review review) {
            return QuickFix.those(Reviews.personTookPart(finding, review, person),
                    Reviews.carerTookPart(finding, review, person));
        }
        return QuickFix.those(Reviews.plan(finding, person, context.standards().getReviewEveryDays(), context));
    }

    private static void askForDate(Person person, Optional<LocalDate> held, CheckContext context) {
        LocalDate at = context.at();
        int most = context.standards().getReviewEveryDays();
        boolean inTime = person.getReviews().stream()
                .map(review -> review.getHeldOn() != null ? review.getHeldOn() : review.getPlannedFor())
                .anyMatch(day -> day != null && Math.abs(ChronoUnit.DAYS.between(at, day)) <= most);
        if (!inTime) {
            FindingBuilder finding = context.finding(person);
            held.ifPresent(day -> finding.measured(ChronoUnit.DAYS.between(day, at), most));
            finding.report(held.isPresent() ? "message.due" : "message.never", Labels.name(person),
                    Labels.day(held.orElse(null)), most);
        }
    }

    private static void askWhoTookPart(Review review, Person person, CheckContext context) {
        if (!review.isPersonPresent()) {
            context.finding(review).involving(person).report("message.person", Labels.name(person),
                    Labels.day(review.getHeldOn()));
        }
        if (!review.isCarerPresent() && person.getCircle().stream().anyMatch(CircleMember::isCarer)) {
            context.finding(review).involving(person)
                    .involving(person.getCircle().stream().filter(CircleMember::isCarer).toList())
                    .report("message.carer", Labels.name(person), Labels.day(review.getHeldOn()));
        }
    }
}
