// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.rapport.design.internal.PlanFacts;
import org.rapport.design.internal.RosterEntry;
import org.rapport.design.internal.RosterWriting;
import org.rapport.design.internal.Texts;
import org.rapport.model.NamedElement;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/**
 * Rosters: a row for each worker or person, a column for each day. A day is no element of a plan, so it is stood for by
 * the first visit on it; a day without any visit has no column.
 */
public final class RosterServices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    /** The days of the roster, each by its first visit: at most six weeks, the last ones of the plan. */
    public List<Visit> days(NamedElement scope) {
        return List.copyOf(PlanFacts.of(scope).firstVisits().values());
    }

    /** What a day’s column is called. */
    public String dayColumn(Visit visit) {
        return DAY.format(dayOf(visit));
    }

    /** The days on which a worker or person has visits and all of them are filled, each by its first visit. */
    public List<Visit> daysFilled(EObject who) {
        return days(who, false);
    }

    /** The days on which a worker or person has a visit that too few go to, each by its first visit. */
    public List<Visit> daysToFill(EObject who) {
        return days(who, true);
    }

    /** What stands in a cell: the visits of a worker or person on a day, a line each. */
    public String cell(EObject who, EObject day) {
        return day instanceof Visit visit
                ? visitsOn(who, visit).stream().map(each -> RosterEntry.of(each, who).text() + toFill(each))
                        .collect(Collectors.joining("\n"))
                : "";
    }

    /** What stands before a row: name, and for workers the hours of the plan’s average week. */
    public String row(EObject who) {
        return switch (who) {
            case Worker worker -> Labels.name(worker) + ", " + new CapacityServices().loadText(worker);
            case Person person -> Labels.name(person);
            default -> "";
        };
    }

    /**
     * Changes the visits of a worker or person on a day to what is written: a line, or a part up to a semicolon, for
     * each visit, such as {@code 09:30 Ada 45}. A visit with the same name moves to the time written; a new name is a
     * new visit; whoever is left out is taken off. Visits that were done stay as they are.
     *
     * @throws IllegalArgumentException when a line cannot be read or names nobody in the plan; nothing is changed then
     */
    public EObject write(EObject who, EObject day, String text) {
        if (day instanceof Visit visit) {
            RosterWriting.of(who, dayOf(visit)).write(text, visitsOn(who, visit));
        }
        return who;
    }

    private static List<Visit> days(EObject who, boolean toFill) {
        PlanFacts facts = PlanFacts.of(who);
        Set<LocalDate> lacking = visits(who).stream()
                .filter(visit -> visit.getWorkers().size() < visit.getWorkersNeeded())
                .map(RosterServices::dayOf).collect(Collectors.toSet());
        return visits(who).stream().map(RosterServices::dayOf).distinct()
                .filter(day -> lacking.contains(day) == toFill).map(facts.firstVisits()::get).filter(Objects::nonNull)
                .toList();
    }

    private static List<Visit> visitsOn(EObject who, Visit day) {
        LocalDate date = dayOf(day);
        return visits(who).stream().filter(visit -> dayOf(visit).equals(date)).toList();
    }

    private static List<Visit> visits(EObject who) {
        PlanFacts facts = PlanFacts.of(who);
        return switch (who) {
            case Worker worker -> facts.index().visitsOf(worker);
            case Person person -> facts.index().visitsOf(person);
            default -> List.of();
        };
    }

    private static String toFill(Visit visit) {
        int missing = visit.getWorkersNeeded() - visit.getWorkers().size();
        return missing <= 0 ? "" : " " + Texts.TEXTS.format("roster.toFill", missing);
    }

    private static LocalDate dayOf(Visit visit) {
        return VisitTimes.start(visit).toLocalDate();
    }
}
