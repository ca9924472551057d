// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Monitor;
import org.rapport.model.CircleMember;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.Status;

/**
 * Visits as a calendar after RFC 5545 (iCalendar), for the calendar somebody has on their telephone. It holds when, who
 * and what for, and no need, goal or note: calendars are often kept by others. Times are in UTC, so that no calendar
 * has to know the zone of the plan.
 */
public final class VisitCalendar {

    private static final String PRODUCT = "-//Rapport//Rapport//EN";

    private final String name;

    private final Identifiable reader;

    private final VisitWords words;

    private VisitCalendar(String name, Identifiable reader, VisitWords words) {
        this.name = name;
        this.reader = reader;
        this.words = words;
    }

    /**
     * The calendar that somebody reads: a worker's of whom they go to, a person's of who comes, and for a member of a
     * circle the person's as it is shared with them.
     *
     * @param reader a worker, a person or a member of a person's circle
     * @param demand throws when the person does not share their visits with that member; asked before anything else
     */
    public static VisitCalendar of(Identifiable reader, Consumer<CircleMember> demand) {
        return switch (reader) {
            case Worker worker -> new VisitCalendar(Texts.format("calendar.name", Labels.of(worker)), worker,
                    VisitWords.of(worker));
            case Person person -> new VisitCalendar(Texts.format("calendar.name", Labels.of(person)), person,
                    VisitWords.OF_PERSON);
            case CircleMember relative -> {
                demand.accept(relative);
                yield new VisitCalendar(
                        Texts.format("calendar.name.shared", Labels.of(whose(relative)), Labels.of(relative)),
                        relative, VisitWords.SHARED);
            }
            default -> throw new IllegalArgumentException(reader.eClass().getName() + " reads no calendar");
        };
    }

    /** Whose visits somebody reads: for a member of a circle, the person's. */
    public static Identifiable whose(Identifiable reader) {
        return reader instanceof CircleMember ? (Identifiable) reader.eContainer() : reader;
    }

    /**
     * Writes visits. The same visits at the same time of change give the same text, and an event keeps its identity
     * from one calendar of the same reader to the next, so that a calendar that is taken over again is brought up to
     * date. One that was cancelled or missed is told as cancelled.
     *
     * @param visits those with a start are written
     * @param plan whose they are, for the time zone
     * @param changed when the plan was last changed
     * @param monitor is told of progress, and asked whether to stop
     * @throws IOException when it cannot be written
     * @throws CancellationException when the monitor is cancelled
     */
    public void write(List<Visit> visits, ServicePlan plan, Instant changed, Writer writer, Monitor monitor)
            throws IOException {
        ZoneId zone = PlanIndex.of(plan).zone();
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        monitor.beginTask(name, visits.size() + 1);
        for (Visit visit : visits) {
            if (monitor.isCanceled()) {
                throw new CancellationException(name);
            }
            if (VisitTimes.start(visit) != null) {
                calendar.addEvent(event(visit, zone, changed));
            }
            monitor.worked(1);
        }
        ICalWriter target = new ICalWriter(writer, ICalVersion.V2_0);
        target.write(calendar);
        target.flush();
        monitor.done();
    }

    private VEvent event(Visit visit, ZoneId zone, Instant changed) {
        VEvent event = new VEvent();
        event.setUid(UUID.nameUUIDFromBytes((reader.getId() + '\n' + visit.getId()).getBytes(StandardCharsets.UTF_8))
                .toString());
        event.setDateTimeStamp(Date.from(changed));
        ZonedDateTime start = VisitTimes.start(visit).atZone(zone);
        event.setDateStart(Date.from(start.toInstant()), true);
        event.setDateEnd(Date.from(start.plusMinutes(Math.max(0, VisitTimes.minutes(visit))).toInstant()), true);
        event.setSummary(words.summary(visit));
        String more = words.description(visit);
        if (!more.isEmpty()) {
            event.setDescription(more);
        }
        String place = words.place(visit);
        if (!place.isEmpty()) {
            event.setLocation(place);
        }
        event.setStatus(takesPlace(visit) ? Status.confirmed() : Status.cancelled());
        event.setClassification(Classification.private_());
        return event;
    }

    private static boolean takesPlace(Visit visit) {
        return visit.getStatus() == VisitStatus.PLANNED || visit.getStatus() == VisitStatus.DONE;
    }
}
