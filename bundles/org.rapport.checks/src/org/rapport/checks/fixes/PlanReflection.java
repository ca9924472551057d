// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.fixes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.FixKind;
import org.rapport.checks.PlanEdit;
import org.rapport.checks.QuickFix;
import org.rapport.model.Activity;
import org.rapport.model.ActivityKind;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.Worker;
import org.rapport.model.calc.Duty;
import org.rapport.model.calc.TimeSpan;
import org.rapport.model.calc.WorkerHours;
import org.rapport.model.text.Labels;

/** Plans time for a worker to reflect, where their days have room for it. */
public final class PlanReflection {

    /** Planning reflection or supervision. */
    public static final FixKind KIND = FixKind.of("plan-reflection", PlanReflection.class);

    /** Suggested, and whoever plans says another; no source gives a figure. */
    private static final int MINUTES = 30;

    private static final int MOST_MINUTES = 240;

    private PlanReflection() {
    }

    /** Plans reflection often enough, after the last duty of days on which there is room. @param every so many days */
    public static Optional<QuickFix> of(Finding finding, Worker worker, int every, FixContext context) {
        return QuickFix.of(KIND, finding).title(Labels.name(worker))
                .choose("kind", List.of(ActivityKind.REFLECTION, ActivityKind.SUPERVISION),
                        kind -> Labels.words(kind.getName()))
                .number("minutes", MINUTES, 1, MOST_MINUTES).doing(values -> {
                    PlanEdit edit = new PlanEdit();
                    for (LocalDateTime start : starts(worker, every, values.number("minutes"), context)) {
                        Activity activity = RapportFactory.eINSTANCE.createActivity();
                        activity.setWorker(worker);
                        activity.setKind(values.choice("kind", ActivityKind.class));
                        activity.setStart(start);
                        activity.setDurationMinutes(values.number("minutes"));
                        edit.add(context.plan(), Literals.SERVICE_PLAN__ACTIVITIES, activity);
                    }
                    return edit;
                });
    }

    /** A moment on the last possible day of each run of days without reflection, until there is none too long. */
    private static List<LocalDateTime> starts(Worker worker, int every, int minutes, FixContext context) {
        List<LocalDateTime> starts = new ArrayList<>();
        LocalDate since = null;
        LocalDateTime possible = null;
        for (Duty duty : context.index().dutiesOf(worker)) {
            boolean reflects = isReflection(duty);
            if (!reflects && !duty.isVisit()) {
                continue;
            }
            since = since == null ? duty.day() : since;
            while (possible != null && duty.day().isAfter(since.plusDays(every))) {
                starts.add(possible);
                since = possible.toLocalDate();
                possible = null;
            }
            LocalDateTime end = reflects ? null : room(worker, duty, minutes, context);
            since = reflects ? duty.day() : since;
            possible = reflects ? null : end != null ? end : possible;
        }
        return starts;
    }

    /** When the worker has time after a duty; null when they have not. */
    private static LocalDateTime room(Worker worker, Duty duty, int minutes, FixContext context) {
        ZoneId zone = context.index().zone();
        LocalDateTime start = LocalDateTime.ofInstant(Instant.ofEpochSecond(duty.span().end()), zone);
        TimeSpan span = TimeSpan.of(start, minutes, zone);
        WorkerHours hours = WorkerHours.of(worker, zone);
        boolean free = start.toLocalDate().equals(duty.day()) && hours.absenceDuring(span) == null
                && hours.minutesOutside(span) == 0 && context.index().dutiesOf(worker).stream()
                        .noneMatch(other -> other.day().equals(duty.day()) && other.span().end() > span.start());
        return free ? start : null;
    }

    private static boolean isReflection(Duty duty) {
        return duty.element() instanceof Activity activity && (activity.getKind() == ActivityKind.REFLECTION
                || activity.getKind() == ActivityKind.SUPERVISION);
    }
}
