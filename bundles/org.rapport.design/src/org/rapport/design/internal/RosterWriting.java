// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.model.text.Labels;

/** Changes the visits of a roster's cell to what was written into it: all of it, or nothing if it cannot be read. */
public final class RosterWriting {

    private static final int DEFAULT_MINUTES = 45;

    private final EObject row;

    private final LocalDate day;

    private final ServicePlan plan;

    private RosterWriting(EObject row, LocalDate day) {
        this.row = row;
        this.day = day;
        plan = PlanFacts.of(row).plan();
    }

    /** For the cell of a worker or person on a day. */
    public static RosterWriting of(EObject row, LocalDate day) {
        return new RosterWriting(row, day);
    }

    /**
     * Writes the cell.
     *
     * @param text a line for each visit
     * @param before the visits in the cell
     * @throws IllegalArgumentException when a line cannot be read or names nobody in the plan
     */
    public void write(String text, List<Visit> before) {
        List<Visit> open = new ArrayList<>(
                before.stream().filter(visit -> visit.getStatus() == VisitStatus.PLANNED).toList());
        List<Visit> done = before.stream().filter(visit -> visit.getStatus() != VisitStatus.PLANNED).toList();
        Map<RosterEntry, Optional<Visit>> found = new LinkedHashMap<>();
        Map<RosterEntry, EObject> others = new LinkedHashMap<>();
        for (RosterEntry entry : RosterEntry.read(text)) {
            if (done.stream().noneMatch(visit -> isNamed(visit, entry))) {
                Optional<Visit> same = open.stream().filter(visit -> isNamed(visit, entry)).findFirst();
                same.ifPresent(open::remove);
                found.put(entry, same);
                if (same.isEmpty()) {
                    others.put(entry, other(entry.name()));
                }
            }
        }
        open.forEach(this::takeOff);
        found.forEach((entry, visit) -> set(visit.orElseGet(() -> begin(others.get(entry))), entry));
    }

    private boolean isNamed(Visit visit, RosterEntry entry) {
        return RosterEntry.of(visit, row).name().equalsIgnoreCase(entry.name());
    }

    private EObject other(String name) {
        List<? extends EObject> everybody = row instanceof Worker ? plan.getPeople() : plan.getWorkers();
        return everybody.stream().filter(each -> name.equalsIgnoreCase(name(each))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Texts.TEXTS
                        .format(row instanceof Worker ? "bad.person" : "bad.worker", name)));
    }

    private static String name(EObject element) {
        return element instanceof Person person ? Labels.name(person) : Labels.name((Worker) element);
    }

    private Visit begin(EObject other) {
        Visit visit = RapportFactory.eINSTANCE.createVisit();
        visit.setPerson(row instanceof Person person ? person : (Person) other);
        visit.getWorkers().add(row instanceof Worker worker ? worker : (Worker) other);
        visit.setDurationMinutes(DEFAULT_MINUTES);
        visit.setStart(day.atStartOfDay());
        plan.getVisits().add(visit);
        return visit;
    }

    private void set(Visit visit, RosterEntry entry) {
        visit.setStart(day.atTime(entry.start()));
        if (entry.minutes() != null) {
            visit.setDurationMinutes(entry.minutes());
        }
    }

    private void takeOff(Visit visit) {
        if (row instanceof Worker worker) {
            visit.getWorkers().remove(worker);
        } else {
            visit.setStatus(VisitStatus.CANCELLED);
        }
    }
}
