// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import org.rapport.model.Absence;
import org.rapport.model.Activity;
import org.rapport.model.Identifiable;
import org.rapport.model.Visit;

/**
 * What stands in the way of a worker’s going to a visit at its time.
 *
 * @param kind what it is
 * @param element the {@link Absence}, {@link Visit} or {@link Activity} that stands in the way; null for OUTSIDE_HOURS
 * @param available minutes there are: for WAY between the two visits, for REST between the two working days; else 0
 * @param required minutes there would have to be for WAY or REST; for OUTSIDE_HOURS the minutes of the visit that lie
 *        outside; else 0
 */
public record Obstacle(Kind kind, Identifiable element, int available, int required) {

    /** Kinds of obstacles. */
    public enum Kind {

        /** They are away. */
        AWAY,

        /** They do not work at that time of that day, or not all of it. */
        OUTSIDE_HOURS,

        /** Another duty is at the same time. */
        BUSY,

        /** The way from the visit before is longer than the time for it. */
        WAY_TO,

        /** The way to the visit after is longer than the time for it. */
        WAY_FROM,

        /** The rest since the working day before would be too short. */
        REST_BEFORE,

        /** The rest until the next working day would be too short. */
        REST_AFTER
    }
}
