// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.wizard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;

/**
 * A plan to begin with: one person, and six weeks from a Monday, which is how long reablement is free of charge.
 *
 * @param service what the service calls itself
 * @param person what the person likes to be called
 * @param from a day of the first week
 */
record FirstPlan(String service, String person, LocalDate from) {

    private static final int WEEKS = 6;

    ServicePlan create() {
        ServicePlan plan = RapportFactory.eINSTANCE.createServicePlan();
        plan.setName(service);
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        plan.setPeriodStart(monday);
        plan.setPeriodEnd(monday.plusWeeks(WEEKS).minusDays(1));
        plan.setStandards(RapportFactory.eINSTANCE.createPlanningStandards());
        Person first = RapportFactory.eINSTANCE.createPerson();
        first.setName(person);
        plan.getPeople().add(first);
        return plan;
    }
}
