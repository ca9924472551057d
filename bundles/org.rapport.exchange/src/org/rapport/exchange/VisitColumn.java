// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.text.Labels;

/**
 * The columns of a sheet of visits: what they are called and hold when Rapport writes them, in that order, and what
 * other systems call them. Those without content of their own are only read.
 */
enum VisitColumn {

    /** The plan; where a sheet comes in it means nothing. */
    FILE("file", visit -> null),

    ID("id", Visit::getId, "visit id", "visit no", "visit number", "visit reference", "appointment id", "booking id",
            "call id", "shift id", "uid"),

    PERSON("person", visit -> id(visit.getPerson()), "person id", "person reference", "client id", "client reference",
            "service user id", "customer id", "patient id"),

    PERSON_NAME("personName", visit -> name(visit.getPerson()), "client", "client name", "service user",
            "service user name", "service receiver", "supported person", "person supported", "customer",
            "customer name", "patient", "patient name", "tenant", "resident", "individual", "summary"),

    WORKERS("workers", visit -> ids(visit.getWorkers()), "worker id", "worker ids", "carer id", "staff id",
            "employee id"),

    WORKER_NAMES("workerNames", visit -> joined(visit.getWorkers().stream().map(Labels::of)), "worker", "worker name",
            "carer", "carers", "carer name", "care worker", "support worker", "staff", "staff name", "staff member",
            "employee", "employee name", "assigned to", "allocated to", "second carer", "second worker", "attendee"),

    WORKERS_NEEDED("workersNeeded", Visit::getWorkersNeeded, "workers required", "carers needed", "carers required",
            "staff needed", "staff required"),

    START("start", Visit::getStart, "start time", "start date time", "from", "time", "planned start",
            "planned start time", "scheduled start", "scheduled start time", "visit start", "starts", "begin", "begins",
            "dtstart"),

    DURATION("durationMinutes", Visit::getDurationMinutes, "duration", "minutes", "mins", "length", "duration mins",
            "planned duration", "planned minutes", "scheduled duration", "scheduled minutes", "visit length"),

    PURPOSE("purpose", Visit::getPurpose, "visit type", "type", "call type", "service type", "type of visit",
            "visit purpose", "activity", "summary purpose"),

    MODE("mode", Visit::getMode, "visit mode", "delivery", "contact type"),

    STATUS("status", Visit::getStatus, "visit status", "outcome"),

    ACTUAL_START("actualStart", Visit::getActualStart, "actual start time", "real start", "clock in", "clocked in",
            "check in", "checked in", "log in", "logged in", "arrived", "arrival"),

    ACTUAL_MINUTES("actualMinutes", Visit::getActualMinutes, "actual duration", "actual mins", "actual length",
            "delivered minutes"),

    TRAVEL_MINUTES("travelMinutes", Visit::getTravelMinutes, "travel", "travel time", "travel mins"),

    SKILLS("skills", visit -> joined(visit.getSkills().stream()), "skills needed", "required skills"),

    GOALS("goals", visit -> ids(visit.getGoals())),

    EARLIEST_START("earliestStart", Visit::getEarliestStart),

    LATEST_START("latestStart", Visit::getLatestStart),

    INTIMATE_CARE("intimateCare", Visit::isIntimateCare),

    SHORT_VISIT_AGREED("shortVisitAgreed", Visit::isShortVisitAgreed),

    PATTERN("pattern", visit -> id(visit.getPattern())),

    DATE("date", null, "day", "visit date", "start date", "planned date", "scheduled date", "date of visit"),

    END("end", null, "end time", "end date time", "until", "to", "planned end", "planned end time", "scheduled end",
            "scheduled end time", "finish", "finish time", "visit end", "ends", "dtend"),

    END_DATE("endDate", null, "finish date"),

    HOURS("hours", null, "duration hours", "planned hours", "scheduled hours"),

    /** Whose calendar a visit is in: of the person, or of a worker. */
    CALENDAR("calendar", null, "x wr calname"),

    /** By which rule it repeats. */
    REPEATS("repeats", null, "rrule", "recurrence rule", "recurrence"),

    ACTUAL_END("actualEnd", null, "actual end time", "actual finish", "real end", "clock out", "clocked out",
            "check out", "checked out", "log out", "logged out", "departure");

    /** What stands between several of a kind in one cell. */
    static final String BETWEEN = "; ";

    private static final Map<String, VisitColumn> BY_NAME = new HashMap<>();

    private final String head;

    private final Function<Visit, Object> content;

    private final List<String> others;

    static {
        for (VisitColumn column : values()) {
            Stream.concat(Stream.of(column.head), column.others.stream())
                    .forEach(name -> BY_NAME.putIfAbsent(plain(name), column));
        }
    }

    VisitColumn(String head, Function<Visit, Object> content, String... others) {
        this.head = head;
        this.content = content;
        this.others = List.of(others);
    }

    /** What it is called by Rapport. */
    String head() {
        return head;
    }

    /** Those that are written, in order. */
    static List<VisitColumn> written() {
        return Arrays.stream(values()).filter(column -> column.content != null).toList();
    }

    /** What it holds of a visit; null for nothing. */
    Object of(Visit visit) {
        return content.apply(visit);
    }

    /** Whether a sheet may have several of it, such as Carer 1 and Carer 2. */
    boolean mayRepeat() {
        return this == WORKERS || this == WORKER_NAMES;
    }

    /**
     * The column that somebody calls so, whatever the case, gaps and signs in it, and with or without what stands in
     * brackets; null when there is none.
     */
    static VisitColumn called(String name) {
        String key = key(name);
        VisitColumn column = BY_NAME.get(key);
        if (column == null) {
            VisitColumn numbered = BY_NAME.get(key.replaceFirst("[0-9]+$", ""));
            return numbered != null && numbered.mayRepeat() ? numbered : null;
        }
        return column;
    }

    /** How well a name says that it is this column: from 0, its own, on. A sheet may have a Day beside its Date. */
    int rank(String name) {
        List<String> names = Stream.concat(Stream.of(head), others.stream()).map(VisitColumn::plain).toList();
        int rank = names.indexOf(key(name));
        return rank < 0 ? names.size() : rank;
    }

    private static String key(String name) {
        String plain = plain(name);
        return BY_NAME.containsKey(plain) ? plain : plain(name.replaceAll("[(\\[].*?[)\\]]", ""));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String id(Identifiable element) {
        return element == null ? null : element.getId();
    }

    private static String name(Person person) {
        return person == null ? null : Labels.of(person);
    }

    private static String ids(List<? extends Identifiable> elements) {
        return joined(elements.stream().map(Identifiable::getId));
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(Objects::nonNull).collect(Collectors.joining(BETWEEN));
    }
}
