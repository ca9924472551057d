// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.time.LocalDate;

/**
 * The days that a plan may speak of: 1 January 1900 to 31 December 2199. A day outside is a slip of the hand, such as
 * 0026 for 2026, and no calculation with weeks and windows around these days leaves the calendar.
 */
public final class PlanDays {

    /** The first of them. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** The last of them. */
    public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private PlanDays() {
    }

    /** Whether a plan may speak of this day. */
    public static boolean contain(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
