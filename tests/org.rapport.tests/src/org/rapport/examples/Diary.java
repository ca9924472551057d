// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.examples;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.rapport.model.Activity;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.VisitTimes;

/** What workers have in their diaries, day by day, while a plan is being made. */
final class Diary {

    /** From when until when, local times of the same day. */
    record Entry(LocalDateTime from, LocalDateTime to) {
    }

    private final Map<Worker, TreeMap<LocalDate, List<Entry>>> entries = new HashMap<>();

    /** The diaries of all workers of a plan, with the visits and activities it has now. */
    static Diary of(ServicePlan plan) {
        Diary diary = new Diary();
        plan.getVisits().stream().filter(VisitTimes::counts)
                .forEach(visit -> visit.getWorkers().forEach(worker -> diary.add(worker, visit)));
        plan.getActivities().forEach(diary::add);
        return diary;
    }

    void add(Worker worker, Visit visit) {
        LocalDateTime start = VisitTimes.start(visit);
        add(worker, new Entry(start, start.plusMinutes(VisitTimes.minutes(visit))));
    }

    void add(Activity activity) {
        add(activity.getWorker(),
                new Entry(activity.getStart(), activity.getStart().plusMinutes(activity.getDurationMinutes())));
    }

    private void add(Worker worker, Entry entry) {
        entries.computeIfAbsent(worker, key -> new TreeMap<>())
                .computeIfAbsent(entry.from().toLocalDate(), key -> new ArrayList<>()).add(entry);
    }

    /** The days on which a worker has something to do, in order. */
    List<LocalDate> daysOf(Worker worker) {
        return entries.containsKey(worker) ? List.copyOf(entries.get(worker).keySet()) : List.of();
    }

    /** A worker's entries of a day, in order. */
    List<Entry> of(Worker worker, LocalDate day) {
        return entries.getOrDefault(worker, new TreeMap<>()).getOrDefault(day, List.of()).stream()
                .sorted(Comparator.comparing(Entry::from)).toList();
    }

    /** Whether a worker could come: at work that day, not away, and with room on both sides. */
    boolean isFree(Worker worker, LocalDateTime from, int minutes, int margin) {
        LocalDateTime to = from.plusMinutes(minutes);
        boolean works = worker.getAvailability().stream()
                .anyMatch(hours -> hours.getDay() == from.getDayOfWeek()
                        && !hours.getFrom().isAfter(from.toLocalTime()) && !hours.getTo().isBefore(to.toLocalTime()));
        boolean away = worker.getAbsences().stream()
                .anyMatch(absence -> absence.getFrom().isBefore(to) && from.isBefore(absence.getTo()));
        return works && !away && of(worker, from.toLocalDate()).stream().noneMatch(entry -> entry.from()
                .isBefore(to.plusMinutes(margin)) && from.isBefore(entry.to().plusMinutes(margin)));
    }
}
