// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or a request of the system to end: the running command is told, and gets a moment to stop tidily. Its exit
 * code is then the virtual machine's own for the signal.
 */
final class Interruption implements AutoCloseable {

    private static final long SECONDS = 3;

    private final CountDownLatch over = new CountDownLatch(1);

    private final Thread hook = new Thread(this::interrupt, "rapport-interruption");

    private volatile boolean requested;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the command is to stop. */
    boolean isRequested() {
        return requested;
    }

    /** The command has come to its end. */
    @Override
    public void close() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException goingDown) {
            // The hook runs already, and has just been told that there is nothing to wait for.
            return;
        }
    }

    private void interrupt() {
        requested = true;
        try {
            over.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
