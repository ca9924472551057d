// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.ECollections;
import org.rapport.model.Goal;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitPattern;
import org.rapport.model.Worker;

/**
 * How a visit could be planned: to whom, when, how long and by whom.
 *
 * @param visit the visit
 * @param person whom it is for
 * @param start when it starts
 * @param minutes how long it lasts, more than 0
 * @param workers who comes
 * @param goals of the person that it works on
 * @param pattern of the person that it comes from; null for none
 */
public record VisitChange(Visit visit, Person person, LocalDateTime start, int minutes, List<Worker> workers,
        List<Goal> goals, VisitPattern pattern) {

    /** Times on the board are multiples of this many minutes after the hour. */
    public static final int STEP = 5;

    /** As it is now. */
    public static VisitChange none(Visit visit) {
        return new VisitChange(visit, visit.getPerson(), visit.getStart(), visit.getDurationMinutes(),
                List.copyOf(visit.getWorkers()), List.copyOf(visit.getGoals()), visit.getPattern());
    }

    /** At another time. */
    public VisitChange at(LocalDateTime moment) {
        return new VisitChange(visit, person, moment, minutes, workers, goals, pattern);
    }

    /** For so long; at least one step. */
    public VisitChange lasting(int length) {
        return new VisitChange(visit, person, start, Math.max(STEP, length), workers, goals, pattern);
    }

    /**
     * By somebody else.
     *
     * @param from who comes no longer; null when somebody is to come as well
     * @param to who comes instead; null for nobody yet. Who comes already does not come twice
     */
    public VisitChange given(Worker from, Worker to) {
        List<Worker> now = new ArrayList<>(workers);
        int place = from == null ? now.size() : now.indexOf(from);
        if (from == to || now.contains(to) || place < 0) {
            return this;
        }
        if (from != null) {
            now.remove(place);
        }
        if (to != null) {
            now.add(place, to);
        }
        return new VisitChange(visit, person, start, minutes, List.copyOf(now), goals, pattern);
    }

    /** To somebody else; goals and pattern stay with whom they are of. */
    public VisitChange to(Person other) {
        return other == person ? this : new VisitChange(visit, other, start, minutes, workers, List.of(), null);
    }

    /** Whether it changes nothing. */
    public boolean isNone() {
        return equals(none(visit));
    }

    /** Writes it into the visit; what stays as it is, is not touched. */
    public void apply() {
        if (person != visit.getPerson()) {
            visit.setPerson(person);
        }
        if (!start.equals(visit.getStart())) {
            visit.setStart(start);
        }
        if (minutes != visit.getDurationMinutes()) {
            visit.setDurationMinutes(minutes);
        }
        if (!workers.equals(visit.getWorkers())) {
            ECollections.setEList(visit.getWorkers(), workers);
        }
        if (!goals.equals(visit.getGoals())) {
            ECollections.setEList(visit.getGoals(), goals);
        }
        if (pattern != visit.getPattern()) {
            visit.setPattern(pattern);
        }
    }
}
