// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.rapport.exchange.VisitCalendar;
import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;
import org.rapport.report.NotForReaderException;
import org.rapport.report.Part;
import org.rapport.report.SharedParts;

/** Whose calendars there are in a plan. */
final class Calendars {

    private Calendars() {
    }

    /** Everybody with visits of their own: workers, then people. */
    static List<Identifiable> owners(ServicePlan plan) {
        List<Identifiable> owners = new ArrayList<>(plan.getWorkers());
        owners.addAll(plan.getPeople());
        return owners;
    }

    /** Everybody who may ask for a calendar: the owners, and those around the people. */
    static List<Identifiable> readers(ServicePlan plan) {
        List<Identifiable> readers = owners(plan);
        plan.getPeople().forEach(person -> readers.addAll(person.getCircle()));
        return readers;
    }

    /** One of them by id; null for no id. */
    static Identifiable reader(ServicePlan plan, String id) {
        return readers(plan).stream().filter(each -> each.getId().equals(id)).findFirst().orElse(null);
    }

    /**
     * Somebody’s calendar.
     *
     * @param at the day as of which consents count
     * @throws NotForReaderException when the person does not share their visits with them
     */
    static VisitCalendar of(Identifiable reader, LocalDate at) {
        return VisitCalendar.of(reader, relative -> SharedParts.demand(Part.VISITS, relative, at));
    }
}
