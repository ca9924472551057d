// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.time.LocalDate;

import org.rapport.model.Activity;
import org.rapport.model.ActivityKind;
import org.rapport.model.Identifiable;
import org.rapport.model.Visit;

/**
 * One piece of a worker's time: a visit that counts, or an activity.
 *
 * @param element the {@link Visit} or {@link Activity}
 * @param span when, on the real time line
 * @param day the local day on which it starts
 */
public record Duty(Identifiable element, TimeSpan span, LocalDate day) {

    /** Whether this is time with a person. */
    public boolean isVisit() {
        return element instanceof Visit;
    }

    /** Whether this is a recorded BREAK, the only duty that is no working time. */
    public boolean isBreak() {
        return isActivity(ActivityKind.BREAK);
    }

    /** Whether this is recorded TRAVEL. */
    public boolean isTravel() {
        return isActivity(ActivityKind.TRAVEL);
    }

    private boolean isActivity(ActivityKind kind) {
        return element instanceof Activity activity && activity.getKind() == kind;
    }
}
