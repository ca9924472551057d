// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rapport.model.Person;
import org.rapport.model.Place;
import org.rapport.model.RapportFactory;
import org.rapport.model.TravelTime;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

import com.google.gson.Gson;
import com.google.gson.annotations.SerializedName;

/**
 * One home-care day as its authors published it, with their best solution, turned into a plan. Row and column 0 of the
 * distances are the office, the patients follow in order. Services that two caregivers give at the same time and for as
 * long are one joint visit; others, also of the same patient, are visits of their own.
 */
final class PublishedDay {

    private static final LocalDateTime MIDNIGHT = LocalDate.parse("2026-03-02").atStartOfDay();

    private static final int SECONDS_PER_MINUTE = 60;

    /** Plans start visits on whole seconds, so a way may look a second shorter than it was. */
    private static final double ROUNDING_MINUTES = 1.0 / SECONDS_PER_MINUTE;

    private final PlanBuilder plan = new PlanBuilder();

    private final Map<String, Person> people = new HashMap<>();

    private final List<Place> places = new ArrayList<>();

    /** @param name of the instance's file, without the extension */
    PublishedDay(Path folder, String name) throws IOException {
        Instance instance = read(folder.resolve(name + ".json"), Instance.class);
        addPeople(instance);
        addTravel(instance.distances);
        Map<String, Worker> workers = new HashMap<>();
        for (Instance.Caregiver caregiver : instance.caregivers) {
            Worker worker = plan.worker(caregiver.id);
            worker.getSkills().addAll(caregiver.abilities);
            workers.put(caregiver.id, worker);
        }
        Map<String, Visit> visits = new HashMap<>();
        for (Solution.Route route : read(folder.resolve("sol-" + name + ".json"), Solution.class).routes) {
            for (Solution.Stop stop : route.locations == null ? List.<Solution.Stop>of() : route.locations) {
                addVisit(stop, workers.get(route.caregiver), visits);
            }
        }
    }

    PlanBuilder plan() {
        return plan;
    }

    private void addPeople(Instance instance) {
        places.add(place());
        for (Instance.Patient patient : instance.patients) {
            Person person = plan.person(patient.id);
            person.setPlace(place());
            places.add(person.getPlace());
            people.put(patient.id, person);
        }
    }

    private Place place() {
        Place place = RapportFactory.eINSTANCE.createPlace();
        plan.plan().getPlaces().add(place);
        return place;
    }

    private void addTravel(double[][] minutes) {
        List<TravelTime> times = new ArrayList<>();
        for (int from = 0; from < minutes.length; from++) {
            for (int to = 0; to < minutes.length; to++) {
                TravelTime time = RapportFactory.eINSTANCE.createTravelTime();
                time.setFrom(places.get(from));
                time.setTo(places.get(to));
                time.setMinutes(wholeMinutes(minutes[from][to]));
                times.add(time);
            }
        }
        plan.plan().getTravelTimes().addAll(times);
    }

    /** Plans know travel by the minute. */
    private static int wholeMinutes(double minutes) {
        boolean whole = minutes == Math.rint(minutes);
        return (int) Math.floor(whole ? minutes : minutes - ROUNDING_MINUTES);
    }

    private void addVisit(Solution.Stop stop, Worker worker, Map<String, Visit> visits) {
        String key = stop.patient + ' ' + stop.arrival + ' ' + stop.departure;
        Visit joint = visits.get(key);
        if (joint == null) {
            LocalDateTime start = MIDNIGHT.plusSeconds(Math.round(stop.arrival * SECONDS_PER_MINUTE));
            int minutes = (int) Math.round(stop.departure - stop.arrival);
            joint = plan.visit(people.get(stop.patient), start.toString(), minutes);
            joint.setId(stop.patient + '-' + stop.service);
            visits.put(key, joint);
        }
        joint.getWorkers().add(worker);
        joint.getSkills().add(stop.service);
        joint.setWorkersNeeded(joint.getWorkers().size());
    }

    private static <T> T read(Path file, Class<T> type) throws IOException {
        return new Gson().fromJson(Files.readString(file), type);
    }

    /** The part of an instance's file that makes a plan; names as in the file. */
    private static final class Instance {

        private List<Patient> patients;

        private List<Caregiver> caregivers;

        private double[][] distances;

        private static final class Patient {

            private String id;
        }

        private static final class Caregiver {

            private String id;

            private List<String> abilities;
        }
    }

    /** A solution's file; names as in the file. */
    private static final class Solution {

        private List<Route> routes;

        private static final class Route {

            @SerializedName("caregiver_id")
            private String caregiver;

            private List<Stop> locations;
        }

        private static final class Stop {

            private String patient;

            private String service;

            @SerializedName("arrival_time")
            private double arrival;

            @SerializedName("departure_time")
            private double departure;
        }
    }
}
