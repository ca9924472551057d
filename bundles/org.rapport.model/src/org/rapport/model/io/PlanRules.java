// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.RapportPackage;

/**
 * What must hold within one element for it to mean anything: ranges of numbers, and ends that do not come before their
 * starts. The table says in one place what the documentation of the model says feature by feature.
 */
final class PlanRules {

    private static final double ANY = Double.POSITIVE_INFINITY;

    private static final Map<EClass, ElementRules> RULES = new HashMap<>();

    static {
        in("ServicePlan", r -> r.inOrder("periodStart", "periodEnd").required("timeZone"));
        in("Goal", r -> r.range(0, 3, "importance", "difficulty").range(-2, 2, "baselineLevel", "currentLevel"));
        in("GoalStep", r -> r.range(0, ANY, "minutesPerWeek"));
        in("ComplexityFactor", r -> r.range(0, ANY, "extraTimePercent"));
        in("CircleMember", r -> r.range(0, ANY, "hoursPerWeek"));
        in("Episode", r -> r.range(0, ANY, "minutesPerWeekAtStart", "minutesPerWeekAim")
                .inOrder("startedOn", "plannedEnd").inOrder("startedOn", "endedOn"));
        in("Review", r -> r.range(0, ANY, "minutesPerWeekAfter"));
        in("SupportOption", r -> r.range(0, ANY, "weeklyCostPence"));
        in("OutcomeScore", r -> r.range(-ANY, ANY, "score"));
        in("Worker", r -> r.range(0, ANY, "contractedMinutesPerWeek", "caseloadLimit"));
        in("Absence", r -> r.inOrder("from", "to"));
        in("Membership", r -> r.inOrder("from", "to"));
        in("Relationship", r -> r.range(0, ANY, "agreedMinimumMinutes", "agreedOptimumMinutes")
                .notLess("agreedMinimumMinutes", "agreedOptimumMinutes")
                .inOrder("startedOn", "expectedEnd").inOrder("startedOn", "endedOn"));
        in("Visit", r -> r.range(1, ANY, "durationMinutes", "workersNeeded")
                .range(0, ANY, "actualMinutes", "travelMinutes"));
        in("VisitPattern", r -> r.range(1, ANY, "durationMinutes", "workersNeeded", "everyWeeks")
                .inOrder("from", "until"));
        in("Activity", r -> r.range(1, ANY, "durationMinutes"));
        in("DemandEvent", r -> r.range(0, ANY, "costPence"));
        in("Place", r -> r.range(-90, 90, "latitude").range(-180, 180, "longitude"));
        in("TravelTime", r -> r.range(0, ANY, "minutes"));
        in("PlanningStandards", r -> r.range(0, ANY, "shortVisitMinutes", "intimateCareMinutes", "firstVisitMinutes",
                "maxWorkersInWindow", "maxHandOffsInWindow", "maxWeeklyMinutes", "minDailyRestMinutes",
                "breakAfterMinutes", "breakMinutes", "defaultTravelMinutes", "amberUtilisationPercent",
                "redUtilisationPercent", "startWithinDays", "maxEpisodeDays", "sustainedDays", "minGroupSize")
                .range(1, ANY, "windowDays", "minimumVisitsForIndex", "weeklyAverageOverWeeks", "detourPercent",
                        "reflectionEveryDays", "reviewEveryDays")
                .range(0, 100, "minContactPercent").range(0, 1, "lowSecon")
                .moreThan(0, "travelKmPerHour").notLess("amberUtilisationPercent", "redUtilisationPercent"));
        in("RapportStandard", r -> r.range(0, ANY, "minimumMinutes", "optimumMinutes").range(1, ANY, "withinDays")
                .notLess("minimumMinutes", "optimumMinutes"));
        in("ComplexityWeight", r -> r.range(0, ANY, "extraTimePercent"));
        in("ContinuityBand", r -> r.range(0, ANY, "fromMinutesPerDay").range(0, 1, "lowCoc"));
        // Those without a line above have required features at most.
        RapportPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .forEach(eClass -> RULES.computeIfAbsent(eClass, ElementRules::new));
    }

    private PlanRules() {
    }

    private static void in(String eClass, Consumer<ElementRules> rules) {
        rules.accept(RULES.computeIfAbsent((EClass) RapportPackage.eINSTANCE.getEClassifier(eClass),
                ElementRules::new));
    }

    /** Notes what is wrong with one element, apart from what was noted of its features before. */
    static void check(EObject element, ProblemCollector problems) {
        RULES.get(element.eClass()).check(element, problems);
    }

    /** Whether a text can be an id: references are ids with blanks between them, and may be paths or URIs. */
    static boolean isId(String text) {
        return !text.isEmpty() && text.charAt(0) != '/' && text.indexOf('#') < 0
                && text.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }
}
