// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.testing;

import java.time.LocalDate;

import org.rapport.model.Approach;
import org.rapport.model.CarerSupport;
import org.rapport.model.CircleMember;
import org.rapport.model.CircleRelation;
import org.rapport.model.Contributor;
import org.rapport.model.Episode;
import org.rapport.model.Goal;
import org.rapport.model.GoalStatus;
import org.rapport.model.GoalStep;
import org.rapport.model.Need;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Review;
import org.rapport.model.Strength;
import org.rapport.model.StrengthKind;

/** Adds to a person of a test what people have, with ids that are the words themselves. */
public final class PersonParts {

    private static final RapportFactory FACTORY = RapportFactory.eINSTANCE;

    private PersonParts() {
    }

    /** An active goal in the person's words. */
    public static Goal goal(Person person, String statement) {
        Goal goal = FACTORY.createGoal();
        goal.setId(statement);
        goal.setStatement(statement);
        goal.setStatus(GoalStatus.ACTIVE);
        person.getGoals().add(goal);
        return goal;
    }

    public static GoalStep step(Goal goal, Contributor contributor, Approach approach, int minutesPerWeek) {
        GoalStep step = FACTORY.createGoalStep();
        step.setContributor(contributor);
        step.setApproach(approach);
        step.setMinutesPerWeek(minutesPerWeek);
        goal.getSteps().add(step);
        return step;
    }

    public static Strength strength(Person person, StrengthKind kind) {
        Strength strength = FACTORY.createStrength();
        strength.setKind(kind);
        strength.setStatement(kind.getName());
        person.getStrengths().add(strength);
        return strength;
    }

    public static Need need(Person person, String statement) {
        Need need = FACTORY.createNeed();
        need.setId(statement);
        need.setStatement(statement);
        person.getNeeds().add(need);
        return need;
    }

    /** A member of the circle who is no carer. */
    public static CircleMember member(Person person, String name, CircleRelation relation) {
        CircleMember member = FACTORY.createCircleMember();
        member.setId(name);
        member.setName(name);
        member.setRelation(relation);
        person.getCircle().add(member);
        return member;
    }

    /** A partner who is a carer and has the whole package, each part of it on one day. */
    public static CircleMember carer(Person person, String name, String day) {
        CircleMember carer = member(person, name, CircleRelation.PARTNER);
        carer.setCarer(true);
        CarerSupport support = FACTORY.createCarerSupport();
        LocalDate on = LocalDate.parse(day);
        support.setInformationGivenOn(on);
        support.setTrainingOfferedOn(on);
        support.setEmergencyPlanOn(on);
        support.setNextBreakOn(on);
        support.setBenefitsAdviceOn(on);
        support.setInvolvedInPlanOn(on);
        carer.setSupport(support);
        return carer;
    }

    /** An episode of reablement. @param plannedEnd may be null */
    public static Episode episode(Person person, String startedOn, String plannedEnd) {
        Episode episode = FACTORY.createEpisode();
        episode.setId("Episode from " + startedOn);
        episode.setStartedOn(LocalDate.parse(startedOn));
        episode.setPlannedEnd(plannedEnd == null ? null : LocalDate.parse(plannedEnd));
        person.getEpisodes().add(episode);
        return episode;
    }

    /** A review in which the person took part. @param heldOn may be null: not held */
    public static Review review(Person person, String plannedFor, String heldOn) {
        Review review = FACTORY.createReview();
        review.setPlannedFor(plannedFor == null ? null : LocalDate.parse(plannedFor));
        review.setHeldOn(heldOn == null ? null : LocalDate.parse(heldOn));
        review.setPersonPresent(true);
        person.getReviews().add(review);
        return review;
    }
}
