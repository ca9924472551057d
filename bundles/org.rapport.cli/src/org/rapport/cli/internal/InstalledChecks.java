// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.rapport.checks.Check;
import org.rapport.checks.CheckRegistry;

/** The checks there are, loaded on a thread of their own while the arguments and the first plan are read. */
final class InstalledChecks {

    /** Where org.rapport.dropins tells what lies in the folder dropins and cannot be used. */
    private static final String DROPINS_PROBLEMS = "org.rapport.dropins.problems";

    private final FutureTask<CheckRegistry> loading = new FutureTask<>(CheckRegistry::installed);

    private List<Check> checks;

    private InstalledChecks() {
    }

    /** Begins to load them. */
    static InstalledChecks load() {
        InstalledChecks installed = new InstalledChecks();
        Thread thread = new Thread(installed.loading, "Rapport checks");
        thread.setDaemon(true);
        thread.start();
        return installed;
    }

    /**
     * All of them in order of id, as soon as they are there.
     *
     * @param terminal where one that cannot be loaded is named, once, because it would find nothing
     * @throws CancellationException when interrupted meanwhile
     */
    List<Check> all(Terminal terminal) {
        if (checks == null) {
            CheckRegistry registry = wait(loading);
            registry.problems().forEach(terminal::say);
            System.getProperty(DROPINS_PROBLEMS, "").lines().forEach(terminal::say);
            checks = registry.checks();
        }
        return checks;
    }

    private static CheckRegistry wait(FutureTask<CheckRegistry> loading) {
        try {
            return loading.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failed.getCause();
        }
    }
}
