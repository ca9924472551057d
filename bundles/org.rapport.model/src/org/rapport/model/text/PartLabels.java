// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.text;

import java.time.LocalDate;

import org.rapport.model.Absence;
import org.rapport.model.Availability;
import org.rapport.model.ComplexityFactor;
import org.rapport.model.ComplexityWeight;
import org.rapport.model.ContinuityBand;
import org.rapport.model.Identifiable;
import org.rapport.model.Membership;
import org.rapport.model.OutcomeScore;
import org.rapport.model.RapportStandard;
import org.rapport.model.Review;
import org.rapport.model.TravelTime;

/**
 * What those parts are called that have no name and no statement of their own: by what tells one from another in a
 * list.
 */
final class PartLabels {

    private PartLabels() {
    }

    /** What to call a part; null when it is no such part, or says nothing yet. */
    static String of(Identifiable element) {
        return switch (element) {
            case TravelTime way -> way.getFrom() == null || way.getTo() == null ? null
                    : Labels.of(way.getFrom()) + " to " + Labels.of(way.getTo());
            case Availability hours -> hours.getFrom() == null || hours.getTo() == null ? null
                    : Labels.words(hours.getDay().name()) + ' ' + hours.getFrom() + '–' + hours.getTo();
            case Absence away -> away.getFrom() == null ? null
                    : "Away from " + Labels.moment(away.getFrom())
                            + (away.getTo() == null ? "" : " to " + Labels.moment(away.getTo()));
            case Membership member -> member.getWorker() == null ? null : Labels.of(member.getWorker());
            case Review review -> review(review);
            case OutcomeScore score -> score.getInstrument() == null ? null
                    : score.getInstrument() + (score.getOn() == null ? "" : ", " + Labels.day(score.getOn()));
            case RapportStandard standard -> Labels.words(standard.getDepth().name())
                    + (standard.isSetRole() ? ", " + Labels.words(standard.getRole().name()) : "");
            case ComplexityWeight weight -> Labels.words(weight.getKind().name());
            case ComplexityFactor factor -> factor.getNote() == null || factor.getNote().isBlank()
                    ? Labels.words(factor.getKind().name())
                    : factor.getNote();
            case ContinuityBand band -> "From " + band.getFromMinutesPerDay() + " minutes a day";
            default -> null;
        };
    }

    private static String review(Review review) {
        LocalDate held = review.getHeldOn();
        if (held != null) {
            return "Review of " + Labels.day(held);
        }
        return review.getPlannedFor() == null ? null : "Review planned for " + Labels.day(review.getPlannedFor());
    }
}
