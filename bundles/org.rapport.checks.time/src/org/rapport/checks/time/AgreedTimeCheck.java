// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FindingBuilder;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.fixes.MoveVisit;
import org.rapport.checks.fixes.VisitAgreements;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.calc.TimeSpan;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/** TIME-22: a visit that starts outside the times agreed with the person. */
public final class AgreedTimeCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-22", AgreedTimeCheck.class).unit("min")
            .fixes(MoveVisit.KIND, VisitAgreements.TIMES).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        for (Visit visit : context.index().visitsOf(person)) {
            if (visit.getEarliestStart() != null || visit.getLatestStart() != null) {
                check(visit, context);
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        Visit visit = (Visit) finding.element();
        return QuickFix.those(MoveVisit.of(finding, visit, context), VisitAgreements.times(finding, visit));
    }

    private static void check(Visit visit, CheckContext context) {
        LocalDateTime start = VisitTimes.start(visit);
        LocalDateTime earliest = earliest(visit);
        LocalDateTime latest = latest(visit);
        if (earliest != null && start.isBefore(earliest)) {
            int minutes = TimeSpan.between(start, earliest, context.zone()).minutes();
            finding(visit, minutes, context).report("message.early", Labels.name(visit.getPerson()),
                    Labels.moment(start), minutes, visit.getEarliestStart().toString());
        } else if (latest != null && start.isAfter(latest)) {
            int minutes = TimeSpan.between(latest, start, context.zone()).minutes();
            finding(visit, minutes, context).report("message.late", Labels.name(visit.getPerson()),
                    Labels.moment(start), minutes, visit.getLatestStart().toString());
        }
    }

    private static FindingBuilder finding(Visit visit, int minutes, CheckContext context) {
        return context.finding(visit).involving(visit.getPerson()).involving(visit.getWorkers()).measured(minutes, 0);
    }

    /** The agreed times belong to the day the visit was planned for, and may go past midnight. */
    private static LocalDateTime earliest(Visit visit) {
        LocalDate day = visit.getStart().toLocalDate();
        LocalTime earliest = visit.getEarliestStart();
        boolean dayBefore = goesPastMidnight(visit) && !visit.getStart().toLocalTime().isAfter(visit.getLatestStart());
        return earliest == null ? null : (dayBefore ? day.minusDays(1) : day).atTime(earliest);
    }

    private static LocalDateTime latest(Visit visit) {
        LocalDate day = visit.getStart().toLocalDate();
        LocalTime latest = visit.getLatestStart();
        boolean dayAfter = goesPastMidnight(visit) && visit.getStart().toLocalTime().isAfter(latest);
        return latest == null ? null : (dayAfter ? day.plusDays(1) : day).atTime(latest);
    }

    private static boolean goesPastMidnight(Visit visit) {
        return visit.getEarliestStart() != null && visit.getLatestStart() != null
                && visit.getLatestStart().isBefore(visit.getEarliestStart());
    }
}
