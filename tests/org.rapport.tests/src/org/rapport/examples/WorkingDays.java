// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.examples;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.rapport.model.Activity;
import org.rapport.model.ActivityKind;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.rapport.model.Worker;
import org.rapport.model.WorkerRole;

/** Everything that makes a working day but visits: breaks, recording, the team's hour, supervision, reflection. */
final class WorkingDays {

    private static final int LONG_DAY_MINUTES = 330;

    private static final int BREAK_MINUTES = 30;

    private static final int WAY_MINUTES = 12;

    private static final List<LocalTime> QUIET_TIMES = List.of(LocalTime.of(14, 0), LocalTime.of(15, 30),
            LocalTime.of(9, 0), LocalTime.of(16, 0), LocalTime.of(11, 0));

    private final ServicePlan plan;

    private final Diary diary;

    WorkingDays(ServicePlan plan) {
        this.plan = plan;
        diary = Diary.of(plan);
    }

    void make() {
        for (Worker worker : plan.getWorkers()) {
            List<LocalDate> days = diary.daysOf(worker);
            if (employed(worker)) {
                days.stream().filter(day -> day.getDayOfWeek() == DayOfWeek.WEDNESDAY)
                        .forEach(day -> at(worker, day.atTime(14, 0), ActivityKind.MEETING, 50));
                inWeek(worker, 2, ActivityKind.SUPERVISION, 45);
                inWeek(worker, 3, ActivityKind.TRAINING, 60);
                inWeek(worker, 4, ActivityKind.REFLECTION, 40);
                inWeek(worker, 5, ActivityKind.SUPERVISION, 45);
            }
            for (LocalDate day : days) {
                makeBreak(worker, day);
                makeRecording(worker, day);
            }
        }
    }

    private void inWeek(Worker worker, int week, ActivityKind kind, int minutes) {
        LocalDate monday = plan.getPeriodStart().plusWeeks(week - 1L);
        for (DayOfWeek day : List.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.TUESDAY, DayOfWeek.MONDAY,
                DayOfWeek.SATURDAY)) {
            for (LocalTime time : QUIET_TIMES) {
                if (at(worker, monday.plusDays(day.ordinal()).atTime(time), kind, minutes)) {
                    return;
                }
            }
        }
    }

    private void makeBreak(Worker worker, LocalDate day) {
        List<Diary.Entry> entries = diary.of(worker, day);
        boolean longDay = minutes(entries.getFirst().from(), entries.getLast().to()) > LONG_DAY_MINUTES;
        for (int i = 1; i < entries.size() && longDay; i++) {
            LocalDateTime end = entries.get(i - 1).to();
            boolean noon = !end.toLocalTime().isBefore(LocalTime.of(11, 15));
            if (noon && minutes(end, entries.get(i).from()) >= BREAK_MINUTES + WAY_MINUTES) {
                add(worker, end.plusMinutes(2), ActivityKind.BREAK, BREAK_MINUTES);
                return;
            }
        }
    }

    private void makeRecording(Worker worker, LocalDate day) {
        LocalDateTime end = diary.of(worker, day).getLast().to();
        int minutes = worker.getRole() == WorkerRole.SUPPORT_WORKER ? 15 : 30;
        if (employed(worker)) {
            add(worker, end.plusMinutes(5), ActivityKind.RECORDING, minutes);
        }
    }

    private boolean at(Worker worker, LocalDateTime start, ActivityKind kind, int minutes) {
        boolean free = diary.isFree(worker, start, minutes, 0);
        if (free) {
            add(worker, start, kind, minutes);
        }
        return free;
    }

    private void add(Worker worker, LocalDateTime start, ActivityKind kind, int minutes) {
        Activity activity = RapportFactory.eINSTANCE.createActivity();
        activity.setId("activity-" + worker.getId() + '-' + start.toString().replace(':', '-'));
        activity.setWorker(worker);
        activity.setKind(kind);
        activity.setStart(start);
        activity.setDurationMinutes(minutes);
        plan.getActivities().add(activity);
        diary.add(activity);
    }

    /** Personal assistants and Shared Lives carers are not in the team's hours. */
    private static boolean employed(Worker worker) {
        return worker.getContractedMinutesPerWeek() > 0;
    }

    private static long minutes(LocalDateTime from, LocalDateTime to) {
        return Duration.between(from, to).toMinutes();
    }
}
