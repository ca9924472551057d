// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.benchmarks;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Times the same thing several times. The median is what counts, because whatever else runs only ever slows down. */
final class Stopwatch {

    private static final double NANOS_PER_SECOND = 1e9;

    private Stopwatch() {
    }

    /** Median seconds of a run. Before each run the heap is tidied, so that none pays for the one before. */
    static double medianSeconds(int runs, Callable<?> task) throws Exception {
        double[] seconds = new double[runs];
        for (int run = 0; run < runs; run++) {
            System.gc();
            long start = System.nanoTime();
            Object result = task.call();
            seconds[run] = (System.nanoTime() - start) / NANOS_PER_SECOND;
            if (result == null) {
                throw new IllegalStateException("Nothing was made, so nothing was measured");
            }
        }
        Arrays.sort(seconds);
        return runs % 2 == 1 ? seconds[runs / 2] : (seconds[runs / 2 - 1] + seconds[runs / 2]) / 2;
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
