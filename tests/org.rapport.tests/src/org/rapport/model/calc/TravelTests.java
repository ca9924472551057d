// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Person;
import org.rapport.model.Place;
import org.rapport.model.RapportFactory;
import org.rapport.model.TravelTime;
import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

class TravelTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Worker sam = plan.worker("Sam");

    private final Person ada = plan.person("Ada");

    private final Person ben = plan.person("Ben");

    private final Place mill = place("Mill Lane", null, null);

    private final Place quay = place("Quay Street", null, null);

    private Visit first;

    private Visit second;

    @BeforeEach
    void visits() {
        ada.setPlace(mill);
        ben.setPlace(quay);
        first = plan.visit(ada, "2026-03-02T09:00", 45, sam);
        second = plan.visit(ben, "2026-03-02T10:00", 45, sam);
    }

    @Test
    @DisplayName("A known time holds that way round only; the other way is the default")
    void knownTimeOneWayOnly() {
        know(mill, quay, 25);
        assertThat(minutes(first, second)).isEqualTo(25);
        assertThat(minutes(second, first)).isEqualTo(10);
    }

    @Test
    @DisplayName("What the visit itself says wins over the known time")
    void ownMinutesWin() {
        know(mill, quay, 25);
        second.setTravelMinutes(0);
        assertThat(minutes(first, second)).isZero();
        second.setTravelMinutes(40);
        assertThat(minutes(first, second)).isEqualTo(40);
    }

    @Test
    @DisplayName("There is no travel to the same place, nor to the same person, wherever they live")
    void samePlace() {
        ben.setPlace(mill);
        assertThat(minutes(first, second)).isZero();
        second.setPerson(ada);
        ada.setPlace(null);
        assertThat(minutes(first, second)).isZero();
    }

    @Test
    @DisplayName("There is no travel when either visit is by phone or video, whatever was recorded")
    void remoteVisits() {
        second.setTravelMinutes(40);
        for (VisitMode mode : new VisitMode[] { VisitMode.PHONE, VisitMode.VIDEO }) {
            first.setMode(mode);
            assertThat(minutes(first, second)).as(mode + " before").isZero();
            first.setMode(VisitMode.HOME);
            second.setMode(mode);
            assertThat(minutes(first, second)).as(mode + " after").isZero();
            assertThat(Travel.of(plan.plan(), plan.standards()).minutesToFirst(second, sam)).isZero();
            second.setMode(VisitMode.HOME);
        }
    }

    @Test
    @DisplayName("Where a place is missing, or one has no coordinates, the default applies")
    void missingPlaces() {
        mill.setLatitude(51.5);
        mill.setLongitude(-0.1);
        assertThat(minutes(first, second)).as("one without coordinates").isEqualTo(10);
        ben.setPlace(null);
        assertThat(minutes(first, second)).as("no place").isEqualTo(10);
        plan.standards().setDefaultTravelMinutes(17);
        assertThat(minutes(first, second)).isEqualTo(17);
    }

    @Test
    @DisplayName("Between coordinates it is the great circle with its detour at the standard speed, rounded up")
    void byCoordinates() {
        at(mill, 51.5, -0.1);
        at(quay, 51.5 + 1 / 111.2, -0.1);
        assertThat(minutes(first, second)).as("1 km, 130 %, 25 km/h: 3.12 minutes").isEqualTo(4);
        plan.standards().setDetourPercent(100);
        plan.standards().setTravelKmPerHour(60);
        assertThat(minutes(first, second)).as("1 km at 60 km/h").isEqualTo(1);
        plan.standards().setTravelKmPerHour(0);
        assertThat(minutes(first, second)).as("no speed: the default").isEqualTo(10);
    }

    @Test
    @DisplayName("The great circle from London to Paris is 343.6 km long, to the antipode half the earth’s girth")
    void greatCircle() {
        assertThat(Travel.kilometres(51.5074, -0.1278, 48.8566, 2.3522)).isCloseTo(343.56, within(0.1));
        assertThat(Travel.kilometres(48.8566, 2.3522, 51.5074, -0.1278)).isCloseTo(343.56, within(0.1));
        assertThat(Travel.kilometres(0, 0, 0, 180)).isCloseTo(20_015.1, within(0.1));
        assertThat(Travel.kilometres(51.5, -0.1, 51.5, -0.1)).isZero();
        assertThat(Travel.kilometres(0, 179.5, 0, -179.5)).as("across the date line").isCloseTo(111.2, within(0.1));
    }

    @Test
    @DisplayName("A visit in the clinic is at the worker’s base")
    void clinic() {
        Place clinic = place("Clinic", null, null);
        sam.setBase(clinic);
        know(clinic, quay, 12);
        first.setMode(VisitMode.CLINIC);
        assertThat(minutes(first, second)).isEqualTo(12);
        second.setMode(VisitMode.CLINIC);
        assertThat(minutes(first, second)).as("both in the clinic").isZero();
        sam.setBase(null);
        assertThat(minutes(first, second)).as("both in the clinic, wherever it is").isZero();
    }

    @Test
    @DisplayName("To the first visit of a day it is from the base, and nothing where no base is recorded")
    void firstOfTheDay() {
        Travel travel = Travel.of(plan.plan(), plan.standards());
        assertThat(travel.minutesToFirst(first, sam)).isZero();
        sam.setBase(quay);
        assertThat(travel.minutesToFirst(first, sam)).isEqualTo(10);
        first.setTravelMinutes(22);
        assertThat(travel.minutesToFirst(first, sam)).isEqualTo(22);
    }

    private int minutes(Visit from, Visit to) {
        return Travel.of(plan.plan(), plan.standards()).minutes(from, to, sam);
    }

    private void know(Place from, Place to, int minutes) {
        TravelTime time = RapportFactory.eINSTANCE.createTravelTime();
        time.setFrom(from);
        time.setTo(to);
        time.setMinutes(minutes);
        plan.plan().getTravelTimes().add(time);
    }

    private Place place(String name, Double latitude, Double longitude) {
        Place place = RapportFactory.eINSTANCE.createPlace();
        place.setId(name);
        place.setName(name);
        place.setLatitude(latitude);
        place.setLongitude(longitude);
        plan.plan().getPlaces().add(place);
        return place;
    }

    private static void at(Place place, double latitude, double longitude) {
        place.setLatitude(latitude);
        place.setLongitude(longitude);
    }
}
