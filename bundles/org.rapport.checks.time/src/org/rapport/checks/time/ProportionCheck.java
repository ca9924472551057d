// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.Severity;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.RelationshipDepth;
import org.rapport.model.Visit;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/** TIME-07: time to build rapport out of proportion to how deep and how long the relationship is meant to be. */
public final class ProportionCheck implements PersonCheck {

    /** From so many days, 12 weeks, a relationship is a long one. */
    private static final int LONG_DAYS = 84;

    /** Whoever is given more than this share of the least has more than the least. */
    private static final double PLENTY = 1.5;

    private static final double PERCENT = 100;

    /** More of all contact than this is out of proportion. */
    private static final double MOST_PERCENT = 50;

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-07", ProportionCheck.class)
            .severity(Severity.INFO).unit("min").limits("rapport", "complexityWeights").build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        for (Relationship relationship : context.index().relationshipsOf(person)) {
            RapportBalance balance = RapportBalance.of(relationship, context);
            if (balance != null && balance.deadline() != null) {
                List<Visit> visits = context.index().visitsOf(relationship.getWorker(), person);
                checkMinimum(balance, visits, context);
                checkShare(balance, visits, context);
            }
        }
    }

    private static void checkMinimum(RapportBalance balance, List<Visit> visits, CheckContext context) {
        Relationship relationship = balance.relationship();
        Integer minimum = balance.minimum();
        boolean meantForMore = relationship.getDepth() == RelationshipDepth.DEEP || isLong(balance, context);
        if (meantForMore && minimum != null && minimum > 0 && balance.given() >= minimum) {
            boolean noMoreAsked = balance.optimum() != null && balance.optimum() <= minimum;
            boolean noMoreGiven = !noMoreAsked && (balance.optimum() == null || balance.given() < balance.optimum())
                    && balance.given() - shortest(balance, visits) < minimum;
            if (noMoreGiven || noMoreAsked && balance.given() <= PLENTY * minimum) {
                context.finding(relationship).involving(relationship.getPerson(), relationship.getWorker())
                        .measured(balance.given(), minimum)
                        .report(noMoreAsked ? "message.asked" : "message", Labels.name(relationship.getPerson()),
                                Labels.name(relationship.getWorker()), balance.given(), minimum);
            }
        }
    }

    private static void checkShare(RapportBalance balance, List<Visit> visits, CheckContext context) {
        Relationship relationship = balance.relationship();
        LocalDate end = relationship.getExpectedEnd();
        LocalDate planEnd = context.plan().getPeriodEnd();
        boolean shown = end != null && (planEnd == null || !end.isAfter(planEnd));
        if (shown && end.isAfter(balance.deadline())) {
            int contact = visits.stream().mapToInt(VisitTimes::minutes).sum();
            double percent = contact == 0 ? 0 : PERCENT * balance.given() / contact;
            if (percent > MOST_PERCENT) {
                context.finding(relationship).involving(relationship.getPerson(), relationship.getWorker()).unit("%")
                        .measured(percent, MOST_PERCENT).report("message.share", Labels.name(relationship.getPerson()),
                                Labels.name(relationship.getWorker()), balance.given(), contact, Labels.day(end));
            }
        }
    }

    private static boolean isLong(RapportBalance balance, CheckContext context) {
        Relationship relationship = balance.relationship();
        LocalDate end = relationship.getEndedOn() != null ? relationship.getEndedOn() : relationship.getExpectedEnd();
        LocalDate last = end != null ? end : context.plan().getPeriodEnd();
        return last != null && ChronoUnit.DAYS.between(balance.start(), last) >= LONG_DAYS;
    }

    /** Minutes of the shortest of the visits that count. */
    private static int shortest(RapportBalance balance, List<Visit> visits) {
        int shortest = Integer.MAX_VALUE;
        for (Visit visit : visits) {
            LocalDate day = VisitTimes.start(visit).toLocalDate();
            if (VisitTimes.isFaceToFace(visit) && !day.isBefore(balance.start()) && !day.isAfter(balance.deadline())) {
                shortest = Math.min(shortest, VisitTimes.minutes(visit));
            }
        }
        return shortest;
    }
}
