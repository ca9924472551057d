// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints figures as they come, and the bounds that hold or do not. */
final class Report {

    private final List<String> missed = new ArrayList<>();

    void heading(String text) {
        System.out.printf("%n%s%n", text);
    }

    void row(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    void atMost(String what, double value, double limit) {
        bound(what, value, "at most", limit, value <= limit);
    }

    void atLeast(String what, double value, double limit) {
        bound(what, value, "at least", limit, value >= limit);
    }

    /** Whether every bound held. */
    boolean allHold() {
        return missed.isEmpty();
    }

    void summary() {
        heading(allHold() ? "Every bound holds." : "Missed:");
        missed.forEach(System.out::println);
    }

    private void bound(String what, double value, String relation, double limit, boolean holds) {
        String line = String.format(Locale.ROOT, "  %-4s %s: %.2f (%s %.2f)", holds ? "ok" : "MISS", what, value,
                relation,
                limit);
        System.out.println(line);
        if (!holds) {
            missed.add(line);
        }
    }
}
