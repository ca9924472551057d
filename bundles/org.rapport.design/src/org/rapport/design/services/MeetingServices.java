// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.rapport.design.internal.PlanFacts;
import org.rapport.design.internal.Texts;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.VisitTimes;

/** Who comes to whom in the window that ends on the day the plan is looked at, and how familiar they are. */
public final class MeetingServices {

    /**
     * The workers who come to a person in the window, or have a relationship with them, who are as familiar as asked.
     *
     * @param familiarity declined by the person, their key worker, known before the window, new in it, or unmet
     */
    public List<Worker> visitorsWho(Person person, String familiarity) {
        return visitors(person).stream().filter(worker -> familiarity(person, worker).equals(familiarity)).toList();
    }

    /** What stands where a person meets a worker: how familiar they are, and how often and long they meet. */
    public String meeting(Person person, Worker worker) {
        List<Visit> visits = PlanFacts.of(person).window().of(PlanFacts.of(person).index().visitsOf(worker, person));
        int minutes = visits.stream().mapToInt(VisitTimes::minutes).sum();
        return Texts.TEXTS.format("meeting", Texts.TEXTS.text("familiar." + familiarity(person, worker)), visits.size(),
                minutes);
    }

    private static String familiarity(Person person, Worker worker) {
        PlanFacts facts = PlanFacts.of(person);
        PlanIndex index = facts.index();
        if (person.getDeclinedWorkers().contains(worker)) {
            return "declined";
        }
        if (index.relationshipsOf(person).stream().anyMatch(each -> each.getWorker() == worker && each.isKeyWorker())) {
            return "key";
        }
        if (index.knownBefore(worker, person, facts.window().first().atStartOfDay())) {
            return "known";
        }
        return facts.window().of(index.visitsOf(worker, person)).isEmpty() ? "unmet" : "new";
    }

    /** Whoever comes to a person in the window, or has a relationship with them. */
    static List<Worker> visitors(Person person) {
        PlanFacts facts = PlanFacts.of(person);
        Set<Worker> workers = new LinkedHashSet<>();
        facts.window().of(facts.index().visitsOf(person)).forEach(visit -> workers.addAll(visit.getWorkers()));
        facts.index().relationshipsOf(person).stream().map(Relationship::getWorker).forEach(workers::add);
        workers.remove(null);
        return List.copyOf(workers);
    }
}
