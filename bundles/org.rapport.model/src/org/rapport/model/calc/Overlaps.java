// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import java.util.function.BiConsumer;

/** Duties of one worker that share time. */
public final class Overlaps {

    private Overlaps() {
    }

    /**
     * Compares each duty with the one that lasts longest of those before it, and reports it when they share a whole
     * minute or more. So each duty that overlaps an earlier one is reported once, in one pass, however many overlap.
     *
     * @param duties of one worker, in order of start
     * @param found takes the earlier duty and the later one
     */
    public static void sweep(Iterable<Duty> duties, BiConsumer<Duty, Duty> found) {
        Duty latest = null;
        for (Duty duty : duties) {
            if (latest != null && latest.span().sharedMinutes(duty.span()) > 0) {
                found.accept(latest, duty);
            }
            if (latest == null || duty.span().end() > latest.span().end()) {
                latest = duty;
            }
        }
    }
}
