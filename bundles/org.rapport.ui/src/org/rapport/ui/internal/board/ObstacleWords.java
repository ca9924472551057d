// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

import org.rapport.checks.Messages;
import org.rapport.model.Absence;
import org.rapport.model.Activity;
import org.rapport.model.Availability;
import org.rapport.model.Identifiable;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.Obstacle;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/** What of somebody’s time stands in the way, in words: which visit, which absence, which hours. */
final class ObstacleWords {

    private static final Messages MESSAGES = Messages.of(ObstacleWords.class);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private ObstacleWords() {
    }

    /** Why a worker is not free, in a phrase that stands among others. */
    static String of(Obstacle obstacle, Worker worker, Visit visit) {
        String available = CandidateWords.hours(obstacle.available());
        String required = CandidateWords.hours(obstacle.required());
        return switch (obstacle.kind()) {
            case AWAY -> MESSAGES.format("obstacle.away", Labels.moment(((Absence) obstacle.element()).getTo()));
            case OUTSIDE_HOURS -> hours(worker, VisitTimes.start(visit).getDayOfWeek());
            case BUSY -> MESSAGES.format("obstacle.busy", duty(obstacle.element()));
            case WAY_TO -> MESSAGES.format("obstacle.way.to", available, duty(obstacle.element()), required);
            case WAY_FROM -> MESSAGES.format("obstacle.way.from", available, duty(obstacle.element()), required);
            case REST_BEFORE -> MESSAGES.format("obstacle.rest.before", available, duty(obstacle.element()),
                    required);
            case REST_AFTER -> MESSAGES.format("obstacle.rest.after", available, duty(obstacle.element()), required);
        };
    }

    private static String hours(Worker worker, DayOfWeek day) {
        String hours = worker.getAvailability().stream()
                .filter(each -> each.getDay() == day && each.getFrom() != null && each.getTo() != null)
                .sorted(Comparator.comparing(Availability::getFrom))
                .map(each -> MESSAGES.format("obstacle.times", TIME.format(each.getFrom()), TIME.format(each.getTo())))
                .collect(Collectors.joining(", "));
        String name = day.getDisplayName(TextStyle.FULL, Locale.UK);
        return hours.isEmpty() ? MESSAGES.format("obstacle.no.hours", name)
                : MESSAGES.format("obstacle.hours", name, hours);
    }

    private static String duty(Identifiable element) {
        if (element instanceof Visit visit) {
            LocalDateTime start = VisitTimes.start(visit);
            return MESSAGES.format("obstacle.visit", Labels.name(visit.getPerson()), times(start,
                    VisitTimes.minutes(visit)));
        }
        Activity activity = (Activity) element;
        return MESSAGES.format("obstacle.activity", Labels.words(activity.getKind().name()).toLowerCase(Locale.ROOT),
                times(activity.getStart(), activity.getDurationMinutes()));
    }

    private static String times(LocalDateTime start, int minutes) {
        return MESSAGES.format("obstacle.times", TIME.format(start), TIME.format(start.plusMinutes(minutes)));
    }
}
