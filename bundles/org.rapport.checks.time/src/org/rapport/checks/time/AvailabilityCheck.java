// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.util.List;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.QuickFix;
import org.rapport.checks.WorkerCheck;
import org.rapport.checks.fixes.MoveVisit;
import org.rapport.checks.fixes.SwapWorker;
import org.rapport.model.Absence;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.Duty;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.calc.WorkerHours;
import org.rapport.model.text.Labels;

/** TIME-10: more of a worker’s time than there is: outside availability, in an absence, beyond the contract. */
public final class AvailabilityCheck implements WorkerCheck {

    private static final int MINUTES_PER_HOUR = 60;

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-10", AvailabilityCheck.class).unit("min")
            .fixes(MoveVisit.KIND, SwapWorker.KIND).build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Worker worker, CheckContext context) {
        if (!worker.getAvailability().isEmpty() || !worker.getAbsences().isEmpty()) {
            WorkerHours hours = WorkerHours.of(worker, context.zone());
            for (Duty duty : context.index().dutiesOf(worker)) {
                if (duty.isVisit()) {
                    checkVisit(worker, duty, hours, context);
                }
            }
        }
        if (worker.getContractedMinutesPerWeek() > 0) {
            checkContract(worker, context);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return DutyFixes.of(finding, context);
    }

    private static void checkVisit(Worker worker, Duty duty, WorkerHours hours, CheckContext context) {
        Absence absence = hours.absenceDuring(duty.span());
        if (absence != null) {
            report(worker, duty, hours.minutesAway(absence, duty.span()), "message.absent", absence, context);
        } else {
            int outside = hours.minutesOutside(duty.span());
            if (outside > 0) {
                report(worker, duty, outside, "message", null, context);
            }
        }
    }

    private static void report(Worker worker, Duty duty, int minutes, String wording, Absence absence,
            CheckContext context) {
        Visit visit = (Visit) duty.element();
        context.finding(visit).involving(worker, visit.getPerson(), absence).measured(minutes, 0).report(wording,
                Labels.name(worker), Labels.name(visit.getPerson()), Labels.moment(VisitTimes.start(visit)), minutes,
                absence == null ? null : Labels.moment(absence.getFrom()),
                absence == null ? null : Labels.moment(absence.getTo()));
    }

    private static void checkContract(Worker worker, CheckContext context) {
        int contracted = worker.getContractedMinutesPerWeek();
        context.index().workingWeeks(worker).forEach((monday, minutes) -> {
            int more = minutes.total() - contracted;
            if (more > 0) {
                context.finding(worker).measured(minutes.total(), contracted).report("message.contract",
                        Labels.name(worker), Labels.day(monday), more / MINUTES_PER_HOUR, more % MINUTES_PER_HOUR);
            }
        });
    }
}
