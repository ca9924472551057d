// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pages;

import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;

/** Tells a monitor of a part of a larger work, as so many of its units. */
public final class ShareOfMonitor extends BasicMonitor.Delegating {

    private final int share;

    private double unit;

    /** @param share units of the whole that this part is */
    public ShareOfMonitor(Monitor monitor, int share) {
        super(monitor);
        this.share = share;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        unit = (double) share / Math.max(1, totalWork);
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        super.internalWorked(unit * work);
    }

    @Override
    public void done() {
        // The whole is done when its owner says so.
    }
}
