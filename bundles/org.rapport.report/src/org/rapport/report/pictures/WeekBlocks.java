// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.checks.Messages;
import org.rapport.model.Activity;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.Duty;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/** What a week holds, as blocks; what goes past midnight is two of them. */
final class WeekBlocks {

    private static final Messages MESSAGES = Messages.of(WeekBlocks.class);

    private static final int DAY = 24 * 60;

    private static final int DAYS = 7;

    private final PlanIndex index;

    private final LocalDate monday;

    private final PictureStyle style;

    private final List<WeekBlock> blocks = new ArrayList<>();

    WeekBlocks(PlanIndex index, LocalDate monday, PictureStyle style) {
        this.index = index;
        this.monday = monday;
        this.style = style;
    }

    /** The visits to a person, with whoever comes. */
    List<WeekBlock> of(Person person) {
        index.visitsOf(person).stream().filter(style::isShown)
                .forEach(visit -> add(visit, kind(visit, visit.getWorkers().stream()), who(visit),
                        VisitTimes.start(visit), VisitTimes.minutes(visit)));
        return blocks;
    }

    /** The visits and activities of a worker. */
    List<WeekBlock> of(Worker worker) {
        for (Duty duty : index.dutiesOf(worker)) {
            if (style.isShown(duty.element()) && duty.element() instanceof Visit visit) {
                String whom = style.isShown(visit.getPerson()) ? Labels.name(visit.getPerson())
                        : MESSAGES.text("week.somebody");
                add(visit, kind(visit, Stream.of(worker)), whom, VisitTimes.start(visit), VisitTimes.minutes(visit));
            } else if (style.isShown(duty.element()) && duty.element() instanceof Activity activity) {
                add(activity, WeekBlock.Kind.OTHER, Labels.words(activity.getKind().getName()), activity.getStart(),
                        activity.getDurationMinutes());
            }
        }
        return blocks;
    }

    private WeekBlock.Kind kind(Visit visit, Stream<Worker> workers) {
        if (visit.getWorkers().size() < visit.getWorkersNeeded()) {
            return WeekBlock.Kind.OPEN;
        }
        boolean isNew = workers.anyMatch(
                worker -> !index.knownBefore(worker, visit.getPerson(), VisitTimes.start(visit)));
        return isNew ? WeekBlock.Kind.NEW : WeekBlock.Kind.KNOWN;
    }

    private String who(Visit visit) {
        if (visit.getWorkers().isEmpty()) {
            return Labels.names(visit.getWorkers());
        }
        return visit.getWorkers().stream()
                .map(worker -> style.isShown(worker) ? Labels.name(worker) : MESSAGES.text("week.worker"))
                .collect(Collectors.joining(", "));
    }

    private void add(Identifiable element, WeekBlock.Kind kind, String what, LocalDateTime start, int minutes) {
        LocalDateTime end = start.plusMinutes(Math.max(1, minutes));
        String when = MESSAGES.format("week.when", Days.time(start.toLocalTime()), Days.time(end.toLocalTime()));
        for (LocalDate day = start.toLocalDate(); day.atStartOfDay().isBefore(end); day = day.plusDays(1)) {
            if (!day.isBefore(monday) && day.isBefore(monday.plusDays(DAYS))) {
                blocks.add(new WeekBlock(element, kind, day, minutesInto(day, start), minutesInto(day, end), when,
                        what));
            }
        }
    }

    private static int minutesInto(LocalDate day, LocalDateTime moment) {
        return (int) Math.clamp(ChronoUnit.MINUTES.between(day.atStartOfDay(), moment), 0L, (long) DAY);
    }
}
