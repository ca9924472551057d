// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.rapport.checks.Messages;
import org.rapport.model.ServicePlan;
import org.rapport.report.NotForReaderException;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.FileFailure;

/**
 * Work on a plan that takes its time: aside, with progress, and to be cancelled. It looks at a copy, as the plan itself
 * may only be touched in the thread of the user interface, where what comes of it is then used.
 *
 * @param <R> what comes of it
 */
abstract class PlanJob<R> extends Job {

    private static final Messages MESSAGES = Messages.of(PlanJob.class);

    private final Shell shell;

    private final ServicePlan copy;

    /** For a plan as it is now. @param name what it does, to be seen beside its progress */
    PlanJob(Shell shell, PlanSession session, String name) {
        super(name);
        this.shell = shell;
        copy = EcoreUtil.copy(session.plan());
        setUser(true);
    }

    /** The copy to look at. */
    final ServicePlan plan() {
        return copy;
    }

    /** Where questions stand before. */
    final Shell shell() {
        return shell;
    }

    /**
     * Does the work, aside. Whoever cancels finds everything as it was.
     *
     * @throws CancellationException when the monitor is cancelled
     * @throws IOException when it cannot be done; its message says why
     */
    abstract R work(Monitor monitor) throws IOException;

    /** Uses what came of it, in the thread of the user interface. */
    abstract void done(R result);

    /** What to do when the work could not be done, in a sentence. */
    abstract String advice();

    @Override
    protected final IStatus run(IProgressMonitor progress) {
        try {
            R result = work(BasicMonitor.toMonitor(progress));
            later(() -> {
                // Cancelled is cancelled, also at the last moment.
                if (!progress.isCanceled()) {
                    done(result);
                }
            });
            return progress.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        } catch (CancellationException cancelled) {
            return Status.CANCEL_STATUS;
        } catch (IOException | NotForReaderException failed) {
            String message = MESSAGES.format("work.failed", FileFailure.words(failed), advice());
            later(() -> Ask.tell(shell, getName(), message));
            return Status.OK_STATUS;
        }
    }

    private void later(Runnable what) {
        Display display = shell.getDisplay();
        display.asyncExec(() -> {
            if (!shell.isDisposed()) {
                what.run();
            }
        });
    }
}
