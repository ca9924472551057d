// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.rapport.model.PlanningStandards;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.VisitTimes;

/** What a plan answers itself, and what the other operations ask of the plan around them. */
public final class PlanOperations {

    private PlanOperations() {
    }

    /** See {@link ServicePlan#zone()}. */
    public static ZoneId zone(ServicePlan plan) {
        return PlanIndex.zoneOf(plan);
    }

    /** The plan that holds an element; an empty plan with default standards where none does. */
    static ServicePlan planOf(EObject element) {
        for (EObject container = element; container != null; container = container.eContainer()) {
            if (container instanceof ServicePlan plan) {
                return plan;
            }
        }
        ServicePlan none = RapportFactory.eINSTANCE.createServicePlan();
        none.setStandards(RapportFactory.eINSTANCE.createPlanningStandards());
        return none;
    }

    /** The standards of the plan around an element, or the defaults. */
    static PlanningStandards standardsOf(EObject element) {
        PlanningStandards standards = planOf(element).getStandards();
        return standards != null ? standards : RapportFactory.eINSTANCE.createPlanningStandards();
    }

    /** Counting visits of the plan around an element, in order. */
    static List<Visit> visits(EObject element, Predicate<Visit> which) {
        return planOf(element).getVisits().stream().filter(VisitTimes::counts).filter(which).sorted(VisitTimes.ORDER)
                .toList();
    }

    /** Whether a counting visit starts from the first to the last day, both inclusive. */
    static boolean startsBetween(Visit visit, LocalDate from, LocalDate to) {
        LocalDate day = VisitTimes.start(visit).toLocalDate();
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
