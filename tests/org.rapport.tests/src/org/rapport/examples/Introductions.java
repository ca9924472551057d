// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.examples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;

/**
 * Nobody opens the door to a stranger: whoever is new to a person comes along first with somebody the person knows,
 * wherever both are free. Visits that a story leaves alone stay as they are.
 */
final class Introductions {

    /** Minutes to be free before and after a visit in order to come along, for the way. */
    private static final int MARGIN = 10;

    private final ServicePlan plan;

    private final Set<String> leftAlone;

    private final PlanIndex index;

    private final Diary diary;

    /** @param leftAlone ids of visits by strangers that a story is about */
    Introductions(ServicePlan plan, Set<String> leftAlone) {
        this.plan = plan;
        this.leftAlone = leftAlone;
        index = PlanIndex.of(plan);
        diary = Diary.of(plan);
    }

    void make() {
        plan.getPeople().forEach(this::introduce);
    }

    private void introduce(Person person) {
        List<Visit> visits = index.visitsOf(person);
        Set<Worker> known = new HashSet<>();
        index.relationshipsOf(person).stream()
                .filter(relationship -> PlanIndex.startedBeforePlan(relationship, plan.getPeriodStart()))
                .forEach(relationship -> known.add(relationship.getWorker()));
        for (int i = 0; i < visits.size(); i++) {
            Visit visit = visits.get(i);
            boolean strangers = i > 0 && visit.getWorkers().stream().noneMatch(known::contains);
            if (strangers && !leftAlone.contains(visit.getId())) {
                for (Worker stranger : List.copyOf(visit.getWorkers())) {
                    bringTogether(stranger, visit, visits.subList(0, i), known);
                }
            }
            known.addAll(visit.getWorkers());
        }
    }

    private void bringTogether(Worker stranger, Visit visit, List<Visit> earlier, Set<Worker> known) {
        for (Visit before : new ArrayList<>(earlier).reversed()) {
            if (before.getWorkers().size() == 1 && comesAlong(stranger, before)) {
                return;
            }
        }
        for (Visit before : new ArrayList<>(earlier).reversed()) {
            for (Worker friend : before.getWorkers()) {
                if (known.contains(friend) && comesAlong(friend, visit)) {
                    return;
                }
            }
        }
    }

    private boolean comesAlong(Worker worker, Visit visit) {
        boolean free = !leftAlone.contains(visit.getId())
                && diary.isFree(worker, visit.getStart(), visit.getDurationMinutes(), MARGIN);
        if (free) {
            visit.getWorkers().add(worker);
            diary.add(worker, visit);
        }
        return free;
    }
}
