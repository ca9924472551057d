// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.rapport.checks.Check;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.LiveChecks;
import org.rapport.model.ServicePlan;

/** Edits a plan while its checks are live: the time from before each edit until what it changes is known. */
final class LiveEdits {

    private static final double MILLIS = 1e6;

    private static final int WARM_UP = 500;

    private static final int EDITS = 3000;

    private final List<Check> checks = CheckRegistry.installed().checks();

    private final Report report;

    LiveEdits(Report report) {
        this.report = report;
    }

    void run(List<Integer> sizes) throws Exception {
        report.heading("One edit with live checks, " + EDITS + " edits of " + RandomEdit.values().length + " kinds");
        report.row("  %10s %12s %10s %10s %10s %10s", "visits", "full run ms", "mean ms", "median ms", "99 % ms",
                "most ms");
        for (int size : sizes) {
            measure(size);
        }
    }

    private void measure(int visits) throws Exception {
        ServicePlan plan = PlanGenerator.plan(visits);
        double full = Stopwatch.bestSeconds(3, () -> new CheckRunner(checks).run(plan)) * 1e9;
        try (LiveChecks live = new LiveChecks(plan, checks, null)) {
            tell(visits, full, nanos(plan, live, EDITS));
        }
    }

    /** Nanoseconds of each of so many edits, from before it until what it changes is known. */
    static long[] nanos(ServicePlan plan, LiveChecks live, int edits) {
        SplittableRandom random = new SplittableRandom(20261125);
        live.refresh();
        System.gc();
        long[] nanos = new long[edits];
        for (int edit = -WARM_UP; edit < edits; edit++) {
            Runnable change = RandomEdit.any(random).prepare(plan, random);
            long start = System.nanoTime();
            change.run();
            live.refresh();
            nanos[Math.max(0, edit)] = System.nanoTime() - start;
        }
        return nanos;
    }

    static double mean(long[] nanos) {
        return Arrays.stream(nanos).average().orElseThrow();
    }

    private void tell(int visits, double full, long[] nanos) {
        Arrays.sort(nanos);
        double mean = mean(nanos);
        double late = nanos[nanos.length * 99 / 100];
        report.row("  %10d %12.1f %10.3f %10.3f %10.3f %10.3f", visits, full / MILLIS, mean / MILLIS,
                nanos[nanos.length / 2] / MILLIS, late / MILLIS, nanos[nanos.length - 1] / MILLIS);
        if (visits >= 1_000_000) {
            report.atMost("ms for 99 % of edits at " + visits, late / MILLIS, 50);
            report.atLeast("full run / mean edit at " + visits, full / mean, 1000);
        }
    }
}
