// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import org.rapport.model.Visit;
import org.rapport.model.Worker;

/** Work of a worker without a break. */
public final class WorkStretches {

    /** Takes one stretch. */
    public interface Visitor {

        /**
         * A stretch that is too long.
         *
         * @param first the duty it begins with
         * @param beyond the duty that goes beyond the limit
         * @param minutes from the start of the first duty to the latest end of all
         */
        void stretch(Duty first, Duty beyond, int minutes);
    }

    private WorkStretches() {
    }

    /**
     * Goes through the stretches of work that last longer than a limit, in order. Only time without duty is a break:
     * what remains of it after the travel to the next meeting, where that was not recorded, is held against the least
     * length of a break. A recorded BREAK is no duty, so it is such time.
     *
     * @param duties of the worker, in order of start
     * @param afterMinutes longest stretch without a break, 0 or more
     * @param breakMinutes least length of a break; less than 1 counts as 1
     */
    public static void longerThan(int afterMinutes, int breakMinutes, Iterable<Duty> duties, Worker worker,
            Travel travel, Visitor visitor) {
        Stretch stretch = null;
        Visit meeting = null;
        boolean travelRecorded = false;
        for (Duty duty : duties) {
            if (duty.isBreak()) {
                continue;
            }
            Visit next = duty.element() instanceof Visit visit && VisitTimes.isFaceToFace(visit) ? visit : null;
            int way = next == null || meeting == null || travelRecorded ? 0 : travel.minutes(meeting, next, worker);
            if (stretch == null || stretch.last.span().minutesUntil(duty.span()) - way >= Math.max(1, breakMinutes)) {
                report(stretch, visitor);
                stretch = new Stretch(duty, afterMinutes);
            }
            stretch.add(duty);
            meeting = next == null ? meeting : next;
            travelRecorded = duty.isTravel() || next == null && travelRecorded;
        }
        report(stretch, visitor);
    }

    private static void report(Stretch stretch, Visitor visitor) {
        if (stretch != null && stretch.beyond != null) {
            visitor.stretch(stretch.first, stretch.beyond, stretch.minutes());
        }
    }

    /** Work so far since the last break. */
    private static final class Stretch {

        private final Duty first;

        private final int limit;

        private Duty last;

        private Duty beyond;

        Stretch(Duty first, int limit) {
            this.first = first;
            this.limit = limit;
            last = first;
        }

        void add(Duty duty) {
            if (duty.span().end() > last.span().end()) {
                last = duty;
            }
            if (beyond == null && minutes() > limit) {
                beyond = duty;
            }
        }

        int minutes() {
            return new TimeSpan(first.span().start(), last.span().end()).minutes();
        }
    }
}
