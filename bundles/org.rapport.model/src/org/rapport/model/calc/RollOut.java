// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.VisitPattern;
import org.rapport.model.VisitStatus;

/**
 * The visits that a plan's visit patterns bring. A pattern falls on its days of every {@code everyWeeks}-th ISO week,
 * counted from the week of its {@code from} (else of the plan's first day), from its {@code from} to its {@code until},
 * both inclusive, within the plan's period. The local time stays the same over a clock change.
 * <p>
 * Each visit belongs to a slot: a pattern and the day it was rolled out for. Its id says so ({@code visit-}, the
 * pattern's id, {@code -} and the day), wherever the visit is moved. A visit of the pattern with another id, made by
 * hand or elsewhere, takes the slot of the day it starts on. A slot is filled once: a visit that was moved, re-staffed,
 * cancelled or done stays as it is, and so does one whose pattern has changed since. A visit that was deleted leaves
 * its slot empty, and rolling out again fills it; cancel a visit to keep it away.
 *
 * @param visits the visits to add, complete but not yet in the plan, by pattern in the order of the file, then by day
 * @param present visits that fill slots already
 * @param changed those of {@code present} that differ from what their pattern would make of them now
 * @param unusable patterns from which no visit could be told
 */
public record RollOut(List<Visit> visits, List<Visit> present, List<Visit> changed, List<Unusable> unusable) {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /**
     * A pattern from which no visit can be told.
     *
     * @param pattern the pattern
     * @param feature the feature that is missing or has a value that makes no sense; {@code from} and {@code until}
     *        when neither the pattern nor the plan's period has one
     */
    public record Unusable(VisitPattern pattern, String feature) {
    }

    /**
     * Works out what rolling out adds. The plan stays as it is.
     *
     * @param from first day to roll out for, or null for no bound but the patterns' and the plan's
     * @param until last day to roll out for, or null for no bound but the patterns' and the plan's
     */
    public static RollOut of(ServicePlan plan, LocalDate from, LocalDate until) {
        return of(plan, from, until, new BasicMonitor());
    }

    /**
     * The same, which can be cancelled.
     *
     * @throws CancellationException when the monitor is cancelled
     */
    public static RollOut of(ServicePlan plan, LocalDate from, LocalDate until, Monitor monitor) {
        return new Planner(plan, from, until).plan(monitor);
    }

    /** Adds the visits to the plan. Once: they are then in it. */
    public void addTo(ServicePlan plan) {
        plan.getVisits().addAll(visits);
    }

    /** The id of the visit that a pattern brings on a day. */
    public static String idOf(VisitPattern pattern, LocalDate day) {
        return slotPrefix(pattern) + day;
    }

    private static String slotPrefix(VisitPattern pattern) {
        return "visit-" + pattern.getId() + '-';
    }

    /** Gathers the result. */
    private static final class Planner {

        private final ServicePlan plan;

        private final LocalDate from;

        private final LocalDate until;

        private final Map<String, Visit> byId = new HashMap<>();

        private final Map<VisitPattern, Map<LocalDate, Visit>> byDay = new HashMap<>();

        private final RollOut result = new RollOut(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>());

        Planner(ServicePlan plan, LocalDate from, LocalDate until) {
            this.plan = plan;
            this.from = from;
            this.until = until;
            for (Visit visit : plan.getVisits()) {
                byId.put(visit.getId(), visit);
                VisitPattern pattern = visit.getPattern();
                if (pattern != null && visit.getStart() != null && !isSlotOf(pattern, visit)) {
                    byDay.computeIfAbsent(pattern, key -> new HashMap<>()).putIfAbsent(visit.getStart().toLocalDate(),
                            visit);
                }
            }
        }

        RollOut plan(Monitor monitor) {
            for (VisitPattern pattern : plan.getVisitPatterns()) {
                if (monitor.isCanceled()) {
                    throw new CancellationException();
                }
                String missing = missing(pattern);
                if (missing == null) {
                    rollOut(pattern);
                } else {
                    result.unusable.add(new Unusable(pattern, missing));
                }
            }
            return result;
        }

