// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.benchmarks;

import java.util.concurrent.Callable;

/** Times the same thing several times. The best counts, because whatever else the machine does only ever slows down. */
final class Stopwatch {

    private static final double NANOS_PER_SECOND = 1e9;

    private Stopwatch() {
    }

    /** Seconds of the best run. Before each run the heap is tidied, so that none pays for the one before. */
    static double bestSeconds(int runs, Callable<?> task) throws Exception {
        double best = Double.POSITIVE_INFINITY;
        for (int run = 0; run < runs; run++) {
            System.gc();
            long start = System.nanoTime();
            Object result = task.call();
            best = Math.min(best, (System.nanoTime() - start) / NANOS_PER_SECOND);
            if (result == null) {
                throw new IllegalStateException("Nothing was made, so nothing was measured");
            }
        }
        return best;
    }

    /** Bytes of live objects, after collecting the others. */
    static long usedBytes() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            System.gc();
            Thread.sleep(100);
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }
}
