// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.Severity;
import org.rapport.checks.fixes.GoalScores;
import org.rapport.model.OutcomeScore;
import org.rapport.model.Person;
import org.rapport.model.text.Labels;

/**
 * PLAN-15: outcomes of which only hard ones were scored, and outcomes old enough to tell whether they last, at which
 * nobody looked again. The last score of an instrument is what is claimed.
 */
public final class OutcomesCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("PLAN-15", OutcomesCheck.class)
            .severity(Severity.INFO).limits("sustainedDays").fixes(GoalScores.SUSTAINED).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        if (!person.getOutcomes().isEmpty() && person.getOutcomes().stream().noneMatch(OutcomeScore::isSoft)) {
            context.finding(person).involving(person.getOutcomes()).report("message.hard", Labels.name(person));
        }
        Map<String, OutcomeScore> claimed = new LinkedHashMap<>();
        for (OutcomeScore score : person.getOutcomes()) {
            claimed.merge(Objects.requireNonNullElse(score.getInstrument(), ""), score, OutcomesCheck::later);
        }
        claimed.values().stream().filter(score -> score.getOn() != null && score.getSustainedUntil() == null)
                .forEach(score -> askWhetherItLasts(score, person, context));
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return finding.element() instanceof OutcomeScore score
                ? QuickFix.those(GoalScores.sustained(finding, score)) : List.of();
    }

    private static void askWhetherItLasts(OutcomeScore score, Person person, CheckContext context) {
        int limit = context.standards().getSustainedDays();
        long days = ChronoUnit.DAYS.between(score.getOn(), context.at());
        if (days >= limit) {
            context.finding(score).involving(person).measured(days, limit).unit("d").report("message.sustained",
                    Labels.name(person), Objects.requireNonNullElseGet(score.getInstrument(), () -> Labels.of(score)),
                    Labels.day(score.getOn()), days);
        }
    }

    /** Of two scores without a day, or of one day, the later in the file. */
    private static OutcomeScore later(OutcomeScore one, OutcomeScore other) {
        return one.getOn() != null && other.getOn() != null && one.getOn().isAfter(other.getOn()) ? one : other;
    }
}
