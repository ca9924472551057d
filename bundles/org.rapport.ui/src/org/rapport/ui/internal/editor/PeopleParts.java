// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import static org.rapport.model.RapportPackage.Literals.*;

import java.util.List;

import org.rapport.checks.Messages;
import org.rapport.ui.internal.form.Part;
import org.rapport.ui.internal.form.Part.Tab;

/** The page of people: what matters to somebody before what they need, and everything by the question it answers. */
final class PeopleParts {

    private static final Messages MESSAGES = Messages.of(PeopleParts.class);

    private PeopleParts() {
    }

    static List<Tab> tabs() {
        Part people = new Part("", SERVICE_PLAN__PEOPLE, List.of(aboutMe(), strengths(), goals(), needs(), circle(),
                episode(), options()));
        return List.of(Tab.parts("", people));
    }

    private static Tab aboutMe() {
        return Tab.fields(MESSAGES.text("people.about"), PERSON__NAME, PERSON__WHAT_MATTERS, PERSON__COMMUNICATION,
                PERSON__LANGUAGE, PERSON__BIRTH_YEAR, PERSON__REFERENCE, PERSON__PLACE, PERSON__SUPPORT_MODEL,
                PERSON__FUNDING_ROUTE, PERSON__RELATIONSHIP_WISH, PERSON__RELATIONSHIP_WISH_REASON,
                PERSON__DECLINED_WORKERS, PERSON__GROUPS);
    }

    private static Tab strengths() {
        return Tab.parts(MESSAGES.text("people.strengths"), Part.of("", PERSON__STRENGTHS, STRENGTH__STATEMENT,
                STRENGTH__KIND, STRENGTH__OWNER, STRENGTH__POTENTIAL, STRENGTH__UNLOCKED_BY));
    }

    private static Tab goals() {
        Tab goal = Tab.fields(MESSAGES.text("people.goal"), GOAL__STATEMENT, GOAL__REASON, GOAL__EXPRESSED_BY,
                GOAL__AREA, GOAL__STATUS, GOAL__SET_ON, GOAL__TARGET_DATE, GOAL__DRAWS_ON, GOAL__ADDRESSES,
                GOAL__DISCIPLINES);
        Tab scaling = Tab.fields(MESSAGES.text("people.goal.level"), GOAL__BASELINE_LEVEL, GOAL__CURRENT_LEVEL,
                GOAL__IMPORTANCE, GOAL__DIFFICULTY);
        Tab steps = Tab.parts(MESSAGES.text("people.goal.steps"), Part.of("", GOAL__STEPS, GOAL_STEP__DESCRIPTION,
                GOAL_STEP__CONTRIBUTOR, GOAL_STEP__APPROACH, GOAL_STEP__MINUTES_PER_WEEK, GOAL_STEP__DUE,
                GOAL_STEP__DONE_ON, GOAL_STEP__WHO, GOAL_STEP__RESOURCE));
        return Tab.parts(MESSAGES.text("people.goals"), new Part("", PERSON__GOALS, List.of(goal, steps, scaling)));
    }

    private static Tab needs() {
        return Tab.parts(MESSAGES.text("people.needs"),
                Part.of(MESSAGES.text("people.needs.list"), PERSON__NEEDS, NEED__STATEMENT, NEED__AREA,
                        NEED__SEVERITY),
                Part.of(MESSAGES.text("people.risks"), PERSON__RISKS, RISK__STATEMENT, RISK__PERSPECTIVE,
                        RISK__RESPONSE),
                Part.of(MESSAGES.text("people.complexity"), PERSON__COMPLEXITY, COMPLEXITY_FACTOR__KIND,
                        COMPLEXITY_FACTOR__NOTE, COMPLEXITY_FACTOR__EXTRA_TIME_PERCENT));
    }

    private static Tab circle() {
        Tab member = Tab.fields(MESSAGES.text("people.member"), CIRCLE_MEMBER__NAME, CIRCLE_MEMBER__RELATION,
                CIRCLE_MEMBER__CARER, CIRCLE_MEMBER__HOURS_PER_WEEK);
        Tab support = Tab.parts(MESSAGES.text("people.carer"), Part.of("", CIRCLE_MEMBER__SUPPORT,
                CARER_SUPPORT__INFORMATION_GIVEN_ON, CARER_SUPPORT__TRAINING_OFFERED_ON,
                CARER_SUPPORT__EMERGENCY_PLAN_ON, CARER_SUPPORT__NEXT_BREAK_ON, CARER_SUPPORT__BENEFITS_ADVICE_ON,
                CARER_SUPPORT__INVOLVED_IN_PLAN_ON));
        return Tab.parts(MESSAGES.text("people.circle"),
                new Part(MESSAGES.text("people.circle.list"), PERSON__CIRCLE, List.of(member, support)),
                Part.of(MESSAGES.text("people.consents"), PERSON__CONSENTS, CONSENT__RECIPIENT, CONSENT__SCOPE,
                        CONSENT__ANSWER, CONSENT__ASKED_ON, CONSENT__EXPIRES_ON));
    }

    private static Tab episode() {
        return Tab.parts(MESSAGES.text("people.episode"),
                Part.of(MESSAGES.text("people.episodes"), PERSON__EPISODES, EPISODE__KIND, EPISODE__REFERRED_ON,
                        EPISODE__STARTED_ON, EPISODE__PLANNED_END, EPISODE__ENDED_ON,
                        EPISODE__MINUTES_PER_WEEK_AT_START, EPISODE__MINUTES_PER_WEEK_AIM, EPISODE__MOVE_ON_PLAN,
                        EPISODE__SEQUEL),
                Part.of(MESSAGES.text("people.reviews"), PERSON__REVIEWS, REVIEW__PLANNED_FOR, REVIEW__HELD_ON,
                        REVIEW__PERSON_PRESENT, REVIEW__CARER_PRESENT, REVIEW__DECIDED_BY, REVIEW__NOTES,
                        REVIEW__MINUTES_PER_WEEK_AFTER));
    }

    private static Tab options() {
        return Tab.parts(MESSAGES.text("people.options"),
                Part.of(MESSAGES.text("people.options.list"), PERSON__OPTIONS, SUPPORT_OPTION__DESCRIPTION,
                        SUPPORT_OPTION__FUNDING_ROUTE, SUPPORT_OPTION__WEEKLY_COST_PENCE, SUPPORT_OPTION__OFFERED_ON,
                        SUPPORT_OPTION__CHOSEN),
                Part.of(MESSAGES.text("people.outcomes"), PERSON__OUTCOMES, OUTCOME_SCORE__INSTRUMENT,
                        OUTCOME_SCORE__ON, OUTCOME_SCORE__SCORE, OUTCOME_SCORE__SOFT,
                        OUTCOME_SCORE__SUSTAINED_UNTIL));
    }
}
