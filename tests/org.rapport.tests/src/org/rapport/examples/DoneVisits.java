// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.examples;

import java.time.LocalDate;
import java.util.Random;

import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;

/** What has happened by now: visits were done, a little later or longer than planned, as visits are. */
final class DoneVisits {

    private static final int LATEST_MINUTES = 4;

    private static final int LEAST_MINUTES = 30;

    private final ServicePlan plan;

    private final Random random;

    DoneVisits(ServicePlan plan, Random random) {
        this.plan = plan;
        this.random = random;
    }

    /** Marks as DONE what was planned before a day. What a story has settled stays as it is. */
    void make(LocalDate today) {
        for (Visit visit : plan.getVisits()) {
            int late = random.nextInt(LATEST_MINUTES);
            int longer = random.nextInt(5) - 2;
            if (visit.getStatus() == VisitStatus.PLANNED && visit.getStart().toLocalDate().isBefore(today)) {
                visit.setStatus(VisitStatus.DONE);
                visit.setActualStart(visit.getStart().plusMinutes(late));
                visit.setActualMinutes(visit.getDurationMinutes() <= LEAST_MINUTES ? visit.getDurationMinutes()
                        : visit.getDurationMinutes() + longer);
            }
        }
    }
}
