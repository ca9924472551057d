// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import org.rapport.model.Visit;
import org.rapport.model.Worker;

/** The ways of a worker from one meeting with people to the next. */
public final class Journeys {

    /** Takes one journey. */
    public interface Visitor {

        /**
         * A journey from one visit to the next that is not at the same time.
         *
         * @param from the visit before
         * @param to the visit travelled to
         * @param available minutes between the two that nothing but travel and breaks is planned in, 0 or more
         * @param required minutes of travel, 0 or more
         */
        void journey(Duty from, Duty to, int available, int required);
    }

    private Journeys() {
    }

    /**
     * Goes through the journeys of a worker in order. Visits by PHONE or VIDEO are not travelled to, but take their
     * time on the way, as activities but TRAVEL and BREAK do. Where visits overlap there is no journey, and the next
     * one starts from the visit that ends last.
     *
     * @param duties of the worker, in order of start
     */
    public static void forEach(Iterable<Duty> duties, Worker worker, Travel travel, Visitor visitor) {
        Duty from = null;
        long busySeconds = 0;
        long busyUntil = 0;
        for (Duty duty : duties) {
            TimeSpan span = duty.span();
            if (isMeeting(duty)) {
                if (from != null && span.start() >= from.span().end()) {
                    long free = span.start() - from.span().end() - busySeconds + Math.max(0, busyUntil - span.start());
                    visitor.journey(from, duty, TimeSpan.toMinutes(free),
                            travel.minutes((Visit) from.element(), (Visit) duty.element(), worker));
                }
                if (from == null || span.end() > from.span().end()) {
                    from = duty;
                    busySeconds = 0;
                    busyUntil = span.end();
                }
            } else if (!duty.isTravel() && !duty.isBreak() && span.end() > busyUntil) {
                busySeconds += span.end() - Math.max(busyUntil, span.start());
                busyUntil = span.end();
            }
        }
    }

    private static boolean isMeeting(Duty duty) {
        return duty.element() instanceof Visit visit && VisitTimes.isFaceToFace(visit);
    }
}