        private void rollOut(VisitPattern pattern) {
            LocalDate first = first(pattern);
            LocalDate last = last(pattern);
            LocalDate anchor = monday(anchor(pattern));
            Set<DayOfWeek> days = new HashSet<>(pattern.getDays());
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                long weeks = ChronoUnit.WEEKS.between(anchor, monday(day));
                if (days.contains(day.getDayOfWeek()) && weeks % pattern.getEveryWeeks() == 0) {
                    fill(pattern, day);
                }
            }
        }

        private void fill(VisitPattern pattern, LocalDate day) {
            Visit there = byId.get(idOf(pattern, day));
            if (there == null) {
                there = byDay.getOrDefault(pattern, Map.of()).get(day);
            }
            if (there == null) {
                result.visits.add(visit(pattern, day));
            } else {
                result.present.add(there);
                if (!isAsRolledOut(there, pattern, day)) {
                    result.changed.add(there);
                }
            }
        }

        private LocalDate first(VisitPattern pattern) {
            return latest(latest(pattern.getFrom(), plan.getPeriodStart()), from);
        }

        private LocalDate last(VisitPattern pattern) {
            return earliest(earliest(pattern.getUntil(), plan.getPeriodEnd()), until);
        }

        /** A day of the week from which {@code everyWeeks} counts; it does not depend on the days asked for. */
        private LocalDate anchor(VisitPattern pattern) {
            LocalDate start = pattern.getFrom() != null ? pattern.getFrom() : plan.getPeriodStart();
            return start != null ? start : from;
        }

        private String missing(VisitPattern pattern) {
            if (pattern.getPerson() == null) {
                return "person";
            }
            if (pattern.getDays().isEmpty()) {
                return "days";
            }
            if (pattern.getTime() == null) {
                return "time";
            }
            if (pattern.getDurationMinutes() <= 0) {
                return "durationMinutes";
            }
            if (pattern.getEveryWeeks() <= 0) {
                return "everyWeeks";
            }
            boolean counted = pattern.getEveryWeeks() == 1 || pattern.getFrom() != null
                    || plan.getPeriodStart() != null;
            return first(pattern) == null || !counted ? "from" : last(pattern) == null ? "until" : null;
        }
    }

    private static boolean isSlotOf(VisitPattern pattern, Visit visit) {
        String prefix = slotPrefix(pattern);
        return visit.getId() != null && visit.getId().startsWith(prefix)
                && DAY.matcher(visit.getId().substring(prefix.length())).matches();
    }

    private static Visit visit(VisitPattern pattern, LocalDate day) {
        Visit visit = RapportFactory.eINSTANCE.createVisit();
        visit.setId(idOf(pattern, day));
        visit.setPattern(pattern);
        visit.setPerson(pattern.getPerson());
        visit.setStart(day.atTime(pattern.getTime()));
        visit.setDurationMinutes(pattern.getDurationMinutes());
        visit.setPurpose(pattern.getPurpose());
        visit.setMode(pattern.getMode());
        visit.setIntimateCare(pattern.isIntimateCare());
        visit.setWorkersNeeded(pattern.getWorkersNeeded());
        visit.setEarliestStart(pattern.getEarliestStart());
        visit.setLatestStart(pattern.getLatestStart());
        visit.getSkills().addAll(pattern.getSkills());
        visit.getWorkers().addAll(pattern.getWorkers());
        visit.getGoals().addAll(pattern.getGoals());
        return visit;
    }

    private static boolean isAsRolledOut(Visit visit, VisitPattern pattern, LocalDate day) {
        return visit.getStatus() == VisitStatus.PLANNED && visit.getPerson() == pattern.getPerson()
                && day.atTime(pattern.getTime()).equals(visit.getStart())
                && visit.getDurationMinutes() == pattern.getDurationMinutes()
                && visit.getPurpose() == pattern.getPurpose() && visit.getMode() == pattern.getMode()
                && visit.isIntimateCare() == pattern.isIntimateCare()
                && visit.getWorkersNeeded() == pattern.getWorkersNeeded()
                && Objects.equals(visit.getEarliestStart(), pattern.getEarliestStart())
                && Objects.equals(visit.getLatestStart(), pattern.getLatestStart())
                && visit.getWorkers().equals(pattern.getWorkers()) && visit.getSkills().equals(pattern.getSkills())
                && visit.getGoals().equals(pattern.getGoals());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
