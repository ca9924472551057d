// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.fixes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.FixKind;
import org.rapport.checks.PlanEdit;
import org.rapport.checks.QuickFix;
import org.rapport.model.DecidedBy;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.Review;
import org.rapport.model.text.Labels;

/** Plans reviews, and records those that were held. */
public final class Reviews {

    /** Planning a review. */
    public static final FixKind PLAN = FixKind.of("plan-review", Reviews.class);

    /** Recording that a review was held. */
    public static final FixKind HELD = FixKind.recording("record-review", Reviews.class);

    /** Recording that the person took part. */
    public static final FixKind PERSON = FixKind.recording("record-person-present", Reviews.class);

    /** Recording that a carer took part. */
    public static final FixKind CARER = FixKind.recording("record-carer-present", Reviews.class);

    private static final int DAYS_AHEAD = 7;

    private Reviews() {
    }

    /** Plans a review for a week ahead, or another day. @param within so many days */
    public static Optional<QuickFix> plan(Finding finding, Person person, int within, FixContext context) {
        return QuickFix.of(PLAN, finding).title(Labels.name(person))
                .day("on", context.at().plusDays(Math.min(DAYS_AHEAD, within))).doing(values -> {
                    Review review = RapportFactory.eINSTANCE.createReview();
                    review.setPlannedFor(values.day("on"));
                    return new PlanEdit().add(person, Literals.PERSON__REVIEWS, review);
                });
    }

    /** Records that a review was held, the one planned last where there is one that is not recorded as held. */
    public static Optional<QuickFix> held(Finding finding, Person person, FixContext context) {
        Optional<Review> planned = person.getReviews().stream()
                .filter(review -> review.getHeldOn() == null && review.getPlannedFor() != null
                        && !review.getPlannedFor().isAfter(context.at()))
                .max(Comparator.comparing(Review::getPlannedFor));
        LocalDate day = planned.map(Review::getPlannedFor).orElse(null);
        return QuickFix.of(HELD, finding).title(Labels.name(person)).day("on", day)
                .ask("decidedBy", List.of(DecidedBy.values()), each -> HELD.say("decided." + each.getName()))
                .leadsTo("PLAN-13")
                .doing(values -> {
                    DecidedBy decided = values.choice("decidedBy", DecidedBy.class);
                    boolean present = decided != DecidedBy.SERVICE;
                    if (planned.isPresent()) {
                        return new PlanEdit().set(planned.get(), Literals.REVIEW__HELD_ON, values.day("on"))
                                .set(planned.get(), Literals.REVIEW__DECIDED_BY, decided)
                                .set(planned.get(), Literals.REVIEW__PERSON_PRESENT, present);
                    }
                    Review review = RapportFactory.eINSTANCE.createReview();
                    review.setHeldOn(values.day("on"));
                    review.setDecidedBy(decided);
                    review.setPersonPresent(present);
                    return new PlanEdit().add(person, Literals.PERSON__REVIEWS, review);
                });
    }

    /** Records that the person took part. */
    public static Optional<QuickFix> personTookPart(Finding finding, Review review, Person person) {
        return review.isPersonPresent() ? Optional.empty()
                : QuickFix.of(PERSON, finding).title(Labels.name(person), Labels.day(review.getHeldOn()))
                        .doing(values -> new PlanEdit().set(review, Literals.REVIEW__PERSON_PRESENT, true));
    }

    /** Records that a carer took part. */
    public static Optional<QuickFix> carerTookPart(Finding finding, Review review, Person person) {
        return review.isCarerPresent() ? Optional.empty()
                : QuickFix.of(CARER, finding).title(Labels.name(person), Labels.day(review.getHeldOn()))
                        .doing(values -> new PlanEdit().set(review, Literals.REVIEW__CARER_PRESENT, true));
    }
}
