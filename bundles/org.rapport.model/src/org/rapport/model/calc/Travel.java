// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.util.HashMap;
import java.util.Map;

import org.rapport.model.Place;
import org.rapport.model.PlanningStandards;
import org.rapport.model.ServicePlan;
import org.rapport.model.TravelTime;
import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.Worker;

/** Minutes of travel between visits and places, by what the plan knows. */
public final class Travel {

    /** Mean radius of the earth, IUGG. */
    private static final double EARTH_RADIUS_KM = 6371.0088;

    private static final int MINUTES_PER_HOUR = 60;

    private static final double PERCENT = 100.0;

    private final Map<Place, Map<Place, Integer>> known = new HashMap<>();

    private final PlanningStandards standards;

    private Travel(ServicePlan plan, PlanningStandards standards) {
        this.standards = standards;
        for (TravelTime time : plan.getTravelTimes()) {
            if (time.getFrom() != null && time.getTo() != null) {
                known.computeIfAbsent(time.getFrom(), from -> new HashMap<>()).put(time.getTo(), time.getMinutes());
            }
        }
    }

    /** The travel known to a plan. @param standards speed, detour and default to reckon with */
    public static Travel of(ServicePlan plan, PlanningStandards standards) {
        return new Travel(plan, standards);
    }

    /**
     * Minutes a worker travels from one visit to the next: the next visit's own {@code travelMinutes}, else by the two
     * places. None to the same person or place, from CLINIC to CLINIC, nor when either visit is by PHONE or VIDEO.
     */
    public int minutes(Visit from, Visit to, Worker worker) {
        if (!VisitTimes.isFaceToFace(from) || !VisitTimes.isFaceToFace(to)) {
            return 0;
        }
        if (to.getTravelMinutes() != null) {
            return to.getTravelMinutes();
        }
        boolean samePlace = to.getMode() == VisitMode.CLINIC || from.getPerson() == to.getPerson();
        return from.getMode() == to.getMode() && samePlace ? 0 : minutes(place(from, worker), place(to, worker));
    }

    /**
     * Minutes to the first visit of a day: its own {@code travelMinutes}, else from the worker's base; 0 by PHONE or
     * VIDEO and where neither is recorded.
     */
    public int minutesToFirst(Visit visit, Worker worker) {
        if (!VisitTimes.isFaceToFace(visit)) {
            return 0;
        }
        if (visit.getTravelMinutes() != null) {
            return visit.getTravelMinutes();
        }
        Place place = place(visit, worker);
        return worker.getBase() == null || place == null ? 0 : minutes(worker.getBase(), place);
    }

    /**
     * Minutes between two places: the known time that way round, else great-circle distance with detour at the
     * standard speed, rounded up, else the default. None when the place is the same.
     *
     * @param from may be null: not known
     * @param to may be null: not known
     */
    public int minutes(Place from, Place to) {
        if (from == null || to == null) {
            return standards.getDefaultTravelMinutes();
        }
        if (from == to) {
            return 0;
        }
        Integer time = known.getOrDefault(from, Map.of()).get(to);
        if (time != null) {
            return time;
        }
        return hasCoordinates(from) && hasCoordinates(to) && standards.getTravelKmPerHour() > 0
                ? (int) Math.ceil(kilometres(from.getLatitude(), from.getLongitude(), to.getLatitude(),
                        to.getLongitude()) * standards.getDetourPercent() / PERCENT / standards.getTravelKmPerHour()
                        * MINUTES_PER_HOUR)
                : standards.getDefaultTravelMinutes();
    }

    /** Great-circle distance in kilometres by the haversine formula; degrees in. */
    public static double kilometres(double latitude1, double longitude1, double latitude2, double longitude2) {
        double halfLatitude = Math.toRadians(latitude2 - latitude1) / 2;
        double halfLongitude = Math.toRadians(longitude2 - longitude1) / 2;
        double h = Math.pow(Math.sin(halfLatitude), 2) + Math.cos(Math.toRadians(latitude1))
                * Math.cos(Math.toRadians(latitude2)) * Math.pow(Math.sin(halfLongitude), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
    }

    /** Where a visit takes place: in a clinic at the worker's base, else where the person lives; null: not known. */
    private static Place place(Visit visit, Worker worker) {
        if (visit.getMode() == VisitMode.CLINIC) {
            return worker.getBase();
        }
        return visit.getPerson() == null ? null : visit.getPerson().getPlace();
    }

    private static boolean hasCoordinates(Place place) {
        return place.getLatitude() != null && place.getLongitude() != null;
    }
}
