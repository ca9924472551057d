// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.RapportPackage;

/**
 * What must hold within one element for it to mean anything: ranges of numbers, and ends that do not come before their
 * starts. The table says in one place what the documentation of the model says feature by feature. It is written
 * without lambdas, because each of them would cost every start half a millisecond.
 */
final class PlanRules {

    private static final double ANY = Double.POSITIVE_INFINITY;

    private static final Map<EClass, ElementRules> RULES = new HashMap<>();

    static {
        in("ServicePlan").inOrder("periodStart", "periodEnd").required("timeZone");
        in("Goal").range(0, 3, "importance", "difficulty").range(-2, 2, "baselineLevel", "currentLevel");
        in("GoalStep").range(0, ANY, "minutesPerWeek");
        in("ComplexityFactor").range(0, ANY, "extraTimePercent");
        in("CircleMember").range(0, ANY, "hoursPerWeek");
        in("Episode").range(0, ANY, "minutesPerWeekAtStart", "minutesPerWeekAim")
                .inOrder("startedOn", "plannedEnd").inOrder("startedOn", "endedOn");
        in("Review").range(0, ANY, "minutesPerWeekAfter");
        in("SupportOption").range(0, ANY, "weeklyCostPence");
        in("OutcomeScore").range(-ANY, ANY, "score");
        in("Worker").range(0, ANY, "contractedMinutesPerWeek", "caseloadLimit");
        in("Absence").inOrder("from", "to");
        in("Membership").inOrder("from", "to");
        in("Relationship").range(0, ANY, "agreedMinimumMinutes", "agreedOptimumMinutes")
                .notLess("agreedMinimumMinutes", "agreedOptimumMinutes")
                .inOrder("startedOn", "expectedEnd").inOrder("startedOn", "endedOn");
        in("Visit").range(1, ANY, "durationMinutes", "workersNeeded")
                .range(0, ANY, "actualMinutes", "travelMinutes");
        in("VisitPattern").range(1, ANY, "durationMinutes", "workersNeeded", "everyWeeks")
                .inOrder("from", "until");
        in("Activity").range(1, ANY, "durationMinutes");
        in("DemandEvent").range(0, ANY, "costPence");
        in("Place").range(-90, 90, "latitude").range(-180, 180, "longitude");
        in("TravelTime").range(0, ANY, "minutes");
        in("PlanningStandards").range(0, ANY, "shortVisitMinutes", "intimateCareMinutes", "firstVisitMinutes",
                "maxWorkersInWindow", "maxHandOffsInWindow", "maxWeeklyMinutes", "minDailyRestMinutes",
                "breakAfterMinutes", "breakMinutes", "defaultTravelMinutes", "amberUtilisationPercent",
                "redUtilisationPercent", "startWithinDays", "maxEpisodeDays", "sustainedDays", "minGroupSize")
                .range(1, ANY, "windowDays", "minimumVisitsForIndex", "weeklyAverageOverWeeks", "detourPercent",
                        "reflectionEveryDays", "reviewEveryDays")
                .range(0, 100, "minContactPercent").range(0, 1, "lowSecon")
                .moreThan(0, "travelKmPerHour").notLess("amberUtilisationPercent", "redUtilisationPercent");
        in("RapportStandard").range(0, ANY, "minimumMinutes", "optimumMinutes").range(1, ANY, "withinDays")
                .notLess("minimumMinutes", "optimumMinutes");
        in("ComplexityWeight").range(0, ANY, "extraTimePercent");
        in("ContinuityBand").range(0, ANY, "fromMinutesPerDay").range(0, 1, "lowCoc");
        // Those without a line above have required features at most.
        for (EClassifier each : RapportPackage.eINSTANCE.getEClassifiers()) {
            if (each instanceof EClass eClass) {
                in(eClass.getName());
            }
        }
    }

    private PlanRules() {
    }

    private static ElementRules in(String name) {
        EClass eClass = (EClass) RapportPackage.eINSTANCE.getEClassifier(name);
        ElementRules rules = RULES.get(eClass);
        if (rules == null) {
            rules = new ElementRules(eClass);
            RULES.put(eClass, rules);
        }
        return rules;
    }

    /** Notes what is wrong with one element, apart from what was noted of its features before. */
    static void check(EObject element, ProblemCollector problems) {
        RULES.get(element.eClass()).check(element, problems);
    }

    /** Whether a text can be an id: references are ids with blanks between them, and may be paths or URIs. */
    static boolean isId(String text) {
        if (text.isEmpty() || text.charAt(0) == '/') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '#' || Character.isWhitespace(c) || Character.isISOControl(c)) {
                return false;
            }
        }
        return true;
    }
}
