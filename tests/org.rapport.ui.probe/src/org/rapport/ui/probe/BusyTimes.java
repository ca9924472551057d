// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.probe;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;

/**
 * How long the windows stand still: a thread asks for a sign of life all the time, and notes the longest that it had to
 * wait for one, and what went on meanwhile.
 */
final class BusyTimes {

    private static final int MILLION = 1_000_000;

    private static final int PERIOD = 5;

    private static final int FRAMES = 40;

    /** When a picture of the stack is worth taking, in milliseconds. */
    private static final int LONG = 100;

    private final Display display;

    private volatile long since;

    private volatile boolean answered = true;

    private long longest;

    private List<String> during = List.of();

    private List<String> longestDuring = List.of();

    BusyTimes(Display display) {
        this.display = display;
        Thread.ofPlatform().name("busy times").daemon().start(this::watch);
    }

    private void watch() {
        while (!display.isDisposed()) {
            if (answered) {
                answered = false;
                during = List.of();
                since = System.nanoTime();
                display.asyncExec(() -> note(System.nanoTime()));
            } else if (during.isEmpty() && (System.nanoTime() - since) / MILLION > LONG) {
                during = stack(display.getThread());
            }
            Steps.pause(PERIOD);
        }
    }

    private synchronized void note(long now) {
        long waited = (now - since) / MILLION;
        if (waited > longest) {
            longest = waited;
            longestDuring = during;
        }
        answered = true;
    }

    private static List<String> stack(Thread thread) {
        return Arrays.stream(thread.getStackTrace()).limit(FRAMES)
                .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName() + ":"
                        + frame.getLineNumber())
                .collect(Collectors.toList());
    }

    /** Begins to measure anew. */
    synchronized void restart() {
        longest = 0;
        longestDuring = List.of();
    }

    /** Says the longest wait since the last start, in milliseconds, and what went on meanwhile if it was long. */
    synchronized void tell(String what, Consumer<String> says) {
        says.accept("busy " + longest + " " + what);
        if (!longestDuring.isEmpty()) {
            says.accept("during " + String.join(" < ", longestDuring));
        }
    }
}
