// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.util.BasicMonitor;

/** A bar on standard error for what takes longer than a second, where a person looks on. */
final class Progress extends BasicMonitor implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(Patience.MILLISECONDS);

    private static final int WIDTH = 30;

    private static final int PERCENT = 100;

    private final Terminal terminal;

    private final long started = System.nanoTime();

    private String task = "";

    private int total = 1;

    private double done;

    private int shown = -1;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public boolean isCanceled() {
        return super.isCanceled() || terminal.interrupted().getAsBoolean();
    }

    @Override
    public void beginTask(String name, int totalWork) {
        task = name;
        total = Math.max(1, totalWork);
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        done += work;
        int percent = (int) Math.min(PERCENT, PERCENT * done / total);
        if (terminal.errIsTerminal() && percent != shown && System.nanoTime() - started > PATIENCE) {
            shown = percent;
            int filled = WIDTH * percent / PERCENT;
            terminal.err().print(
                    "\r" + task + " [" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + percent + " %");
            terminal.err().flush();
        }
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (shown >= 0) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
    }
}
