// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.fixes;

import java.util.List;
import java.util.Optional;

import org.rapport.checks.Finding;
import org.rapport.checks.FixKind;
import org.rapport.checks.PlanEdit;
import org.rapport.checks.QuickFix;
import org.rapport.model.ComplexityFactor;
import org.rapport.model.Person;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.Relationship;
import org.rapport.model.text.Labels;

/** Records how much time for building rapport was agreed. */
public final class RapportAgreements {

    /** Recording the least minutes agreed, with the reason. */
    public static final FixKind MINIMUM = FixKind.recording("agree-minimum", RapportAgreements.class);

    /** Recording the best minutes agreed, with the reason. */
    public static final FixKind OPTIMUM = FixKind.recording("agree-optimum", RapportAgreements.class);

    /** Giving extra time for complexity. */
    public static final FixKind EXTRA = FixKind.recording("give-extra-time", RapportAgreements.class);

    private static final int MOST_PERCENT = 1000;

    private RapportAgreements() {
    }

    /** Records the least minutes agreed for two people. @param given minutes they are given now, the most that helps */
    public static Optional<QuickFix> minimum(Finding finding, Relationship relationship, int given) {
        return QuickFix.of(MINIMUM, finding).title(Labels.of(relationship)).number("minutes", given, 0, given)
                .words("reason").doing(values -> new PlanEdit()
                        .set(relationship, Literals.RELATIONSHIP__AGREED_MINIMUM_MINUTES, values.number("minutes"))
                        .set(relationship, Literals.RELATIONSHIP__AGREED_REASON, values.words("reason")));
    }

    /** Records the best minutes agreed for two people. @param least what is needed, the least that makes sense */
    public static Optional<QuickFix> optimum(Finding finding, Relationship relationship, int given, int least) {
        return given < least ? Optional.empty()
                : QuickFix.of(OPTIMUM, finding).title(Labels.of(relationship)).number("minutes", given, least, given)
                        .words("reason").doing(values -> new PlanEdit()
                                .set(relationship, Literals.RELATIONSHIP__AGREED_OPTIMUM_MINUTES,
                                        values.number("minutes"))
                                .set(relationship, Literals.RELATIONSHIP__AGREED_REASON, values.words("reason")));
    }

    /** Gives extra time for one of the things that make trust grow more slowly. How much, nobody else can say. */
    public static Optional<QuickFix> extraTime(Finding finding, Person person) {
        List<ComplexityFactor> factors = person.getComplexity();
        return QuickFix.of(EXTRA, finding).title(Labels.name(person))
                .choose("factor", factors, factor -> Labels.words(factor.getKind().name()))
                .number("percent", null, 1, MOST_PERCENT)
                .doing(values -> new PlanEdit().set(values.choice("factor", ComplexityFactor.class),
                        Literals.COMPLEXITY_FACTOR__EXTRA_TIME_PERCENT, values.number("percent")));
    }
}
