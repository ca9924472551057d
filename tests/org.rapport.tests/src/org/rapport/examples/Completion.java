// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.examples;

import org.rapport.model.Episode;
import org.rapport.model.Goal;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;

/** What follows from the rest and need not be written down: a goal is set when the episode starts, for its end. */
final class Completion {

    private final ServicePlan plan;

    Completion(ServicePlan plan) {
        this.plan = plan;
    }

    void make() {
        int number = 0;
        for (Person person : plan.getPeople()) {
            number++;
            person.setReference("RR-%04d".formatted(2600 + number));
            if (!person.getEpisodes().isEmpty()) {
                Episode episode = person.getEpisodes().getLast();
                person.getGoals().forEach(goal -> complete(goal, episode));
            }
        }
    }

    private static void complete(Goal goal, Episode episode) {
        if (goal.getSetOn() == null) {
            goal.setSetOn(episode.getStartedOn());
        }
        if (goal.getTargetDate() == null) {
            goal.setTargetDate(episode.getPlannedEnd());
        }
    }
}
