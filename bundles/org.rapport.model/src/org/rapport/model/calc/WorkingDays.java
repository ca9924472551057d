// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.util.ArrayList;
import java.util.List;

/**
 * The working days of a worker, as rest between them is reckoned: a working day may go past midnight, and two on one
 * calendar day are one.
 */
public final class WorkingDays {

    /**
     * Minutes without duty after which a duty on another calendar day begins a new working day. Less is a pause in a
     * night's work; local judgement.
     */
    public static final int PAUSE_MINUTES = 180;

    /**
     * One working day.
     *
     * @param first its first duty
     * @param last the duty that ends last
     */
    public record WorkingDay(Duty first, Duty last) {
    }

    private WorkingDays() {
    }

    /**
     * The working days that duties make. A new one begins with a duty that starts on another calendar day than the
     * first of the working day so far, and at least {@link #PAUSE_MINUTES} real minutes after its latest end.
     *
     * @param duties in order of start; a BREAK among them is left out
     */
    public static List<WorkingDay> of(Iterable<Duty> duties) {
        List<WorkingDay> days = new ArrayList<>();
        Duty first = null;
        Duty last = null;
        for (Duty duty : duties) {
            if (duty.isBreak()) {
                continue;
            }
            if (first == null) {
                first = duty;
            } else if (!duty.day().equals(first.day()) && last.span().minutesUntil(duty.span()) >= PAUSE_MINUTES) {
                days.add(new WorkingDay(first, last));
                first = duty;
                last = duty;
            }
            if (last == null || duty.span().end() > last.span().end()) {
                last = duty;
            }
        }
        if (first != null) {
            days.add(new WorkingDay(first, last));
        }
        return days;
    }
}
