// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.draft;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.rapport.model.Goal;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitPattern;
import org.rapport.model.Worker;
import org.rapport.ui.PlanSession;

/**
 * How a visit is planned, by ids alone, so that it can be told in one copy of a plan and done in another.
 *
 * @param id of the visit
 * @param person whom it is for
 * @param start when it starts
 * @param minutes how long it lasts
 * @param workers who comes, in order
 * @param goals what it works on
 * @param pattern what it comes from; null for nothing
 */
record VisitPlan(String id, String person, LocalDateTime start, int minutes, List<String> workers, List<String> goals,
        String pattern) {

    static VisitPlan of(Visit visit) {
        return new VisitPlan(visit.getId(), id(visit.getPerson()), visit.getStart(), visit.getDurationMinutes(),
                visit.getWorkers().stream().map(Identifiable::getId).toList(),
                visit.getGoals().stream().map(Identifiable::getId).toList(), id(visit.getPattern()));
    }

    private static String id(Identifiable element) {
        return element == null ? null : element.getId();
    }

    /** Whether all whom and what it names is there in a plan, the visit itself as well. */
    boolean fits(PlanSession plan) {
        return Stream.concat(Stream.of(id, person), workers.stream()).allMatch(each -> plan.element(each) != null);
    }

    /** Writes it into a plan that it fits; what stays as it is, is not touched. */
    void writeInto(PlanSession plan) {
        Visit visit = (Visit) plan.element(id);
        Person whom = (Person) plan.element(person);
        if (visit.getPerson() != whom) {
            visit.setPerson(whom);
        }
        if (!Objects.equals(start, visit.getStart())) {
            visit.setStart(start);
        }
        if (minutes != visit.getDurationMinutes()) {
            visit.setDurationMinutes(minutes);
        }
        set(visit.getWorkers(), workers, id -> (Worker) plan.element(id));
        set(visit.getGoals(), goals, id -> (Goal) plan.element(id));
        VisitPattern from = (VisitPattern) plan.element(pattern);
        if (visit.getPattern() != from) {
            visit.setPattern(from);
        }
    }

    private static <T> void set(EList<T> list, List<String> ids, Function<String, T> find) {
        List<T> wanted = ids.stream().map(find).filter(each -> each != null).toList();
        if (!wanted.equals(list)) {
            ECollections.setEList(list, wanted);
        }
    }
}
