// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.RapportTime;
import org.rapport.model.calc.VisitTimes;

/** How well the person of a visit knows a worker when they come. */
public enum Familiarity {

    /** Nobody comes yet. */
    NOBODY,

    /** Somebody they do not want. */
    DECLINED,

    /** Somebody they meet for the first time. */
    NEW,

    /** Somebody they have met, for less time than it takes to build rapport. */
    GETTING_TO_KNOW,

    /** Somebody they know. */
    KNOWN;

    /** That of a worker at a visit. @param worker may be null: nobody */
    public static Familiarity of(Visit visit, Worker worker, PlanIndex index) {
        Person person = visit.getPerson();
        if (worker == null || person == null) {
            return NOBODY;
        }
        if (person.getDeclinedWorkers().contains(worker)) {
            return DECLINED;
        }
        if (!index.knownBefore(worker, person, VisitTimes.start(visit))) {
            return NEW;
        }
        return isShort(visit, worker, index) ? GETTING_TO_KNOW : KNOWN;
    }

    /** That of the least known of a visit’s workers. */
    public static Familiarity ofAll(Visit visit, PlanIndex index) {
        return visit.getWorkers().stream().map(worker -> of(visit, worker, index)).min(Familiarity::compareTo)
                .orElse(NOBODY);
    }

    private static boolean isShort(Visit visit, Worker worker, PlanIndex index) {
        for (Relationship relationship : index.relationshipsOf(visit.getPerson())) {
            if (relationship.getWorker() == worker) {
                Integer minimum = RapportTime.minimum(relationship, index.standards());
                return minimum != null && !PlanIndex.startedBeforePlan(relationship, index.plan().getPeriodStart())
                        && minutesBefore(visit, worker, index) < minimum;
            }
        }
        return false;
    }

    private static int minutesBefore(Visit visit, Worker worker, PlanIndex index) {
        return index.visitsOf(worker, visit.getPerson()).stream()
                .filter(each -> VisitTimes.isFaceToFace(each) && VisitTimes.ORDER.compare(each, visit) < 0)
                .mapToInt(VisitTimes::minutes).sum();
    }
}
