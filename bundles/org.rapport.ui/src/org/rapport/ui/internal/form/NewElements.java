// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Activity;
import org.rapport.model.Availability;
import org.rapport.model.CheckSetting;
import org.rapport.model.Episode;
import org.rapport.model.Goal;
import org.rapport.model.Membership;
import org.rapport.model.NamedElement;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.Review;
import org.rapport.model.ServicePlan;
import org.rapport.model.VisitPattern;

/** What a new element says to begin with, so that it is a whole one at once, and can be saved. */
final class NewElements {

    private static final int USUAL_MINUTES = 45;

    private NewElements() {
    }

    static void prepare(ServicePlan plan, EObject element) {
        LocalDate start = plan.getPeriodStart() != null ? plan.getPeriodStart() : LocalDate.now();
        switch (element) {
            case Person person -> person.setName(Words.of(person.eClass()));
            case Goal goal -> goal.setSetOn(start);
            case Episode episode -> episode.setStartedOn(start);
            case Review review -> review.setPlannedFor(start.plusWeeks(2));
            case Availability hours -> {
                hours.setDay(DayOfWeek.MONDAY);
                hours.setFrom(LocalTime.of(8, 0));
                hours.setTo(LocalTime.of(16, 0));
            }
            case Membership membership -> membership.setWorker(first(plan.getWorkers()));
            case Relationship relationship -> {
                relationship.setPerson(first(plan.getPeople()));
                relationship.setWorker(first(plan.getWorkers()));
                relationship.setStartedOn(start);
            }
            case VisitPattern pattern -> {
                pattern.setPerson(first(plan.getPeople()));
                pattern.getDays().add(DayOfWeek.MONDAY);
                pattern.setTime(LocalTime.of(9, 0));
                pattern.setDurationMinutes(USUAL_MINUTES);
                pattern.setFrom(start);
                pattern.setUntil(plan.getPeriodEnd());
            }
            case Activity activity -> {
                activity.setWorker(first(plan.getWorkers()));
                activity.setStart(start.atTime(9, 0));
                activity.setDurationMinutes(USUAL_MINUTES);
            }
            case CheckSetting setting -> setting.setCheckId("TIME-01");
            case NamedElement named -> named.setName(Words.of(named.eClass()));
            default -> {
                // Its defaults say enough.
            }
        }
    }

    private static <T> T first(List<T> elements) {
        return elements.isEmpty() ? null : elements.getFirst();
    }
}
