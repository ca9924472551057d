// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pages;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.emf.common.util.Monitor;

/**
 * Does work on a thread of its own, so that whoever waits for it can be told to stop at once, whatever the work is at.
 * Work that was given up is interrupted, and what it brings is for nobody; so it writes to memory alone.
 */
public final class Aside {

    private static final long LOOK_EVERY_MILLISECONDS = 50;

    private Aside() {
    }

    /**
     * Does one thing.
     *
     * @throws CancellationException when the monitor is cancelled
     * @throws IOException when the work throws it
     */
    public static <T> T call(Monitor monitor, Callable<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "rapport-report");
        thread.setDaemon(true);
        thread.start();
        try {
            while (true) {
                ReportFiles.stopIfCancelled(monitor);
                try {
                    return task.get(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException goesOn) {
                    continue;
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CancellationException(stop.getMessage());
        } catch (ExecutionException failed) {
            throw thrown(failed.getCause());
        } finally {
            task.cancel(true);
        }
    }

    /** What the work threw, to be thrown again. */
    private static RuntimeException thrown(Throwable cause) throws IOException {
        switch (cause) {
            case IOException failed -> throw failed;
            case RuntimeException wrong -> throw wrong;
            case Error error -> throw error;
            default -> throw new IllegalStateException(cause);
        }
    }
}
