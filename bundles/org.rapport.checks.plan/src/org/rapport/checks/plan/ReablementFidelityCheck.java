// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.fixes.EpisodeRecords;
import org.rapport.checks.fixes.GiveDiscipline;
import org.rapport.model.Approach;
import org.rapport.model.Episode;
import org.rapport.model.EpisodeKind;
import org.rapport.model.GoalStatus;
import org.rapport.model.GoalStep;
import org.rapport.model.Person;
import org.rapport.model.WorkerRole;
import org.rapport.model.calc.Episodes;
import org.rapport.model.calc.Taper;
import org.rapport.model.text.Labels;

/**
 * PLAN-06: an episode of reablement that cannot be told from home care. Five signs are looked for, and from two on it
 * is found, with the signs named: no goals, no taper, mostly DOING_FOR, no occupational therapist, no planned end.
 */
public final class ReablementFidelityCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("PLAN-06", ReablementFidelityCheck.class)
            .unit("signs").fixes(EpisodeRecords.END, GiveDiscipline.KIND).build();

    private static final int MOST_SIGNS = 1;

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        for (Episode episode : person.getEpisodes()) {
            if (episode.getKind() == EpisodeKind.REABLEMENT && Episodes.isInForce(episode, context.at())) {
                List<String> signs = signs(episode, person, context);
                if (signs.size() > MOST_SIGNS) {
                    String named = signs.stream().map(sign -> DESCRIPTOR.messages().text("PLAN-06.sign." + sign))
                            .collect(Collectors.joining(", "));
                    context.finding(episode).involving(person).measured(signs.size(), MOST_SIGNS).report("message",
                            Labels.name(person), named);
                }
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return QuickFix.those(EpisodeRecords.end(finding, (Episode) finding.element(), context),
                GiveDiscipline.of(finding, (Person) finding.subject(), List.of(WorkerRole.OCCUPATIONAL_THERAPIST),
                        context));
    }

    private static List<String> signs(Episode episode, Person person, CheckContext context) {
        List<String> signs = new ArrayList<>();
        if (person.getGoals().stream().allMatch(goal -> goal.getStatus() == GoalStatus.STOPPED)) {
            signs.add("goals");
        }
        if (!isTaperPlanned(episode)
                && !Taper.of(episode, context.index().visitsOf(person)).map(Taper::isDown).orElse(false)) {
            signs.add("taper");
        }
        if (isMostlyDoingFor(Goals.open(person).flatMap(goal -> goal.getSteps().stream()).toList())) {
            signs.add("doingFor");
        }
        if (!Around.has(WorkerRole.OCCUPATIONAL_THERAPIST, person, context)) {
            signs.add("therapist");
        }
        if (episode.getPlannedEnd() == null && episode.getEndedOn() == null) {
            signs.add("end");
        }
        return signs;
    }

    private static boolean isTaperPlanned(Episode episode) {
        return episode.getMinutesPerWeekAtStart() != null && episode.getMinutesPerWeekAim() != null
                && episode.getMinutesPerWeekAim() < episode.getMinutesPerWeekAtStart();
    }

    /** By minutes a week; by number where no step says how long it takes. */
    private static boolean isMostlyDoingFor(List<GoalStep> steps) {
        boolean timed = steps.stream().anyMatch(step -> step.getMinutesPerWeek() > 0);
        long all = 0;
        long doingFor = 0;
        for (GoalStep step : steps) {
            int size = timed ? step.getMinutesPerWeek() : 1;
            all += size;
            doingFor += step.getApproach() == Approach.DOING_FOR ? size : 0;
        }
        return 2 * doingFor > all;
    }
}
