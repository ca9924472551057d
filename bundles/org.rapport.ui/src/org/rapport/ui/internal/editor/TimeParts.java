// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import static org.rapport.model.RapportPackage.Literals.*;

import java.util.List;

import org.rapport.checks.Messages;
import org.rapport.ui.internal.form.Part;
import org.rapport.ui.internal.form.Part.Tab;

/** The page of time: visits that repeat and what they bring, other work, and the standards that count. */
final class TimeParts {

    private static final Messages MESSAGES = Messages.of(TimeParts.class);

    private TimeParts() {
    }

    static List<Tab> tabs() {
        return List.of(patterns(), activities(), standards(), places());
    }

    private static Tab patterns() {
        Tab pattern = new Tab("", List.of(VISIT_PATTERN__PERSON, VISIT_PATTERN__DAYS, VISIT_PATTERN__TIME,
                VISIT_PATTERN__DURATION_MINUTES, VISIT_PATTERN__PURPOSE, VISIT_PATTERN__WORKERS, VISIT_PATTERN__GOALS,
                VISIT_PATTERN__FROM, VISIT_PATTERN__UNTIL, VISIT_PATTERN__EVERY_WEEKS, VISIT_PATTERN__MODE,
                VISIT_PATTERN__WORKERS_NEEDED, VISIT_PATTERN__SKILLS, VISIT_PATTERN__EARLIEST_START,
                VISIT_PATTERN__LATEST_START, VISIT_PATTERN__INTIMATE_CARE), List.of(), RollOutExtra::new);
        return Tab.parts(MESSAGES.text("time.patterns"),
                new Part("", SERVICE_PLAN__VISIT_PATTERNS, List.of(pattern)));
    }

    private static Tab activities() {
        return Tab.parts(MESSAGES.text("time.activities"), Part.of("", SERVICE_PLAN__ACTIVITIES, ACTIVITY__WORKER,
                ACTIVITY__KIND, ACTIVITY__START, ACTIVITY__DURATION_MINUTES));
    }

    private static Tab standards() {
        Tab visits = new Tab(MESSAGES.text("time.standards.visits"), List.of(PLANNING_STANDARDS__RULE_PACK,
                PLANNING_STANDARDS__SHORT_VISIT_MINUTES, PLANNING_STANDARDS__INTIMATE_CARE_MINUTES,
                PLANNING_STANDARDS__FIRST_VISIT_MINUTES, PLANNING_STANDARDS__START_WITHIN_DAYS,
                PLANNING_STANDARDS__MAX_EPISODE_DAYS, PLANNING_STANDARDS__SUSTAINED_DAYS,
                PLANNING_STANDARDS__REVIEW_EVERY_DAYS, PLANNING_STANDARDS__MIN_GROUP_SIZE), List.of(),
                StandardsExtra::new);
        Tab faces = new Tab(MESSAGES.text("time.standards.faces"), List.of(PLANNING_STANDARDS__WINDOW_DAYS,
                PLANNING_STANDARDS__MINIMUM_VISITS_FOR_INDEX, PLANNING_STANDARDS__MAX_WORKERS_IN_WINDOW,
                PLANNING_STANDARDS__LOW_SECON, PLANNING_STANDARDS__MAX_HAND_OFFS_IN_WINDOW),
                List.of(Part.of(MESSAGES.text("time.standards.bands"), PLANNING_STANDARDS__CONTINUITY_BANDS,
                        CONTINUITY_BAND__FROM_MINUTES_PER_DAY, CONTINUITY_BAND__LOW_COC)),
                null);
        Tab rapport = Tab.parts(MESSAGES.text("time.standards.rapport"),
                Part.of(MESSAGES.text("time.standards.minutes"), PLANNING_STANDARDS__RAPPORT, RAPPORT_STANDARD__DEPTH,
                        RAPPORT_STANDARD__ROLE, RAPPORT_STANDARD__MINIMUM_MINUTES, RAPPORT_STANDARD__OPTIMUM_MINUTES,
                        RAPPORT_STANDARD__WITHIN_DAYS, RAPPORT_STANDARD__SOURCE),
                Part.of(MESSAGES.text("time.standards.complexity"), PLANNING_STANDARDS__COMPLEXITY_WEIGHTS,
                        COMPLEXITY_WEIGHT__KIND, COMPLEXITY_WEIGHT__EXTRA_TIME_PERCENT));
        Tab work = Tab.fields(MESSAGES.text("time.standards.work"), PLANNING_STANDARDS__MAX_WEEKLY_MINUTES,
                PLANNING_STANDARDS__WEEKLY_AVERAGE_OVER_WEEKS, PLANNING_STANDARDS__MIN_DAILY_REST_MINUTES,
                PLANNING_STANDARDS__BREAK_AFTER_MINUTES, PLANNING_STANDARDS__BREAK_MINUTES,
                PLANNING_STANDARDS__DEFAULT_TRAVEL_MINUTES, PLANNING_STANDARDS__TRAVEL_KM_PER_HOUR,
                PLANNING_STANDARDS__DETOUR_PERCENT, PLANNING_STANDARDS__AMBER_UTILISATION_PERCENT,
                PLANNING_STANDARDS__RED_UTILISATION_PERCENT, PLANNING_STANDARDS__MIN_CONTACT_PERCENT,
                PLANNING_STANDARDS__REFLECTION_EVERY_DAYS);
        Tab checks = Tab.parts(MESSAGES.text("time.standards.checks"), Part.of("", PLANNING_STANDARDS__CHECK_SETTINGS,
                CHECK_SETTING__CHECK_ID, CHECK_SETTING__LEVEL, CHECK_SETTING__REASON));
        return Tab.parts(MESSAGES.text("time.standards"),
                new Part("", SERVICE_PLAN__STANDARDS, List.of(visits, faces, rapport, work, checks)));
    }

    private static Tab places() {
        return Tab.parts(MESSAGES.text("time.places"),
                Part.of(MESSAGES.text("time.places.list"), SERVICE_PLAN__PLACES, NAMED_ELEMENT__NAME, PLACE__LATITUDE,
                        PLACE__LONGITUDE),
                Part.of(MESSAGES.text("time.travel"), SERVICE_PLAN__TRAVEL_TIMES, TRAVEL_TIME__FROM, TRAVEL_TIME__TO,
                        TRAVEL_TIME__MINUTES),
                Part.of(MESSAGES.text("time.resources"), SERVICE_PLAN__RESOURCES, NAMED_ELEMENT__NAME,
                        COMMUNITY_RESOURCE__KIND, COMMUNITY_RESOURCE__CONTACT, COMMUNITY_RESOURCE__PLACE));
    }
}
