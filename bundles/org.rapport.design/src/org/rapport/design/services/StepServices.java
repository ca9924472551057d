// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.rapport.design.internal.PlanFacts;
import org.rapport.design.internal.Texts;
import org.rapport.design.internal.Views;
import org.rapport.model.CircleMember;
import org.rapport.model.CircleRelation;
import org.rapport.model.CommunityResource;
import org.rapport.model.Contributor;
import org.rapport.model.GoalStep;
import org.rapport.model.text.Labels;

/** The steps to a goal and those who take them. */
public final class StepServices {

    /** What stands on a step: who takes it and how, and what it is. */
    public String stepCard(GoalStep step) {
        String who = Texts.TEXTS.format("step." + step.getContributor().getName(),
                Labels.words(step.getApproach().getName()).toLowerCase(Locale.UK));
        return Texts.lines(who, Texts.card(Texts.orAsk(step.getDescription(), "ask.step")), time(step));
    }

    /** The steps that somebody of a circle, or a resource of the community, takes, in the order of the plan. */
    public List<GoalStep> stepsTakenBy(EObject taker) {
        return PlanFacts.of(taker).plan().getPeople().stream().flatMap(person -> person.getGoals().stream())
                .flatMap(goal -> goal.getSteps().stream())
                .filter(step -> step.getWho() == taker || step.getResource() == taker).toList();
    }

    /** Whether an element is a step, and not something else that was dropped. */
    public boolean isStep(EObject element) {
        return element instanceof GoalStep;
    }

    /** Lets somebody of the circle, or a resource of the community, take a step. @return the step */
    public GoalStep take(GoalStep step, EObject taker) {
        if (taker instanceof CircleMember member) {
            step.setWho(member);
            step.setContributor(
                    member.getRelation() == CircleRelation.GROUP ? Contributor.COMMUNITY : family(member));
        } else if (taker instanceof CommunityResource resource) {
            step.setResource(resource);
            step.setContributor(Contributor.COMMUNITY);
        }
        return step;
    }

    private GoalStep leave(GoalStep step, EObject taker) {
        if (step.getWho() == taker) {
            step.setWho(null);
        }
        if (step.getResource() == taker) {
            step.setResource(null);
        }
        return step;
    }

    /** Gives a step to somebody else. @param view the step, or what shows it */
    public GoalStep giveStep(EObject view, EObject from, EObject to) {
        return take(leave((GoalStep) Views.target(view), from), to);
    }

    /** Lets somebody take another step instead. @param view whoever takes it, or what shows them @param from a step */
    public GoalStep takeInstead(EObject view, EObject from, GoalStep to) {
        EObject taker = Views.target(view);
        leave((GoalStep) from, taker);
        return take(to, taker);
    }

    /** Lets whoever is at the beginning of a line leave the step at its end. @param line the line on a diagram */
    public GoalStep leaveStep(EObject line) {
        return leave((GoalStep) Views.end(line), Views.target(line));
    }

    /** What stands below somebody who takes steps. */
    public String takerCard(EObject taker) {
        return switch (taker) {
            case CircleMember member ->
                Texts.name(Labels.of(member)) + "\n" + Labels.words(member.getRelation().getName());
            case CommunityResource resource -> Texts.name(Labels.of(resource)) + "\n"
                    + Texts.orAsk(resource.getKind(), "resource.kind");
            default -> throw new IllegalArgumentException("Nobody takes steps who is a " + taker.eClass().getName());
        };
    }

    private static Contributor family(CircleMember member) {
        return switch (member.getRelation()) {
            case FRIEND, NEIGHBOUR -> Contributor.COMMUNITY;
            default -> Contributor.FAMILY;
        };
    }

    private static String time(GoalStep step) {
        return step.getMinutesPerWeek() > 0 ? Texts.TEXTS.format("step.minutes", step.getMinutesPerWeek()) : "";
    }
}
